import { randomBytes } from 'crypto';
import * as fs from 'fs';
import * as path from 'path';
import * as yaml from 'js-yaml';
import { environment } from './environment';
import { PATIENCE } from './patience';

/** Any Kubernetes object. */
export interface Manifest {
  apiVersion: string;
  kind: string;
  metadata: {
    name: string;
    namespace?: string;
    labels?: Record<string, string>;
    annotations?: Record<string, string>;
    resourceVersion?: string;
    generation?: number;
    uid?: string;
    [key: string]: any;
  };
  [key: string]: any;
}

/** Names an object, or with `labels` some objects of a kind. */
export interface Reference {
  apiVersion: string;
  kind: string;
  namespace?: string;
  name?: string;
  labels?: Record<string, string>;
}

/** What the API server answers when it refuses. */
export class ApiError extends Error {
  constructor(readonly status: number, readonly reason: string, message: string) {
    super(message);
    this.name = 'ApiError';
  }
}

interface Resource { name: string; kind: string; namespaced: boolean }

const resources = new Map<string, Promise<Resource[]>>();

async function request(method: string, url: string, body?: unknown, contentType = 'application/json', signal?: AbortSignal): Promise<Response> {
  const { api, token } = environment();
  const answer = await fetch(api + url, {
    method,
    headers: { 'authorization': `Bearer ${token}`, 'content-type': contentType },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });
  if (!answer.ok) {
    const text = await answer.text();
    let status: { message?: string; reason?: string } = {};
    try {
      status = JSON.parse(text);
    } catch {
      // Not every refusal is a Status object.
    }
    throw new ApiError(answer.status, status.reason ?? '', `${method} ${url}: ${status.message ?? text}`);
  }
  return answer;
}

async function call<T>(method: string, url: string, body?: unknown, contentType?: string): Promise<T> {
  return (await request(method, url, body, contentType)).json() as Promise<T>;
}

function groupPath(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

async function resourceOf(apiVersion: string, kind: string): Promise<Resource> {
  let known = resources.get(apiVersion);
  if (!known) {
    known = call<{ resources: Resource[] }>('GET', groupPath(apiVersion)).then((answer) => answer.resources);
    resources.set(apiVersion, known);
    known.catch(() => resources.delete(apiVersion));
  }
  const found = (await known).find((r) => r.kind === kind && !r.name.includes('/'));
  if (!found) {
    throw new Error(`the cluster has no kind ${kind} in ${apiVersion}`);
  }
  return found;
}

async function urlOf(ref: Reference, namespaced = true): Promise<string> {
  const resource = await resourceOf(ref.apiVersion, ref.kind);
  const scope = resource.namespaced && namespaced && ref.namespace ? `/namespaces/${ref.namespace}` : '';
  return `${groupPath(ref.apiVersion)}${scope}/${resource.name}${ref.name ? `/${ref.name}` : ''}`;
}

/** Whether the API server serves this version of a group. */
export async function servesVersion(apiVersion: string): Promise<boolean> {
  try {
    await call('GET', groupPath(apiVersion));
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return false;
    }
    throw error;
  }
}

/** The reference of a manifest. */
export function refOf(manifest: Manifest): Reference {
  const { apiVersion, kind, metadata: { name, namespace } } = manifest;
  return { apiVersion, kind, namespace, name };
}

export function describeRef(ref: Reference): string {
  const labels = Object.entries(ref.labels ?? {}).map(([k, v]) => `${k}=${v}`).join(',');
  return `${ref.kind} ${ref.namespace ? `${ref.namespace}/` : ''}${ref.name ?? `{${labels}}`}`;
}

/** The manifests of a YAML file of `fixtures/` or of a text; null documents are left out. */
export function load(text: string): Manifest[] {
  return (yaml.loadAll(text) as (Manifest | null)[]).filter((m): m is Manifest => !!m);
}

/** Gives the manifests a namespace, where their kind has one. Manifests that name one keep it. */
export async function inNamespace(namespace: string, manifests: Manifest[]): Promise<Manifest[]> {
  return Promise.all(manifests.map(async (manifest) => {
    const { namespaced } = await resourceOf(manifest.apiVersion, manifest.kind);
    return namespaced ? { ...manifest, metadata: { ...manifest.metadata, namespace: manifest.metadata.namespace ?? namespace } } : manifest;
  }));
}

/** Applies manifests in their order, by server-side apply. */
export async function apply(manifests: Manifest[], options: { dryRun?: boolean } = {}): Promise<Manifest[]> {
  const applied: Manifest[] = [];
  for (const manifest of manifests) {
    const query = `?fieldManager=scenario&force=true&fieldValidation=Strict${options.dryRun ? '&dryRun=All' : ''}`;
    applied.push(await call<Manifest>('PATCH', await urlOf(refOf(manifest)) + query, manifest, 'application/apply-patch+yaml'));
  }
  return applied;
}

