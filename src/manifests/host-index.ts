import { append } from './manifest-index';

/** What has a host, by it, so that those that meet another one are found without a look at all: `*.example.com` stands for every host below `example.com`. */
export class HostIndex<T> {
  private readonly exact = new Map<string, T[]>();
  /** By what comes after the `*.`. */
  private readonly wildcards = new Map<string, T[]>();
  /** By each domain that a host, or a wildcard, is below. */
  private readonly below = new Map<string, T[]>();

  public add(host: string, owner: T): void {
    const { name, isWildcard } = read(host);
    append(isWildcard ? this.wildcards : this.exact, name, owner);
    for (const domain of isWildcard ? [name, ...domainsOf(name)] : domainsOf(name)) { append(this.below, domain, owner); }
  }

  /** Those whose host and the one given can mean the same, as `hostnamesMeet` has it. */
  public meeting(host: string): T[] {
    const { name, isWildcard } = read(host);
    const around = domainsOf(name).flatMap(domain => this.wildcards.get(domain) ?? []);
    return [...isWildcard ? this.below.get(name) ?? [] : this.exact.get(name) ?? [], ...around];
  }
}

function read(host: string): { readonly name: string; readonly isWildcard: boolean } {
  const lower = host.toLowerCase();
  return lower.startsWith('*.') ? { name: lower.slice(2), isWildcard: true } : { name: lower, isWildcard: false };
}

/** `example.com` and `com` of `shop.example.com`. A name that is no host has a few parts too. */
function domainsOf(name: string): string[] {
  const parts = name.split('.', LONGEST + 1);
  return parts.length > LONGEST ? [] : parts.slice(1).map((_, i) => parts.slice(i + 1).join('.'));
}

/** A host has at most 253 characters, so at most 127 parts. */
const LONGEST = 127;
