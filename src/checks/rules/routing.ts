import { CanaryView } from '../../flagger/canary-view';
import { canariesOfApex } from '../../flagger/service-view';
import { stageServiceOf } from '../../flagger/stage-names';
import { findRefusal, GATEWAY_API, gatewaysOf, listenersOf, parentOf } from '../../manifests/gateway-admission';
import { lacksGrant } from '../../manifests/grants';
import { isMap, listOf, Manifest, nameOf, namespaceOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { isMadeByFlagger } from '../../manifests/workload';
import { canaryRule, Rule, objectRule, Severity } from '../rule';
import { flagger, gatewayApi } from '../sources';

const ROUTER = flagger('pkg/router/gateway_api.go');
const SERVICE: Path = ['spec', 'service'];

/** Which router Flagger takes, what the route is attached to, and what of the Canary never gets into it. */
export const ROUTING_RULES: Rule[] = [
  canaryRule({
    id: 'GW-01',
    severity: Severity.ERROR,
    condition: 'the provider is the Gateway API, and service.gatewayRefs is empty',
    effect: 'Flagger scales the target to 0, then fails on every reconciliation with "GatewayRefs must be specified", and the Canary stays in Initializing',
    fix: 'name the Gateway in service.gatewayRefs',
    source: ROUTER,
    *find(canary) {
      if (canary.usesGatewayApi && listOf(canary.service.gatewayRefs).length === 0) { yield { path: [...SERVICE, 'gatewayRefs'] }; }
    },
  }),
  canaryRule({
    id: 'GW-02',
    severity: Severity.ERROR,
    condition: 'the Canary has gatewayRefs and no provider, and Flagger\'s flag -mesh-provider names the Gateway API with a version that Flagger does not know, or without one',
    effect: 'Flagger logs that the provider is unknown, and writes Istio objects instead of an HTTPRoute',
    fix: 'set spec.provider or the flag to \'gatewayapi:v1\'',
    source: flagger('pkg/router/factory.go'),
    *find(canary) {
      const flag = canary.context.settings.meshProvider ?? '';
      if (!canary.spec.provider && /^gatewayapi(?!:v1(beta1)?$)/.test(flag) && hasGatewayRefs(canary)) {
        yield { path: ['spec', 'provider'], what: `the Canary has gatewayRefs and no provider, and Flagger's flag -mesh-provider is '${flag}'` };
      }
    },
  }),
  canaryRule({
    id: 'GW-03',
    severity: Severity.WARNING,
    condition: 'the Canary has gatewayRefs, and its provider is not set or is not the Gateway API',
    effect: 'without a provider Flagger uses the one of its flag -mesh-provider, by default istio; if that is not the Gateway API, it ignores gatewayRefs',
    fix: 'set spec.provider to \'gatewayapi:v1\'',
    source: flagger('cmd/flagger/main.go'),
    *find(canary) {
      const { provider } = canary;
      if (!hasGatewayRefs(canary) || (provider ?? '').startsWith('gatewayapi')) { return; }
      yield provider === undefined
        ? { path: ['spec', 'provider'], what: 'the Canary has gatewayRefs and no provider' }
        : { path: [...SERVICE, 'gatewayRefs'], what: `the Canary has gatewayRefs, and its provider is '${provider}'`, effect: 'Flagger ignores gatewayRefs' };
    },
  }),
  canaryRule({
    id: 'GW-14',
    severity: Severity.WARNING,
    condition: 'service.hosts is empty',
    effect: 'the route gets the requests to all hosts of its listeners, except those to the hosts of other routes',
    fix: 'set service.hosts, or name one listener in gatewayRefs[].sectionName',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi || listOf(canary.service.hosts).length > 0) { return; }
      if (listOf(canary.service.gatewayRefs).some(ref => takesEveryHost(ref, canary))) { yield { path: [...SERVICE, 'hosts'] }; }
    },
  }),
  canaryRule({
    id: 'GW-23',
    severity: Severity.WARNING,
    condition: 'a field is set that Flagger\'s Gateway API router does not read',
    effect: 'it has no effect',
    fix: 'remove it, and use a feature of the Gateway\'s implementation instead, such as its policies',
    source: ROUTER,
    *find(canary) {
      // Without a provider the fields may be meant for another one.
      if (!canary.provider || !canary.usesGatewayApi) { return; }
      const fields = [...IGNORED, ...canary.usesOldGatewayApi ? IGNORED_BY_V1BETA1 : []];
      for (const path of fields.filter(field => isSet(canary, field))) {
        yield { path, what: `${path.slice(1).join('.')} is set, which the router of '${canary.provider}' does not read` };
      }
    },
  }),
  canaryRule({
    id: 'GW-24',
    severity: Severity.ERROR,
    condition: 'service.mirror mirrors requests to the Service of the canary',
    effect: 'Flagger mistakes it for the mirroring of its analysis: with analysis.mirror it skips the pre-rollout hooks, in a weighted rollout the'
      + ' confirm-traffic-increase hooks; and the canary gets the requests that are routed to it twice',
    fix: 'remove it; to mirror requests during a rollout, set analysis.mirror together with analysis.iterations',
    source: flagger('pkg/controller/scheduler.go'),
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      for (const [i, mirror] of listOf(canary.service.mirror).entries()) {
        const name = mirror?.backendRef?.name;
        if (name === stageServiceOf(canary.apexName, 'canary')) {
          yield { path: [...SERVICE, 'mirror', i, 'backendRef', 'name'], what: `service.mirror mirrors requests to '${name}', which is the Service of the canary` };
        }
      }
    },
  }),
  canaryRule({
    id: 'GW-25',
    severity: Severity.WARNING,
    condition: 'service.mirror refers to another namespace, and none of its ReferenceGrants among the manifests allows it',
    effect: 'unless another ReferenceGrant does, the Gateway does not mirror to it, and may answer the requests of the route with errors',
    fix: 'add a ReferenceGrant in that namespace, from HTTPRoute in the namespace of the Canary to Service',
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      for (const [i, mirror] of listOf(canary.service.mirror).entries()) {
        if (lacksGrant({ kind: 'HTTPRoute', namespace: canary.namespace }, mirror?.backendRef, canary.context.index)) {
          const { name, namespace } = mirror.backendRef;
          yield {
            path: [...SERVICE, 'mirror', i, 'backendRef'],
            what: `service.mirror refers to '${name}' in namespace '${namespace}', and none of its ReferenceGrants among the manifests allows it`,
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'GW-26',
    severity: Severity.ERROR,
    condition: 'service.gatewayRefs names the same parent twice, and not with a different listener each',
    effect: 'the API server rejects the HTTPRoute that Flagger writes: the Canary stays in Initializing, with its target scaled to 0',
    fix: 'name the parent once, or set a different sectionName in each reference',
    source: gatewayApi('apis/v1/shared_types.go'),
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      const refs = listOf(canary.service.gatewayRefs);
      for (const [i, ref] of refs.entries()) {
        if (refs.slice(0, i).some(before => clash(before, ref))) {
          yield { path: [...SERVICE, 'gatewayRefs', i], what: `service.gatewayRefs names the parent '${ref.name}' twice, and not with a different listener each` };
        }
      }
    },
  }),
  objectRule(GATEWAY_API, 'HTTPRoute', {
    id: 'GW-27',
    severity: Severity.ERROR,
    condition: 'an HTTPRoute has the same name as the one that Flagger writes for a Canary',
    effect: 'Flagger overwrites its spec and labels, and each apply of it resets the weights of a rollout to 100/0;'
      + ' when the Canary is deleted, the HTTPRoute remains',
    fix: 'remove this HTTPRoute and configure the same in spec.service of the Canary, or set another service.name',
    source: ROUTER,
    *find(route, context) {
      if (isMadeByFlagger(route)) { return; }
      const canary = context.index.once(canariesOfApex).get(`${namespaceOf(route)}/${nameOf(route)}`)?.find(other => CanaryView.of(other, context).usesGatewayApi);
      if (canary) {
        yield { path: ['metadata', 'name'], what: `HTTPRoute '${nameOf(route)}' has the same name as the one that Flagger writes for Canary '${nameOf(canary)}'` };
      }
    },
  }),
  canaryRule({
    id: 'GW-28',
    severity: Severity.ERROR,
    condition: 'a Gateway of service.gatewayRefs does not accept the route',
    effect: 'while the route is not accepted, Flagger starts no rollout, and does not roll back a running one',
    fix: 'correct the reference or the hosts, or change the listener of the Gateway so that it allows the route',
    source: ROUTER,
    *find(canary) {
      if (!canary.usesGatewayApi) { return; }
      const route = { kind: 'HTTPRoute', namespace: canary.namespace, hostnames: listOf(canary.service.hosts) };
      for (const [i, ref] of listOf(canary.service.gatewayRefs).entries()) {
        const refused = findRefusal(ref, route, canary.context.index);
        if (refused) {
          yield {
            path: [...SERVICE, 'gatewayRefs', i],
            what: `the route is not accepted: ${refused.why}`,
            ...canary.usesOldGatewayApi ? { effect: 'the route gets no requests, whatever weights Flagger sets' } : {},
          };
        }
      }
    },
  }),
];

/** What only other providers read. */
const IGNORED: Path[] = [
  ...['retries', 'trafficPolicy', 'gateways', 'delegation', 'backends', 'meshName'].map(field => ['spec', 'service', field]),
  ['spec', 'analysis', 'mirrorWeight'],
  ...['ingressRef', 'routeRef', 'upstreamRef'].map(field => ['spec', field]),
];

const IGNORED_BY_V1BETA1: Path[] = [
  ...['timeout', 'backendTimeout', 'corsPolicy'].map(field => ['spec', 'service', field]),
  ['spec', 'analysis', 'sessionAffinity', 'primaryCookieName'],
];

/** Whether a field has a value that would do something. */
function isSet(canary: CanaryView, path: Path): boolean {
  const value: unknown = path.reduce((at, step) => at?.[step], canary.manifest);
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

function hasGatewayRefs(canary: CanaryView): boolean {
  return listOf(canary.service.gatewayRefs).length > 0;
}

/** Whether a reference leads to listeners that are not limited in any way that is seen. */
function takesEveryHost(ref: Manifest, canary: CanaryView): boolean {
  const parent = parentOf(ref, canary.namespace);
  // For a Service of a mesh hosts say nothing; who names a listener has chosen its hosts.
  if (!isMap(ref) || parent.kind !== 'Gateway' || ref.sectionName || ref.port) { return false; }
  const gateways = gatewaysOf(ref, canary.namespace, canary.context.index);
  return gateways.length === 0 || gateways.some(gateway => listenersOf(gateway, ref).some(listener => !listener.hostname));
}

/** Whether the API server refuses two references beside each other, whichever channel its CRDs are from. */
function clash(one: Manifest, other: Manifest): boolean {
  if (!isMap(one) || !isMap(other)) { return false; }
  const [a, b] = [one, other].map(ref => ({ ...parentOf(ref, ''), section: ref.sectionName ?? '', port: ref.port ?? 0 }));
  if (a.group !== b.group || a.kind !== b.kind || a.name !== b.name || a.namespace !== b.namespace) { return false; }
  const oneNames = (a.section === '') !== (b.section === '');
  return oneNames || (a.section === b.section && a.port === b.port);
}
