import * as fs from 'fs';
import * as path from 'path';
import { runGateway, scopedTo } from './bed';
import { Manifest, apply, create, deleteNamespace, jsonPatch, load, record, refOf, remove } from './cluster';
import { environment } from './environment';
import { policyHolds, untilPhase } from './shop';

/** An example in the cluster, as it is rendered: its namespaces are in the configuration of its proxies, so it runs in these very ones. */

/** The Gateway that the bed has for all scenarios, as every example renders it. */
const PUBLIC = 'public';

/** The manifests of an example by the names of its charts. Rollouts tick as often as Flagger can, or a scenario would take ten minutes. */
export function renderedExample(example: string): { [chart: string]: Manifest[] } {
  const folder = path.join(__dirname, '../../../examples', example, 'manifests');
  const charts = fs.readdirSync(folder).map(file => [file.replace('.k8s.yaml', ''), load(fs.readFileSync(path.join(folder, file), 'utf-8')).map(hurried)]);
  return Object.fromEntries(charts);
}

function hurried(manifest: Manifest): Manifest {
  if (manifest.kind !== 'Canary') { return manifest; }
  return { ...manifest, spec: { ...manifest.spec, analysis: { ...manifest.spec.analysis, interval: '10s', stepWeight: 25 } } };
}

/** An example that is up. */
export interface RunningExample {
  readonly manifests: Manifest[];
  /** Takes it away. */
  end(): Promise<void>;
}

/** Brings an example up: the policy for its namespaces alone, the pods of its Gateways, and all canaries initialised. */
export async function startExample(example: string): Promise<RunningExample> {
  const { platform, ...charts } = renderedExample(example);
  const manifests = Object.values(charts).flat();
  const namespaces = [...new Set(manifests.map(({ metadata }) => metadata.namespace as string))];
  const policies = namespaces.flatMap(namespace => scopedTo(namespace, platform.filter(({ kind }) => kind !== 'Gateway')));
  expect(platform.find(({ kind }) => kind === 'Gateway')?.metadata.name).toBe(PUBLIC);
  await Promise.all(namespaces.map(name => create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })));
  const end = async () => {
    await Promise.all(namespaces.map(namespace => deleteNamespace(namespace)));
    await Promise.all(policies.map(manifest => remove(refOf(manifest))));
  };
  try {
    await apply(policies);
    await Promise.all(namespaces.map(namespace => policyHolds(namespace, true)));
    // The implementation makes its Services when it sees the Gateways, before or after the rest.
    await apply([...manifests.filter(({ kind }) => kind === 'Gateway').map(serviceOfGateway), ...manifests]);
    await Promise.all(manifests.filter(({ kind }) => kind === 'Gateway').map(({ metadata: { name, namespace } }) => runGateway({ name, namespace: namespace! })));
    await Promise.all(manifests.filter(({ kind }) => kind === 'Canary').map(({ metadata: { name, namespace } }) => untilPhase(namespace!, 'Initialized', name)));
  } catch (error) {
    await end();
    throw error;
  }
  return { manifests, end };
}

/** What Contour's provisioner makes for a Gateway: a Service with a port for each listener, before the pods that the bed runs. */
export function serviceOfGateway({ metadata: { name, namespace }, spec }: Manifest): Manifest {
  const listeners: { name: string; port: number }[] = spec.listeners;
  const ports = listeners.map(listener => ({ name: listener.name, port: listener.port, targetPort: listener.port + 8000 }));
  return { apiVersion: 'v1', kind: 'Service', metadata: { name: `envoy-${name}`, namespace }, spec: { selector: { gateway: name }, ports } };
}

/** Rolls version 7.0.0 of a canary's app out, and gives the changes of its route. */
export async function rollOutExample(namespace: string, name: string) {
  const route = record({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', namespace, name });
  try {
    await jsonPatch({ apiVersion: 'apps/v1', kind: 'Deployment', namespace, name },
      [{ op: 'replace', path: '/spec/template/spec/containers/0/image', value: 'stefanprodan/podinfo:7.0.0' }]);
    await untilPhase(namespace, 'Progressing', name);
    await untilPhase(namespace, 'Succeeded', name);
  } finally {
    await route.stop();
  }
  return route;
}

/** What the pods of a workload have written to their standard output, also those that are gone. */
export function outputOf(namespace: string, workload: string): string {
  const folder = path.join(environment().dir, 'logs', 'pods');
  const files = fs.readdirSync(folder).filter(file => file.startsWith(`${namespace}_${workload}-`));
  return files.map(file => fs.readFileSync(path.join(folder, file), 'utf-8')).join('');
}
