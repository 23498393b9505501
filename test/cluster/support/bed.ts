import * as fs from 'fs';
import * as path from 'path';
import { Manifest, apply, create, load, watchUntil } from './cluster';
import { environment } from './environment';
import { send } from './load';

export { environment } from './environment';
import { PATIENCE } from './patience';

/** The Gateway that every scenario can attach to. */
export const PUBLIC_GATEWAY = { name: 'public', namespace: 'gateways' };

/** A webhook that Flagger can call: `url` is what goes into the Canary. */
export interface Gate {
  readonly url: string;
  /** From now on calls are answered with this status. */
  answer(status: number): Promise<void>;
  calls(): Promise<{ at: string; body: any }[]>;
}

/** A gate answers 200 until it is told otherwise. Use the scenario's namespace in its name. */
export function gate(name: string): Gate {
  const url = `${environment().hooks}/gate/${name}`;
  return {
    url,
    async answer(status) {
      await put(`${url}?status=${status}`);
    },
    async calls() {
      return ((await (await fetch(url)).json()) as { calls: { at: string; body: any }[] }).calls;
    },
  };
}

/**
 * The value that Flagger's queries that contain the text get from now on;
 * without one they get no data. Use the scenario's namespace as the text:
 * the built-in queries contain it.
 */
export async function setMetric(contains: string, value?: number): Promise<void> {
  await put(`${environment().hooks}/metric?${new URLSearchParams({ contains, value: value === undefined ? '' : String(value) })}`);
}

async function put(url: string): Promise<void> {
  const answer = await fetch(url, { method: 'PUT' });
  if (!answer.ok) {
    throw new Error(`PUT ${url}: ${answer.status} ${await answer.text()}`);
  }
}

/**
 * The same admission policies for one namespace: with names of their own, and
 * bindings that select it. So scenarios that run side by side have, change and
 * remove their own.
 */
export function scopedTo(namespace: string, manifests: Manifest[]): Manifest[] {
  const renamed = (name: string) => `${name}-${namespace}`;
  return manifests.map((manifest) => {
    const scoped: Manifest = JSON.parse(JSON.stringify(manifest));
    if (!scoped.kind.startsWith('MutatingAdmissionPolicy') && !scoped.kind.startsWith('ValidatingAdmissionPolicy')) {
      return scoped;
    }
    scoped.metadata.name = renamed(scoped.metadata.name);
    if (scoped.kind.endsWith('Binding')) {
      scoped.spec.policyName = renamed(scoped.spec.policyName);
      const selector = scoped.spec.matchResources?.namespaceSelector;
      scoped.spec.matchResources = {
        ...scoped.spec.matchResources,
        namespaceSelector: { ...selector, matchLabels: { ...selector?.matchLabels, 'kubernetes.io/metadata.name': namespace } },
      };
    }
    return scoped;
  });
}

/**
 * Waits until the API server has taken up (or dropped) a policy, which takes
 * it a moment: the probe is created without being stored until the predicate
 * holds for what became of it, or for the error.
 */
export async function untilAdmission(probe: Manifest, predicate: (result: Manifest | Error) => boolean): Promise<void> {
  const end = Date.now() + PATIENCE * 1000;
  let last: Manifest | Error;
  do {
    last = await create(probe, { dryRun: true }).catch((error: Error) => error);
    if (predicate(last)) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (Date.now() < end);
  throw new Error(`after ${PATIENCE} s admission still gives: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

/**
 * Runs a Contour and an Envoy for a Gateway: the class `contour` serves only
 * the Gateway that its process is told of. The Envoy pods carry the label
 * `gateway: <name>` and listen on the listeners' ports plus 8000; a Service for
 * them is the caller's.
 */
export async function runGateway(gateway: { name: string; namespace: string }): Promise<void> {
  const { dir, source } = environment();
  const template = fs.readFileSync(path.join(source, 'gateway.yaml'), 'utf-8');
  const values: Record<string, string> = { NAME: gateway.name, NAMESPACE: gateway.namespace, KUBECONFIG: path.join(dir, 'kubeconfig-in-pods') };
  await apply(load(template.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name])));
  for (const part of ['contour', 'envoy']) {
    await watchUntil({ apiVersion: 'apps/v1', kind: 'Deployment', namespace: gateway.namespace, name: `${gateway.name}-${part}` },
      (deployment) => deployment.status?.availableReplicas > 0, { what: 'to be available' });
  }
}

/** Waits until the host is answered with this status through the public Gateway. */
export async function untilServed(host: string, status = 200, requestPath = '/'): Promise<void> {
  const end = Date.now() + PATIENCE * 1000;
  for (;;) {
    const sample = await send({ host, path: requestPath });
    if (sample.status === status) {
      return;
    }
    if (Date.now() > end) {
      throw new Error(`after ${PATIENCE} s ${host} is answered ${sample.status} ${sample.error ?? sample.text ?? ''}, not ${status}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
