import { CanaryView } from './canary-view';
import { BACKEND_ANNOTATION, STAGE_LABEL } from './stage-metadata';
import { isPortName } from '../manifests/kube-names';
import { mapOf } from '../manifests/manifest';
import { Path } from '../manifests/path';

/** Flagger's three Services, by the names of their fields in `spec.service`. */
export type StageService = 'apex' | 'primary' | 'canary';

const STAGE_SERVICES: StageService[] = ['apex', 'primary', 'canary'];

/** The Service and the port that a stage refers to. */
export interface Backend {
  readonly name: string;
  readonly port: number;
}

/** How one of Flagger's Services is bound to a backend, by the metadata that the StageBackendsPolicy reads. */
export interface StageBinding {
  readonly service: StageService;
  /** The field with the metadata. */
  readonly path: Path;
  /** Where the annotation is. */
  readonly annotationPath: Path;
  /** Whether the policy looks at the Service at all. */
  readonly labelled: boolean;
  readonly annotation?: string;
  /** What the annotation says, where it says it rightly. */
  readonly backend?: Backend;
}

/** A binding that the policy looks at and that names a backend. */
export interface BoundStage extends StageBinding {
  readonly backend: Backend;
}

/** What of a Canary tells how its stages are bound. */
type WithService = Pick<CanaryView, 'service'>;

/** The bindings of a Canary: all three where one of them is there, otherwise none. */
export function bindingsOf(canary: WithService): readonly StageBinding[] {
  return readOf(canary).all;
}

/** The bindings that the policy looks at and that name a backend. */
export function boundStages(canary: WithService): readonly BoundStage[] {
  return readOf(canary).bound;
}

interface Bindings {
  readonly all: readonly StageBinding[];
  readonly bound: readonly BoundStage[];
}

/** Read once for each view, since ten rules ask. */
const READ = new WeakMap<WithService, Bindings>();

function readOf(canary: WithService): Bindings {
  let bindings = READ.get(canary);
  if (!bindings) {
    const three = STAGE_SERVICES.map(service => bindingOf(canary, service));
    const all = three.some(binding => binding.labelled || binding.annotation !== undefined) ? three : [];
    const bound = all.flatMap(({ backend, ...binding }) => binding.labelled && backend ? [{ ...binding, backend }] : []);
    bindings = { all, bound };
    READ.set(canary, bindings);
  }
  return bindings;
}

/** `auth-proxy:8443`. */
export function addressOf({ name, port }: Backend): string {
  return `${name}:${port}`;
}

/** Whether the API server refuses Flagger's Services as long as the policy has not put a port in the place of theirs. */
export function failsClosed({ service: { targetPort } }: WithService): boolean {
  return typeof targetPort === 'string' && targetPort !== '' && targetPort !== '0' && !isPortName(targetPort);
}

function bindingOf(canary: WithService, service: StageService): StageBinding {
  const metadata = mapOf(canary.service[service]);
  const annotation: unknown = mapOf(metadata.annotations)[BACKEND_ANNOTATION];
  const path = ['spec', 'service', service];
  return {
    service,
    path,
    annotationPath: [...path, 'annotations', BACKEND_ANNOTATION],
    labelled: STAGE_LABEL in mapOf(metadata.labels),
    ...typeof annotation === 'string' ? { annotation, backend: parseBackend(annotation) } : {},
  };
}

/** Reads a reference as the policy does: a name and a port, the port as the API server writes numbers. */
function parseBackend(annotation: string): Backend | undefined {
  const [name, port, ...rest] = annotation.split(':');
  const valid = rest.length === 0 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(name) && /^[1-9][0-9]{0,4}$/.test(port ?? '') && Number(port) <= 65535;
  return valid ? { name, port: Number(port) } : undefined;
}
