import { ConfigText } from './config-texts';

/** The Services that texts name, each as `<namespace>/<name>`. */
export interface CalledServices {
  /** By hosts that are written as such: with a scheme, a port or a namespace, or where only an address can stand. */
  readonly called: ReadonlySet<string>;
  /** By a bare name too, which may be that of a trace, say. */
  readonly named: ReadonlySet<string>;
}

/**
 * The Services that a workload is told to call.
 *
 * A bare name is looked up in the namespace of the workload. The texts are gone through once, whatever is looked for in them afterwards.
 */
export function calledServices(texts: readonly ConfigText[], namespace: string): CalledServices {
  const called = new Set<string>();
  const named = new Set<string>();
  for (const { text, variable } of texts) {
    for (const match of text.matchAll(/[-\w.]+/g)) {
      const service = serviceOf(match[0], namespace);
      if (service === undefined || isPartOfPath(text, match.index)) { continue; }
      named.add(service.key);
      if (service.qualified || isHost(text, match.index, match[0]) || match[0] === text && ADDRESS_VARIABLE.test(variable ?? '')) { called.add(service.key); }
    }
  }
  return { called, named };
}

/** `shop`, `shop.ns`, `shop.ns.svc` or `shop.ns.svc.cluster.local`; the domain of the cluster may be another one. */
function serviceOf(host: string, namespace: string): { readonly key: string; readonly qualified: boolean } | undefined {
  const [name, ns, svc = 'svc'] = host.replace(/\.$/, '').split('.');
  if (name === '') { return undefined; }
  if (ns === undefined) { return { key: `${namespace}/${name}`, qualified: false }; }
  return svc === 'svc' ? { key: `${ns}/${name}`, qualified: true } : undefined;
}

/** What follows a path's slash is no host: `stefanprodan/podinfo:6.9.2` is an image. */
function isPartOfPath(text: string, at: number): boolean {
  return text[at - 1] === '/' && at > 1 && !['/', ':'].includes(text[at - 2]);
}

function isHost(text: string, at: number, host: string): boolean {
  return text.slice(at - 3, at) === '://'
    || /^:\d/.test(text.slice(at + host.length, at + host.length + 2))
    || ADDRESS_FIELD.test(text.slice(Math.max(0, at - LONGEST_FIELD), at));
}

/** Envoy's `address: shop`, nginx' `server shop;`. */
const ADDRESS_FIELD = /(^|[^-\w])(address["']? ?[:=] ?["']?|server )$/;
const LONGEST_FIELD = 20;

/** `UPSTREAM_HOST=shop`. */
const ADDRESS_VARIABLE = /^(UPSTREAM|BACKEND|TARGET)$|_(HOST|HOSTNAME|ADDR|ADDRESS|UPSTREAM)$/;
