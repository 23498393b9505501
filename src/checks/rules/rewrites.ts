import { listOf, mapOf } from '../../manifests/manifest';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

/** The rewrite of the path, whose default is not what most take it for. */
export const REWRITE_RULES: Rule[] = [
  canaryRule({
    id: 'GW-34',
    severity: Severity.WARNING,
    condition: 'service.rewrite has a uri but no type, and service.match matches a prefix',
    effect: 'without a type Flagger replaces the full path: all paths under the prefix become the same path',
    fix: 'set rewrite.type to ReplacePrefixMatch and keep a single match, on that prefix; or set it to ReplaceFullPath if that is intended',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find({ service, usesGatewayApi }) {
      const { uri, type } = mapOf(service.rewrite);
      // Who rewrites to a file means one page for all.
      if (!usesGatewayApi || typeof uri !== 'string' || uri === '' || (type !== undefined && type !== '') || /\.\w+$/.test(uri)) { return; }
      const matches = listOf(service.match).map(match => mapOf(mapOf(match).uri));
      const prefix = matches.map(match => match.prefix).find(text => typeof text === 'string' && text !== '');
      if (prefix !== undefined) {
        yield { path: ['spec', 'service', 'rewrite'], what: `service.rewrite has the uri '${uri}' and no type, and service.match has the prefix '${prefix}'` };
      }
    },
  }),
];
