/**
 * One measurement, in a process of its own: renders an app, and says how long that took and how much memory the process had at its peak.
 *
 * It runs as plain JavaScript with the compiled library, as a user's program does; see run.ts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ApiObject, App, Chart, Duration } from 'cdk8s';
import type * as Library from 'cdk8s-flagger';
import type { Case, Measurement } from './cases';

const load = createRequire(`${process.cwd()}/`);
const flagger: typeof Library = load('./lib');

/** Loaded once the figures are taken, so that it is not in them. */
const loadAll = (yaml: string): unknown[] => load('js-yaml').loadAll(yaml);

const NAMESPACE = 'shop';
const AUTH_PORT = 8443;
const GATEWAY_PORT = 9090;

interface Backends {
  readonly auth: string;
  readonly gateway: string;
}

/** The whole of what is measured: making the constructs, and rendering them into files. */
function render({ by, backends, canaries, charts, outdir }: Case): void {
  const app = new App({ outdir });
  let chart: Chart | undefined;
  for (let i = 0; i < canaries; i++) {
    if (!chart || charts === 'one each') { chart = new Chart(app, `chart-${i}`, { namespace: NAMESPACE }); }
    if (by === 'constructs') { addCanary(chart, `app-${i}`, backends); } else { addManifests(chart, `app-${i}`, backends); }
  }
  app.synth();
}

/** A CanaryWithBackends, with its Services where these are in the app. */
function addCanary(chart: Chart, name: string, backends: Case['backends']): void {
  const names = namesOf(name);
  const [auth, gateway] = backends === 'by name'
    ? [
      flagger.BackendRef.service(names.auth, AUTH_PORT, { podLabels: { app: names.auth } }),
      flagger.BackendRef.service(names.gateway, GATEWAY_PORT, { podLabels: { app: names.gateway } }),
    ]
    : addServices(chart, names).map(service => flagger.BackendRef.of(service));
  new flagger.CanaryWithBackends(chart, name, {
    target: flagger.CanaryTarget.deployment(name, { selectorLabels: { app: name } }),
    service: {
      port: 80,
      targetPort: 9898,
      hosts: [`${name}.example.com`],
      gatewayRefs: [flagger.GatewayRef.gateway('public', { namespace: 'gateways' })],
    },
    backendRefs: { primary: [auth], canary: [gateway] },
    analysis: flagger.Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });
}

/** The same objects, written out by somebody who knows what goes where. */
function addManifests(chart: Chart, name: string, backends: Case['backends']): void {
  const names = namesOf(name);
  if (backends === 'in the app') { addServices(chart, names); }
  addCanaryManifest(chart, name, names);
  addStage(chart, `${name}-primary`, `${name}-primary`, names.auth);
  addStage(chart, `${name}-canary`, name, names.gateway);
}

function addCanaryManifest(chart: Chart, name: string, { auth, gateway }: Backends): void {
  const stage = (label: string, backend: string) => ({
    labels: { 'cdk8s-flagger/stage': label },
    annotations: { 'cdk8s-flagger/backend': backend },
  });
  new flagger.crds.Canary(chart, name, {
    metadata: { name, namespace: NAMESPACE },
    spec: {
      provider: flagger.crds.CanarySpecProvider.GATEWAYAPI_V1,
      targetRef: { apiVersion: 'apps/v1', kind: flagger.crds.CanarySpecTargetRefKind.DEPLOYMENT, name },
      service: {
        port: 80,
        targetPort: `stage backend not resolved: primary ${auth}:${AUTH_PORT}, canary ${gateway}:${GATEWAY_PORT}`,
        hosts: [`${name}.example.com`],
        gatewayRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public', namespace: 'gateways' }],
        apex: stage('primary', `${auth}:${AUTH_PORT}`),
        primary: stage('primary', `${auth}:${AUTH_PORT}`),
        canary: stage('canary', `${gateway}:${GATEWAY_PORT}`),
      },
      analysis: { interval: '1m', threshold: 5, stepWeight: 10, maxWeight: 50 },
    },
  });
}

/** The workload Service of a stage and its NetworkPolicy. */
function addStage(chart: Chart, stage: string, app: string, backend: string): void {
  new ApiObject(chart, `${stage}-workload`, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: `${stage}-workload`, namespace: NAMESPACE },
    spec: { selector: { app }, ports: [{ name: 'http', port: 80, protocol: 'TCP', targetPort: 9898 }] },
  });
  new ApiObject(chart, `${stage}-isolation`, {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: `${stage}-isolation`, namespace: NAMESPACE },
    spec: {
      podSelector: { matchLabels: { app } },
      policyTypes: ['Ingress'],
      ingress: [{ from: [{ podSelector: { matchLabels: { app: backend } } }], ports: [{ protocol: 'TCP', port: 9898 }] }],
    },
  });
}

/** The Services of the backends, the same objects on both sides. */
function addServices(chart: Chart, { auth, gateway }: Backends): ApiObject[] {
  return [[auth, AUTH_PORT] as const, [gateway, GATEWAY_PORT] as const].map(([name, port]) => new ApiObject(chart, name, {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: NAMESPACE },
    spec: { selector: { app: name }, ports: [{ port, targetPort: port }] },
  }));
}

function namesOf(name: string): Backends {
  return { auth: `${name}-auth-proxy`, gateway: `${name}-canary-gateway` };
}

/** One figure for all objects that were written, with the names of their files. Keys are sorted, since an L1 class writes them in the order of its schema. */
function digest(folder: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(folder).sort()) {
    hash.update(`${file}\n`).update(JSON.stringify(loadAll(readFileSync(`${folder}/${file}`, 'utf-8')), sorted));
  }
  return hash.digest('hex');
}

function sorted(_key: string, value: unknown): unknown {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1)) : value;
}

/** CPU time rather than that of the clock, which on a busy machine says more about the others. */
function measure(it: Case): Measurement {
  const before = process.cpuUsage();
  if (it.canaries > 0) { render(it); }
  const { user, system } = process.cpuUsage(before);
  const peakMiB = process.resourceUsage().maxRSS / 1024;
  return { millis: (user + system) / 1000, peakMiB, digest: it.canaries > 0 ? digest(it.outdir) : '' };
}

console.log(JSON.stringify(measure(JSON.parse(process.argv[1]))));
