/**
 * A setup file for jest that lets the unit tests say what the library rendered in them: where the variable RECORD_MANIFESTS names a folder, every
 * object of the library in a chart that was rendered without an error is written there, once for each content. Without the variable it does nothing.
 *
 *     RECORD_MANIFESTS=/tmp/manifests npx jest --setupFiles ./test/record.ts -- test/canary test/backends
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, Chart } from 'cdk8s';

interface Recorded {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const folder = process.env.RECORD_MANIFESTS;
if (folder) { recordInto(folder); }

/** `Testing.synth`, `App.synth` and `App.synthYaml` all come through here, after the validation of the app. */
function recordInto(into: string): void {
  mkdirSync(into, { recursive: true });
  const { toJson } = Chart.prototype;
  Chart.prototype.toJson = function (): Recorded[] {
    const manifests: Recorded[] = toJson.call(this);
    const routing = routingObjectsIn(this);
    manifests.filter(manifest => isOfLibrary(manifest, routing)).forEach(manifest => write(into, manifest));
    return manifests;
  };
}

/** By kind and by the names that the library gives: the tests' own workloads and Services are not what is asked about. */
function isOfLibrary({ apiVersion, kind, metadata }: Recorded, routing: Set<string>): boolean {
  if (apiVersion.startsWith(GATEWAY_GROUP)) { return routing.has(`${kind}/${metadata.name}`); }
  switch (kind) {
    case 'AlertProvider': case 'Canary': case 'MetricTemplate': return apiVersion.startsWith('flagger.app/');
    case 'Service': return metadata.name.endsWith('-workload');
    case 'NetworkPolicy': return metadata.name.endsWith('-isolation');
    default: return kind.startsWith('MutatingAdmissionPolicy');
  }
}

const GATEWAY_GROUP = 'gateway.networking.k8s.io/';

/** The constructs of the library that have objects of the Gateway API. The tests have such objects of their own, in charts. */
const ROUTING = ['BackendTlsPolicy', 'Canary', 'CanaryWithBackends', 'FrontDoor', 'Gateway', 'HttpRoute', 'ReferenceGrant', 'StageGateway'];

function routingObjectsIn(chart: Chart): Set<string> {
  const objects = chart.node.findAll().filter(ApiObject.isApiObject).filter(({ node, apiVersion }) =>
    apiVersion.startsWith(GATEWAY_GROUP) && ROUTING.includes(node.scope?.constructor.name ?? ''));
  return new Set(objects.map(({ kind, name }) => `${kind}/${name}`));
}

function write(into: string, manifest: Recorded): void {
  const text = JSON.stringify(manifest);
  writeFileSync(join(into, `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.json`), text);
}
