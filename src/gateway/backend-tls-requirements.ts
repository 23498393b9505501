import { ApiObject, Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { BackendTls } from './backend-tls';
import { GATEWAY_GROUP } from './resource-ref';
import { AppView } from '../app/app-view';
import { toJson_BackendTlsPolicySpec } from '../imports/gateway';
import { Manifest } from '../manifests/manifest';
import { explain, Message } from '../values/explain';

/** The Service that a Gateway connects to with TLS. */
export interface TlsService {
  readonly name: string;
  /** Undefined where no namespace is known, so that it is the referrer's. */
  readonly namespace: string | undefined;
  readonly port: number;
}

/**
 * Makes sure that a Gateway speaks TLS to a Service: there is one BackendTLSPolicy for it, whoever asks.
 *
 * To be called in validation, when all that is in the app is known.
 *
 * @param owner where the policy is made if it is the first that is needed
 * @returns what keeps it from being made
 */
export function requireBackendTls(owner: Construct, view: AppView, service: TlsService, tls: BackendTls): Message[] {
  const problem = explainCa(view, service, tls);
  return problem ? [problem] : Requirements.of(owner).require(owner, view, service, tls);
}

/** A policy that was made, with what it was made for. */
interface Made {
  readonly section: string | undefined;
  readonly port: number;
  readonly tls: BackendTls;
  readonly owner: Construct;
}

/** The policies that are made for one app. */
class Requirements {
  public static of(member: IConstruct): Requirements {
    const root = member.node.root;
    let requirements = Requirements.byRoot.get(root);
    if (!requirements) { Requirements.byRoot.set(root, requirements = new Requirements()); }
    return requirements;
  }

  private static readonly byRoot = new WeakMap<IConstruct, Requirements>();

  private readonly byService = new Map<string, Made[]>();

  public require(owner: Construct, view: AppView, service: TlsService, tls: BackendTls): Message[] {
    const key = `${service.namespace ?? ''}/${service.name}`;
    const made = this.byService.get(key) ?? [];
    const section = sectionOf(view, service);
    const twin = made.find(other => other.section === section);
    if (twin) { return twin.tls._equals(tls) ? [] : [explainTwice(service, twin)]; }
    const taken = explainTaken(view, service, section);
    if (taken) { return [taken]; }
    makePolicy(owner, service, section, tls);
    this.byService.set(key, [...made, { section, port: service.port, tls, owner }]);
    return [];
  }
}

const MADE = new WeakSet<ApiObject>();

function makePolicy(owner: Construct, service: TlsService, section: string | undefined, tls: BackendTls): void {
  const name = policyName(service, section);
  MADE.add(new ApiObject(owner, `tls-${name}-${service.namespace ?? ''}`, {
    apiVersion: `${GATEWAY_GROUP}/v1`,
    kind: 'BackendTLSPolicy',
    metadata: { name, ...service.namespace === undefined ? {} : { namespace: service.namespace } },
    spec: Lazy.any({
      produce: () => toJson_BackendTlsPolicySpec({
        targetRefs: [{ group: '', kind: 'Service', name: service.name, sectionName: section }],
        validation: tls._toKube(),
      }),
    }),
  }));
}

/** A Service has no dots in its name, so that the policy of a port never has the name of another Service's. */
function policyName(service: TlsService, section: string | undefined): string {
  return section === undefined ? service.name : `${service.name}.${section}`;
}

/** The name of the port, where the Service is known to have others beside it. */
function sectionOf(view: AppView, { name, namespace, port }: TlsService): string | undefined {
  const object = view.find({ group: '', kind: 'Service', namespace, name });
  const ports: Manifest[] = object ? view.manifest(object).spec?.ports ?? [] : [];
  return ports.length > 1 ? ports.find(({ port: number, protocol = 'TCP' }) => number === port && protocol === 'TCP')?.name : undefined;
}

function explainTwice(service: TlsService, twin: Made): Message {
  return explain('APP-04', `Service '${service.name}' has TLS settings for port ${twin.port} (from ${twin.owner.node.path}), and different ones for port ${service.port}`,
    'a Gateway verifies the certificate of a Service in one way only, so requests of one of the two would fail',
    twin.port === service.port ? 'pass the same BackendTls to both references'
      : 'define the Service in the app, so that the names of its ports are known; or create a BackendTlsPolicy with sectionName for each port and remove tls');
}

/** A policy of somebody else, for the same Service or with the same name. */
function explainTaken(view: AppView, service: TlsService, section: string | undefined): Message | undefined {
  const others = view.list(GATEWAY_GROUP, 'BackendTLSPolicy', service.namespace).filter(object => !MADE.has(object));
  const rival = others.find(object => object.name === policyName(service, section) || targetsOf(view.manifest(object)).some(target =>
    target.kind === 'Service' && target.name === service.name && (section === undefined || target.sectionName === undefined || target.sectionName === section)));
  return rival && explain('APP-04', `BackendTLSPolicy '${rival.name}' for Service '${service.name}' is in this app (${rival.node.path}), and a reference to the Service has tls as well`,
    'a Gateway uses only the older of two policies for one Service', 'remove one of the two');
}

function targetsOf(policy: Manifest): Manifest[] {
  return policy.spec?.targetRefs ?? [];
}

/** The CA must be in the namespace of the Service, under the key that the Gateway API names. */
function explainCa(view: AppView, service: TlsService, tls: BackendTls): Message | undefined {
  const { _ca: ca, _caObject: given } = tls;
  if (!ca) { return undefined; }
  const namespace = given?.metadata.namespace;
  const effect = `the Gateway finds no CA, and requests to the Service '${service.name}' fail or go to it without TLS`;
  if (namespace !== undefined && service.namespace !== undefined && namespace !== service.namespace) {
    return explain('REF-02', `the CA of the backend '${service.name}', ${ca.kind} '${ca.name}', is in namespace '${namespace}', and the Service in '${service.namespace}'`,
      effect, `create a copy of it in namespace '${service.namespace}'`);
  }
  const object = given ?? view.find({ ...ca, namespace: service.namespace });
  if (!object) { return undefined; }
  const { data = {}, binaryData = {}, stringData = {} } = view.manifest(object);
  return 'ca.crt' in { ...data, ...binaryData, ...stringData } ? undefined
    : explain('APP-05', `the CA of the backend '${service.name}', ${ca.kind} '${ca.name}', has no key 'ca.crt'`, effect, 'add the certificate of the CA under \'ca.crt\'');
}
