import { portsOf } from '../../flagger/service-view';
import { GATEWAY_API, gatewaysOf, LISTENER_KINDS, ROUTE_KINDS, whyNoListenerSet } from '../../manifests/gateway-admission';
import { lacksGrant } from '../../manifests/grants';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { Rule, Hit, objectRule, Severity } from '../rule';
import { gatewayApi } from '../sources';

/** Gateways and ListenerSets, the grants that references into other namespaces need, and the policies for TLS to backends. */
export const GATEWAY_API_RULES: Rule[] = [
  objectRule(GATEWAY_API, LISTENER_KINDS, {
    id: 'GA-01',
    severity: Severity.WARNING,
    condition: 'a listener takes its certificate from another namespace, and none of its ReferenceGrants among the manifests allows it',
    effect: 'unless another ReferenceGrant does, the Gateway does not program the listener',
    fix: 'add a ReferenceGrant in that namespace, from the kind and namespace of the Gateway or ListenerSet to Secret; a grant for a Gateway does not apply to its ListenerSets',
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(gateway, context) {
      for (const { listener, path } of listenersOf(gateway)) {
        for (const [i, ref] of listOf(mapOf(listener.tls).certificateRefs).entries()) {
          if (lacksGrant({ kind: String(gateway.kind), namespace: namespaceOf(gateway) }, ref, context.index, 'Secret')) {
            const what = `the listener '${listener.name}' takes its certificate '${ref.name}' from namespace '${ref.namespace}', and none of its ReferenceGrants among the manifests allows it`;
            yield { path: [...path, 'tls', 'certificateRefs', i], what };
          }
        }
      }
    },
  }),
  objectRule(GATEWAY_API, LISTENER_KINDS, {
    id: 'GA-02',
    severity: Severity.WARNING,
    condition: 'a listener allows routes with \'from: Selector\', and has no selector',
    effect: 'the listener allows no routes, or the implementation of the Gateway rejects it',
    fix: 'add the selector, such as \'matchLabels: {kubernetes.io/metadata.name: shop}\', or set from to Same or All',
    source: gatewayApi('apis/v1/gateway_types.go'),
    *find(gateway) {
      for (const { namespaces, path } of namespacesOf(gateway)) {
        if (namespaces.from === 'Selector' && !isMap(namespaces.selector)) { yield { path: [...path, 'from'] }; }
      }
    },
  }),
  objectRule(GATEWAY_API, LISTENER_KINDS, {
    id: 'GA-03',
    severity: Severity.WARNING,
    condition: 'a listener has a selector of namespaces without \'from: Selector\'',
    effect: 'the Gateway ignores the selector',
    fix: 'set from to Selector, or remove the selector',
    source: gatewayApi('apis/v1/gateway_types.go'),
    *find(gateway) {
      for (const { namespaces, path, listener } of namespacesOf(gateway)) {
        const from = namespaces.from ?? 'Same';
        if (isMap(namespaces.selector) && from !== 'Selector') {
          yield { path: [...path, 'selector'], what: `the listener '${listener.name}' has a selector of namespaces, and allows routes with 'from: ${from}'` };
        }
      }
    },
  }),
  objectRule(GATEWAY_API, 'ListenerSet', {
    id: 'LS-01',
    severity: Severity.ERROR,
    condition: 'the Gateway of a ListenerSet does not allow it',
    effect: 'the Gateway does not program its listeners, and routes that are attached to them get no requests',
    fix: 'set allowedListeners.namespaces of the Gateway so that it allows the ListenerSet, such as \'from: Same\' or \'from: All\'; by default a Gateway allows no ListenerSets',
    source: gatewayApi('apis/v1/listenerset_types.go'),
    *find(set, context) {
      const what = whyNoListenerSet(set, context.index);
      if (what) { yield { path: ['spec', 'parentRef'], what }; }
    },
  }),
  objectRule(GATEWAY_API, 'ListenerSet', {
    id: 'LS-02',
    severity: Severity.ERROR,
    condition: 'a listener of a ListenerSet has the same port, protocol and hostname as a listener of its Gateway',
    effect: 'the listener of the Gateway has precedence: the Gateway does not program this one',
    fix: 'set another hostname or port',
    source: gatewayApi('apis/v1/listenerset_types.go'),
    *find(set, context) {
      const gateways = gatewaysOf(set?.spec?.parentRef, namespaceOf(set), context.index);
      for (const { listener, path } of listenersOf(set)) {
        const twins = gateways.map(gateway => listenersOf(gateway).find(other => isSameEndpoint(other.listener, listener)));
        if (twins.length > 0 && !twins.includes(undefined)) {
          const what = `the listener '${listener.name}' has the same port, protocol and hostname as listener '${twins[0]!.listener.name}' of Gateway '${nameOf(gateways[0])}'`;
          yield { path, what };
        }
      }
    },
  }),
  objectRule(GATEWAY_API, 'ReferenceGrant', {
    id: 'RG-01',
    severity: Severity.ERROR,
    condition: 'a ReferenceGrant names a kind with the wrong group',
    effect: 'the ReferenceGrant allows nothing',
    fix: `use the group ${GATEWAY_API} for kinds of the Gateway API, and the group '' for Service, Secret and ConfigMap`,
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(grant) {
      yield* explainGroups(grant, 'from');
      yield* explainGroups(grant, 'to');
    },
  }),
  objectRule(GATEWAY_API, 'ReferenceGrant', {
    id: 'RG-02',
    severity: Severity.WARNING,
    condition: 'a ReferenceGrant allows references from its own namespace',
    effect: 'such references need no grant; a grant for references to another namespace must be in that other namespace',
    fix: 'move it to the namespace that the references lead to, and set from.namespace to the namespace that they come from',
    source: gatewayApi('apis/v1/referencegrant_types.go'),
    *find(grant) {
      const namespace = namespaceOf(grant);
      for (const [i, from] of listOf(grant?.spec?.from).entries()) {
        if (namespace !== '' && from?.namespace === namespace) { yield { path: ['spec', 'from', i, 'namespace'] }; }
      }
    },
  }),
  objectRule(GATEWAY_API, 'BackendTLSPolicy', {
    id: 'BT-01',
    severity: Severity.ERROR,
    condition: 'a BackendTLSPolicy names a port that its Service does not have',
    effect: 'the Gateway does not apply the policy, and connects to the backend without TLS or answers the requests with errors',
    fix: 'set sectionName to the name of a port of the Service, or remove it to apply the policy to all ports',
    source: gatewayApi('apis/v1/backendtlspolicy_types.go'),
    *find(policy, context) {
      for (const [i, ref] of listOf(policy?.spec?.targetRefs).entries()) {
        const { group, kind, name, sectionName } = mapOf(ref);
        const ports = group === '' && kind === 'Service' && sectionName ? portsOf(namespaceOf(policy), String(name), context) : undefined;
        if (ports && !ports.some(port => port.name === sectionName)) {
          const names = ports.flatMap(port => port.name === undefined ? [] : [`'${port.name}'`]);
          const what = `the policy names port '${sectionName}' of Service '${name}', which has ${names.length > 0 ? `only ${names.join(', ')}` : 'no named ports'}`;
          yield { path: ['spec', 'targetRefs', i, 'sectionName'], what };
        }
      }
    },
  }),
];

