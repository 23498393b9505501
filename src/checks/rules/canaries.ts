import { Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { append, ManifestIndex } from '../../manifests/manifest-index';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const TARGET: Path = ['spec', 'targetRef', 'name'];

/** Canaries that get in each other's way. */
export const CANARIES_RULES: Rule[] = [
  canaryRule({
    id: 'TGT-16',
    severity: Severity.ERROR,
    condition: 'another Canary has a target of the same name',
    effect: 'both scale, copy and promote the same workload against each other; Flagger only writes a line to its log',
    fix: 'keep one Canary for each target',
    source: flagger('pkg/controller/scheduler.go'),
    *find(canary) {
      if (canary.targetName === '') { return; }
      const other = canariesByTarget(canary.context.index).get(`${canary.namespace}/${canary.targetName}`)?.find(c => nameOf(c) !== canary.name);
      if (other) { yield { path: TARGET, what: `Canary '${nameOf(other)}' has the target '${canary.targetName}' too` }; }
    },
  }),
  canaryRule({
    id: 'TGT-17',
    severity: Severity.ERROR,
    condition: 'another Canary has Flagger write to the same Service or HTTPRoute',
    effect: 'both rewrite it on every tick, without a warning: traffic flaps between two apps',
    fix: 'give one of them another spec.service.name',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find(canary) {
      for (const claim of claimsOf(canary.manifest)) {
        // Two with one target are TGT-16.
        const other = canary.context.index.once(canariesByClaim).get(claim)
          ?.find(c => nameOf(c) !== canary.name && targetNameOf(c) !== canary.targetName);
        if (other) {
          const [, kind, name] = claim.split('/');
          yield { path: canary.service.name ? ['spec', 'service', 'name'] : TARGET, what: `Canary '${nameOf(other)}' has the ${kind} '${name}' too` };
          return;
        }
      }
    },
  }),
];

/** The Canaries by namespace and name of their target: Flagger itself does not look at its kind. */
export function canariesByTarget(index: ManifestIndex): Map<string, Manifest[]> {
  return index.once(groupByTarget);
}

function groupByTarget(index: ManifestIndex): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const canary of index.listAll('flagger.app', 'Canary')) { append(groups, `${namespaceOf(canary)}/${targetNameOf(canary)}`, canary); }
  return groups;
}

function canariesByClaim(index: ManifestIndex): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of index.listAll('flagger.app', 'Canary')) {
    for (const claim of claimsOf(manifest)) { append(groups, claim, manifest); }
  }
  return groups;
}

/** The Services and the HTTPRoute that Flagger writes for a Canary. */
function claimsOf(canary: Manifest): string[] {
  const { targetRef, service, provider } = mapOf(canary.spec);
  const target = targetNameOf(canary);
  const namespace = namespaceOf(canary);
  const { name } = mapOf(service);
  const apex = typeof name === 'string' && name !== '' ? name : target;
  if (apex === '') { return []; }
  // A Service as target is copied under its own name, and the apex Service is left alone.
  const services = mapOf(targetRef).kind === 'Service' ? [`${target}-primary`, `${target}-canary`] : [apex, `${apex}-primary`, `${apex}-canary`];
  const routes = provider === undefined || /^gatewayapi/.test(provider) ? [apex] : [];
  return [...services.map(made => `${namespace}/Service/${made}`), ...routes.map(made => `${namespace}/HTTPRoute/${made}`)];
}

function targetNameOf(canary: Manifest): string {
  const { name } = mapOf(mapOf(canary.spec).targetRef);
  return typeof name === 'string' ? name : '';
}
