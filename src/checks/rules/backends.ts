import { CanaryView } from '../../flagger/canary-view';
import { describePorts, generatorOf, portsOf } from '../../flagger/service-view';
import { addressOf, Backend, bindingsOf, BoundStage, boundStages, failsClosed, StageBinding } from '../../flagger/stage-bindings';
import { BACKEND_ANNOTATION, STAGE_LABEL } from '../../flagger/stage-metadata';
import { serviceNamesOf, stageValue } from '../../flagger/stage-names';
import { bindingsOfPolicy, stagePolicies } from '../../flagger/stage-policies';
import { mayBeSelected } from '../../manifests/gateway-admission';
import { isMap, listOf, Manifest, mapOf, nameOf, namespaceOf } from '../../manifests/manifest';
import { append, ManifestIndex } from '../../manifests/manifest-index';
import { podLabelsOf } from '../../manifests/workload';
import { labelsMatch } from '../../values/labels';
import { NearNames } from '../../values/near-names';
import { canaryRule, Rule, RuleContext, Severity } from '../rule';

const SOURCE = 'cdk8s-flagger src/backends/stage-backends-policy.ts';
const UNRESOLVED = 'the policy cannot resolve the backend, the API server rejects the Service that Flagger writes, and the Canary makes no progress';

/** Backends behind the stages of a rollout, as CanaryWithBackends writes them: the metadata of Flagger's Services that the StageBackendsPolicy reads. */
export const BACKEND_RULES: Rule[] = [
  canaryRule({
    id: 'BK-01',
    severity: Severity.ERROR,
    condition: `an annotation ${BACKEND_ANNOTATION} does not have the form <service>:<port>`,
    effect: UNRESOLVED,
    fix: 'write the name of a Service of the same namespace and its port number, such as \'auth-proxy:8443\'',
    source: SOURCE,
    *find(canary) {
      for (const { annotation, backend, annotationPath } of withoutFollower(bindingsOf(canary))) {
        if (annotation !== undefined && !backend) {
          yield { path: annotationPath, what: `the annotation ${BACKEND_ANNOTATION} does not have the form <service>:<port>, got '${annotation}'` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-02',
    severity: Severity.ERROR,
    condition: 'the Service of a backend does not have the port that the stage refers to',
    effect: UNRESOLVED,
    fix: 'refer to a TCP port of the Service, or add the port to the Service',
    source: SOURCE,
    *find(canary) {
      for (const { service, backend, annotationPath } of withoutFollower(boundStages(canary))) {
        const ports = isOwnService(canary, backend) ? undefined : portsOf(canary.namespace, backend.name, canary.context);
        const tcp = ports?.filter(({ protocol }) => protocol === 'TCP');
        if (tcp && !tcp.some(({ port }) => port === backend.port)) {
          yield { path: annotationPath, what: `service.${service} refers to '${addressOf(backend)}', and that Service has ${describePorts(tcp)} over TCP` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-03',
    severity: Severity.ERROR,
    condition: 'the Service of a backend has no selector',
    effect: UNRESOLVED,
    fix: 'refer to a Service that selects the pods of the backend; for a backend outside the cluster run a proxy with such a Service',
    source: SOURCE,
    *find(canary) {
      for (const { service, backend, annotationPath } of withoutFollower(boundStages(canary))) {
        const services = servicesOf(canary, backend);
        if (services.length > 0 && services.every(({ spec }) => Object.keys(mapOf(spec?.selector)).length === 0)) {
          const external = services[0].spec?.type === 'ExternalName' ? `is an ExternalName for '${services[0].spec.externalName}' and ` : '';
          yield { path: annotationPath, what: `service.${service} refers to '${addressOf(backend)}', and that Service ${external}has no selector` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-04',
    severity: Severity.ERROR,
    condition: 'a stage refers to a Service that Flagger creates for the same Canary',
    effect: 'the policy gives the Service its own selector or that of the other stage: the API server rejects it, or it sends traffic of one stage to the other',
    fix: 'refer to the Service of the backend; for the app itself refer to its workload Service, such as \'podinfo-primary-workload:80\'',
    source: SOURCE,
    *find(canary) {
      for (const { service, backend, annotationPath } of withoutFollower(boundStages(canary))) {
        if (isOwnService(canary, backend)) { yield { path: annotationPath, what: `service.${service} refers to '${backend.name}', which Flagger creates for this Canary` }; }
      }
    },
  }),
  canaryRule({
    id: 'BK-05',
    severity: Severity.ERROR,
    condition: 'both stages refer to the same port of the same Service',
    effect: 'the backend cannot distinguish the stages, and sends the traffic of both to the app of one of them',
    fix: 'give the backend a separate port or a separate Service for each stage',
    source: SOURCE,
    *find(canary) {
      const bound = boundStages(canary);
      const primary = bound.find(({ service }) => service === 'primary');
      const candidate = bound.find(({ service }) => service === 'canary');
      if (primary && candidate && addressOf(primary.backend) === addressOf(candidate.backend)) {
        yield { path: candidate.annotationPath, what: `both stages refer to '${addressOf(candidate.backend)}'` };
      }
    },
  }),
  canaryRule({
    id: 'BK-06',
    severity: Severity.ERROR,
    condition: 'service.targetPort is a valid port although a stage has a backend',
    effect: 'while the policy or the Service of the backend is missing, requests reach the app without going through the backend',
    fix: 'set targetPort to a text that is not a valid port name, such as \'stage backend not resolved\', so that the API server rejects a Service without its backend',
    source: SOURCE,
    *find(canary) {
      if (boundStages(canary).length > 0 && !failsClosed(canary)) { yield { path: ['spec', 'service', 'targetPort'] }; }
    },
  }),
  canaryRule({
    id: 'BK-07',
    severity: Severity.ERROR,
    condition: 'service.portDiscovery or service.headless is set although a stage has a backend',
    effect: 'discovered ports send requests to the pods of the backend, which do not have these ports; clients of a headless Service connect to the pods and not to the port of the backend',
    fix: 'remove it, and create your own Services for further ports',
    source: SOURCE,
    *find(canary) {
      if (boundStages(canary).length === 0) { return; }
      for (const key of ['portDiscovery', 'headless']) {
        if (canary.service[key] === true) { yield { path: ['spec', 'service', key], what: `service.${key} is set although a stage has a backend` }; }
      }
    },
  }),
  canaryRule({
    id: 'BK-08',
    severity: Severity.ERROR,
    condition: `the metadata for one of Flagger's three Services lacks the label ${STAGE_LABEL} or the annotation ${BACKEND_ANNOTATION}`,
    effect: UNRESOLVED,
    fix: 'set both in service.apex, service.primary and service.canary; a stage without a backend refers to its workload Service, and the apex to the same Service as the primary',
    source: SOURCE,
    *find(canary) {
      for (const binding of bindingsOf(canary)) {
        const lacks = whatLacks(binding);
        // An unmarked Service with a real port is left as it is, and leads to the app.
        if (lacks && (binding.labelled || binding.annotation !== undefined || failsClosed(canary))) {
          const effect = 'the policy does not change the Service, and requests reach the app without going through the backend';
          yield { path: binding.path, what: `service.${binding.service} lacks ${lacks}`, ...failsClosed(canary) ? {} : { effect } };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-10',
    severity: Severity.WARNING,
    condition: 'the policy that binds the backends does not apply to the namespace of the Canary',
    effect: 'unless another policy does, the API server rejects the Services that Flagger writes, and the Canary makes no progress',
    fix: 'change namespaceSelector so that it selects the namespace, or remove it',
    source: SOURCE,
    *find(canary) {
      if (canary.namespace === '' || boundStages(canary).length === 0) { return; }
      const policies = stagePolicies(canary.context.index);
      if (policies.length > 0 && !policies.some(policy => holdsIn(policy, canary))) {
        yield {
          path: ['metadata', 'namespace'],
          what: `MutatingAdmissionPolicy '${nameOf(policies[0])}', which binds the backends, does not apply to namespace '${canary.namespace}'`,
        };
      }
    },
  }),
  canaryRule({
    id: 'BK-12',
    severity: Severity.WARNING,
    condition: 'another Canary has the same backend for the same host',
    effect: 'the backend cannot tell from the host which Canary a request is for, and sends the requests of both to one app',
    fix: 'give the backend a separate port for each Canary, or give each Canary its own hosts',
    source: SOURCE,
    *find(canary) {
      for (const binding of withoutFollower(boundStages(canary))) {
        const byHost = canary.context.index.once(canariesByHost);
        const other = hostKeys(canary, binding).flatMap(key => byHost.get(key) ?? []).find(manifest => manifest !== canary.manifest);
        if (other) {
          yield { path: binding.annotationPath, what: `Canary '${nameOf(other)}' also has the backend '${addressOf(binding.backend)}' for the same host` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-13',
    severity: Severity.ERROR,
    condition: 'a stage refers to a Service that selects the app of the other stage',
    effect: 'traffic of the primary reaches the new version or, between rollouts, no pod; traffic of the canary reaches the old version, which the analysis then measures',
    fix: 'refer to the Service of the backend of this stage',
    source: SOURCE,
    *find(canary) {
      const label = canary.selectorLabel;
      if (!label) { return; }
      const pods = podLabelsOf(canary.target);
      for (const { service, backend, annotationPath } of withoutFollower(boundStages(canary))) {
        const other = service === 'canary' ? 'primary' : 'canary';
        const others = { ...pods, [label.key]: stageValue(label.value, other) };
        const services = servicesOf(canary, backend);
        if (services.length > 0 && services.every(({ spec }) => labelsMatch(mapOf(spec?.selector), others))) {
          yield { path: annotationPath, what: `service.${service} refers to '${addressOf(backend)}', which selects the pods of the app of the ${other} stage` };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-24',
    severity: Severity.WARNING,
    condition: 'a stage refers to a Service that is not among the manifests, and another Service has a name that differs by one letter',
    effect: `unless the cluster has a Service of that name, ${UNRESOLVED}`,
    fix: 'correct the name of the Service',
    source: SOURCE,
    *find(canary) {
      for (const { service, backend, annotationPath } of withoutFollower(boundStages(canary))) {
        const { namespace, context: { index } } = canary;
        const isGenerated = generatorOf(namespace, backend.name, canary.context) !== undefined;
        const isThere = isGenerated || index.find('', 'Service', namespace, backend.name) !== undefined;
        const near = isThere ? undefined : index.once(serviceNames).get(namespace)?.near(backend.name);
        if (near !== undefined) {
          yield {
            path: annotationPath,
            what: `service.${service} refers to '${addressOf(backend)}', which is not among the manifests, but Service '${near}' is`,
            fix: `did you mean '${near}'?`,
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'BK-25',
    severity: Severity.WARNING,
    condition: 'a stage has a backend, and the manifests have objects of the whole cluster, such as CRDs or ClusterRoles, but no policy that binds backends',
    effect: 'unless the policy is installed separately, the API server rejects the Services that Flagger writes, and the Canary makes no progress',
    fix: 'add one StageBackendsPolicy for each cluster',
    source: SOURCE,
    *find(canary) {
      const { index } = canary.context;
      const needsPolicy = boundStages(canary).length > 0 && failsClosed(canary);
      const platform = needsPolicy && stagePolicies(index).length === 0 ? index.once(setsUpTheCluster) : undefined;
      if (platform) {
        yield {
          path: ['metadata', 'name'],
          what: `the stages have backends, ${platform.kind} '${nameOf(platform)}' is among the manifests, but no policy that binds backends is`,
        };
      }
    },
  }),
];

/** The names of the Services in each namespace. */
function serviceNames(index: ManifestIndex): Map<string, NearNames> {
  const names = new Map<string, string[]>();
  for (const service of index.listAll('', 'Service')) { append(names, namespaceOf(service), nameOf(service)); }
  return new Map([...names].map(([namespace, list]) => [namespace, new NearNames(list)]));
}

/** What belongs to a cluster as a whole, and no app brings along. */
const PLATFORM: ReadonlyArray<readonly [group: string, kind: string]> = [
  ['gateway.networking.k8s.io', 'GatewayClass'],
  ['apiextensions.k8s.io', 'CustomResourceDefinition'],
  ['rbac.authorization.k8s.io', 'ClusterRole'],
  ['admissionregistration.k8s.io', 'ValidatingAdmissionPolicy'],
  ['admissionregistration.k8s.io', 'MutatingAdmissionPolicy'],
];

function setsUpTheCluster(index: ManifestIndex): Manifest | undefined {
  return PLATFORM.map(([group, kind]) => index.listAll(group, kind)[0]).find(object => object !== undefined);
}

/** The bindings without that of the apex Service where it follows the primary, which needs no second word. */
function withoutFollower<T extends StageBinding>(bindings: readonly T[]): readonly T[] {
  const primary = bindings.find(({ service }) => service === 'primary');
  return bindings.filter(({ service, annotation }) => service !== 'apex' || annotation !== primary?.annotation);
}

function isOwnService(canary: CanaryView, { name }: Backend): boolean {
  return serviceNamesOf(canary.apexName).includes(name);
}

/** The Services of a backend as they are in the manifests. Those that Flagger makes for another Canary are others in the cluster. */
function servicesOf(canary: CanaryView, { name }: Backend): readonly Manifest[] {
  return generatorOf(canary.namespace, name, canary.context) ? [] : canary.context.index.findAll('', 'Service', canary.namespace, name);
}

function whatLacks({ labelled, annotation }: StageBinding): string | undefined {
  const lacking = [...labelled ? [] : [`the label ${STAGE_LABEL}`], ...annotation === undefined ? [`the annotation ${BACKEND_ANNOTATION}`] : []];
  return lacking.length > 0 ? lacking.join(' and ') : undefined;
}

/** Whether a policy may hold in the namespace of a Canary, as far as its labels are known. */
function holdsIn(policy: Manifest, { namespace, context }: CanaryView): boolean {
  const bindings = bindingsOfPolicy(policy, context.index);
  return takesNamespace(policy?.spec?.matchConstraints, namespace, context)
    // Where there is none, BK-09 says so.
    && (bindings.length === 0 || bindings.some(binding => takesNamespace(binding.spec.matchResources, namespace, context)));
}

function takesNamespace(constraints: unknown, namespace: string, context: RuleContext): boolean {
  const { namespaceSelector } = mapOf(constraints);
  return !isMap(namespaceSelector) || mayBeSelected(namespaceSelector, namespace, context.index);
}

/** The Canaries by backend and host. */
function canariesByHost(index: ManifestIndex): Map<string, Manifest[]> {
  const groups = new Map<string, Manifest[]>();
  for (const manifest of index.listAll('flagger.app', 'Canary')) {
    const canary = { namespace: namespaceOf(manifest), service: mapOf(mapOf(manifest?.spec).service) };
    for (const key of new Set(boundStages(canary).flatMap(bound => hostKeys(canary, bound)))) {
      append(groups, key, manifest);
    }
  }
  return groups;
}

/** One key for each host of a Canary at a backend. None where it takes only some paths, since the backend may tell by these. */
function hostKeys({ namespace, service }: Pick<CanaryView, 'namespace' | 'service'>, { backend }: BoundStage): string[] {
  if (listOf(service.match).length > 0) { return []; }
  const hosts = listOf(service.hosts);
  return (hosts.length > 0 ? hosts : ['*']).map(host => `${namespace}/${addressOf(backend)} ${String(host)}`);
}