/** What the API server would make of the manifests; it throws what it refuses. */
export async function dryRun(manifests: Manifest[]): Promise<Manifest[]> {
  return apply(manifests, { dryRun: true });
}

/** Creates an object. Unknown fields are refused unless told otherwise. */
export async function create(manifest: Manifest, options: { dryRun?: boolean; fieldValidation?: 'Strict' | 'Ignore' } = {}): Promise<Manifest> {
  const url = await urlOf({ ...refOf(manifest), name: undefined });
  return call<Manifest>('POST', `${url}?fieldValidation=${options.fieldValidation ?? 'Strict'}${options.dryRun ? '&dryRun=All' : ''}`, manifest);
}

/** A JSON merge patch; `null` removes a field. */
export async function patch(ref: Reference, change: object): Promise<Manifest> {
  return call<Manifest>('PATCH', await urlOf(ref), change, 'application/merge-patch+json');
}

/** A JSON patch (RFC 6902). */
export async function jsonPatch(ref: Reference, operations: { op: string; path: string; value?: unknown }[]): Promise<Manifest> {
  return call<Manifest>('PATCH', await urlOf(ref), operations, 'application/json-patch+json');
}

/** The object, or undefined when there is none. */
export async function get(ref: Reference): Promise<Manifest | undefined> {
  try {
    return await call<Manifest>('GET', await urlOf(ref));
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return undefined;
    }
    throw error;
  }
}

export async function list(ref: Reference): Promise<Manifest[]> {
  return (await listed(ref)).items;
}

async function listed(ref: Reference): Promise<{ items: Manifest[]; resourceVersion: string }> {
  const answer = await call<{ items: Manifest[]; metadata: { resourceVersion: string } }>('GET', `${await urlOf({ ...ref, name: undefined })}?${selectors(ref)}`);
  // The items of a list come without these.
  const items = answer.items.map((item) => ({ ...item, apiVersion: ref.apiVersion, kind: ref.kind }));
  return { items, resourceVersion: answer.metadata.resourceVersion };
}

function selectors(ref: Reference): string {
  const query = new URLSearchParams();
  if (ref.name) {
    query.set('fieldSelector', `metadata.name=${ref.name}`);
  }
  if (ref.labels) {
    query.set('labelSelector', Object.entries(ref.labels).map(([k, v]) => `${k}=${v}`).join(','));
  }
  return query.toString();
}

/** Deletes in the background; an object that is not there is no error. */
export async function remove(ref: Reference): Promise<void> {
  try {
    await call('DELETE', await urlOf(ref), { propagationPolicy: 'Background' });
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 404)) {
      throw error;
    }
  }
}

export interface WatchOptions {
  /** Seconds. @default PATIENCE */
  timeout?: number;
  /** What is waited for, for the message. */
  what?: string;
}

/**
 * Follows objects until the predicate holds for all that there are, and gives
 * them. Without an object the predicate gets an empty list.
 */
export async function watchList(ref: Reference, predicate: (objects: Manifest[]) => boolean, options: WatchOptions = {}): Promise<Manifest[]> {
  const seconds = options.timeout ?? PATIENCE;
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), seconds * 1000);
  const objects = new Map<string, Manifest>();
  try {
    for (;;) {
      const { items, resourceVersion } = await listed(ref);
      objects.clear();
      items.forEach((item) => objects.set(`${item.metadata.namespace}/${item.metadata.name}`, item));
      if (predicate([...objects.values()])) {
        return [...objects.values()];
      }
      const url = `${await urlOf({ ...ref, name: undefined })}?watch=true&resourceVersion=${resourceVersion}&${selectors(ref)}`;
      for await (const event of events(url, end.signal)) {
        if (event.type === 'ERROR') {
          break; // the watch is too old: list again
        }
        const key = `${event.object.metadata.namespace}/${event.object.metadata.name}`;
        if (event.type === 'DELETED') {
          objects.delete(key);
        } else if (event.type !== 'BOOKMARK') {
          objects.set(key, event.object);
        }
        if (predicate([...objects.values()])) {
          return [...objects.values()];
        }
      }
      end.signal.throwIfAborted();
    }
  } catch (error) {
    if (!end.signal.aborted) {
      throw error;
    }
    const last = [...objects.values()].map(summary).join('\n') || '(no object)';
    const warned = ref.namespace ? await warnings(ref.namespace) : [];
    throw new Error([
      `after ${seconds} s: ${options.what ?? 'the condition'} did not come true for ${describeRef(ref)}; last seen:`,
      last, 'Warning events of the namespace:', ...(warned.length > 0 ? warned : ['(none)']),
    ].join('\n'));
  } finally {
    clearTimeout(timer);
    end.abort();
  }
}

/** Follows one object until the predicate holds for it. */
export async function watchUntil(ref: Reference, predicate: (object: Manifest) => boolean, options: WatchOptions = {}): Promise<Manifest> {
  const [object] = await watchList(ref, (objects) => objects.length > 0 && predicate(objects[0]), options);
  return object;
}

