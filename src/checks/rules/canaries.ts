import { Claim, ClaimKind, claimsOf } from '../../flagger/claims';
import { namesOf } from '../../flagger/generated-objects';
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
      for (const { key, what } of routingClaimsOf(canary.manifest)) {
        // Two with one target are TGT-16.
        const other = canary.context.index.once(canariesByClaim).get(key)
          ?.find(c => nameOf(c) !== canary.name && targetNameOf(c) !== canary.targetName);
        if (other) {
          yield { path: canary.service.name ? ['spec', 'service', 'name'] : TARGET, what: `Canary '${nameOf(other)}' has the ${what} too` };
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
    for (const { key } of routingClaimsOf(manifest)) { append(groups, key, manifest); }
  }
  return groups;
}

/** The Services and the HTTPRoute that Flagger writes for a Canary. */
function routingClaimsOf(canary: Manifest): Claim[] {
  const names = namesOf(canary);
  return names.apexName === '' ? [] : claimsOf(names).filter(({ kind }) => ROUTING.includes(kind));
}

const ROUTING: readonly ClaimKind[] = ['apex', 'primary', 'canary', 'route'];

function targetNameOf(canary: Manifest): string {
  const { name } = mapOf(mapOf(canary.spec).targetRef);
  return typeof name === 'string' ? name : '';
}