interface PlacedListener {
  readonly listener: { [key: string]: Manifest };
  readonly path: Path;
}

function listenersOf(gateway: Manifest): PlacedListener[] {
  return listOf(gateway?.spec?.listeners).flatMap((listener, i) => isMap(listener) ? [{ listener, path: ['spec', 'listeners', i] }] : []);
}

function namespacesOf(gateway: Manifest) {
  return listenersOf(gateway).map(({ listener, path }) => ({
    listener, namespaces: mapOf(mapOf(listener.allowedRoutes).namespaces), path: [...path, 'allowedRoutes', 'namespaces'],
  }));
}

/** Whether two listeners cannot be told apart by those who connect to them. */
function isSameEndpoint(a: Manifest, b: Manifest): boolean {
  return a.port !== undefined && a.port === b.port && a.protocol === b.protocol && (a.hostname || '') === (b.hostname || '');
}

/** What is mistaken for the group of a kind. Another group may have a kind of the same name. */
const WRONG_GROUPS: { [kind: string]: string[] } = {
  ...Object.fromEntries([...LISTENER_KINDS, ...ROUTE_KINDS].map(kind => [kind, ['', 'core', 'v1']])),
  ...Object.fromEntries(['Service', 'Secret', 'ConfigMap'].map(kind => [kind, ['core', 'v1', GATEWAY_API]])),
};

function* explainGroups(grant: Manifest, side: 'from' | 'to'): Iterable<Hit> {
  for (const [i, entry] of listOf(grant?.spec?.[side]).entries()) {
    const { group, kind } = mapOf(entry);
    if (typeof kind === 'string' && typeof group === 'string' && Object.hasOwn(WRONG_GROUPS, kind) && WRONG_GROUPS[kind].includes(group)) {
      yield { path: ['spec', side, i, 'group'], what: `a ReferenceGrant names the kind ${kind} with the group '${group}'` };
    }
  }
}