/** Waits until there is no such object any more. */
export async function watchGone(ref: Reference, options: WatchOptions = {}): Promise<void> {
  await watchList(ref, (objects) => objects.length === 0, { what: 'to be gone', ...options });
}

/** What is still recorded, by namespace. */
const recordings = new Map<string, AbortController[]>();

/** Every state of an object that a watch saw, from now until stop() is called or its namespace is deleted. */
export function record(ref: Reference): { seen: Manifest[]; at: number[]; stop(): Promise<Manifest[]> } {
  const seen: Manifest[] = [];
  const at: number[] = [];
  const end = new AbortController();
  if (ref.namespace) {
    recordings.set(ref.namespace, [...recordings.get(ref.namespace) ?? [], end]);
  }
  const done = watchListForever(ref, { seen, at }, end.signal);
  done.catch(() => undefined); // told by stop()
  return {
    seen,
    at,
    async stop() {
      end.abort();
      await done;
      return seen;
    },
  };
}

async function watchListForever(ref: Reference, { seen, at }: { seen: Manifest[]; at: number[] }, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const { items, resourceVersion } = await listed(ref);
      for (const item of items) {
        if (!seen.some((s) => s.metadata.uid === item.metadata.uid && s.metadata.resourceVersion === item.metadata.resourceVersion)) {
          seen.push(item);
          at.push(Date.now());
        }
      }
      const url = `${await urlOf({ ...ref, name: undefined })}?watch=true&resourceVersion=${resourceVersion}&${selectors(ref)}`;
      for await (const event of events(url, signal)) {
        if (event.type === 'ERROR') {
          break;
        }
        if (event.type !== 'BOOKMARK') {
          seen.push(event.object);
          at.push(Date.now());
        }
      }
    } catch (error) {
      if (!signal.aborted) {
        throw error;
      }
    }
  }
}

async function* events(url: string, signal: AbortSignal): AsyncGenerator<{ type: string; object: Manifest }> {
  const answer = await request('GET', url, undefined, undefined, signal);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      yield JSON.parse(line);
    }
  }
}

function summary(object: Manifest): string {
  const { managedFields: _, ...metadata } = object.metadata;
  // Objects from outside of the test's realm are none to the library.
  return yaml.dump(JSON.parse(JSON.stringify({ ...object, metadata })), { flowLevel: 3, lineWidth: 160 });
}

/** The Warning events of a namespace, the oldest first. */
export async function warnings(namespace: string): Promise<string[]> {
  const all = await list({ apiVersion: 'v1', kind: 'Event', namespace });
  return all
    .filter((event) => event.type === 'Warning')
    .sort((a, b) => eventTime(a).localeCompare(eventTime(b)))
    .map((event) => `${eventTime(event)} ${event.involvedObject.kind} ${event.involvedObject.name}: ${event.message}`);
}

function eventTime(event: Manifest): string {
  return event.lastTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp;
}

/** Waits for an event of the namespace with this text, and gives its message. */
export async function watchEvent(namespace: string, text: string | RegExp, options: WatchOptions = {}): Promise<string> {
  const matches = (event: Manifest) => typeof text === 'string' ? String(event.message).includes(text) : text.test(event.message);
  const all = await watchList({ apiVersion: 'v1', kind: 'Event', namespace }, (seen) => seen.some(matches), { what: `an event with ${text}`, ...options });
  return all.find(matches)!.message;
}

/** A new namespace with a name of its own. */
export async function createNamespace(prefix: string, labels: Record<string, string> = {}): Promise<string> {
  const name = `${prefix}-${randomBytes(3).toString('hex')}`;
  await create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
  return name;
}

/** Deletes a namespace, after its objects were written to the folder of the run. */
export async function deleteNamespace(name: string): Promise<void> {
  // A scenario that failed before it stopped them must not keep jest from ending.
  recordings.get(name)?.forEach((end) => end.abort());
  await dump(name);
  await remove({ apiVersion: 'v1', kind: 'Namespace', name });
}

const dumped: [string, string][] = [
  ['v1', 'Event'], ['flagger.app/v1beta1', 'Canary'], ['gateway.networking.k8s.io/v1', 'Gateway'], ['gateway.networking.k8s.io/v1', 'HTTPRoute'],
  ['v1', 'Service'], ['discovery.k8s.io/v1', 'EndpointSlice'], ['apps/v1', 'Deployment'], ['apps/v1', 'DaemonSet'], ['v1', 'Pod'], ['v1', 'ConfigMap'],
];

async function dump(namespace: string): Promise<void> {
  const folder = path.join(environment().dir, 'namespaces', namespace);
  fs.mkdirSync(folder, { recursive: true });
  for (const [apiVersion, kind] of dumped) {
    const objects = await list({ apiVersion, kind, namespace });
    if (objects.length > 0) {
      fs.writeFileSync(path.join(folder, `${kind}.yaml`), objects.map(summary).join('---\n'));
    }
  }
}
