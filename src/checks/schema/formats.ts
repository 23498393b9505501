import { isIP } from 'node:net';

/*
 * The formats that the API server looks at; of others it thinks nothing. The generated validators know them by these names.
 */

export const int32 = { type: 'number' as const, validate: (n: number) => n >= -(2 ** 31) && n < 2 ** 31 };
export const int64 = { type: 'number' as const, validate: (n: number) => n >= -(2 ** 63) && n < 2 ** 63 };

/** As Kubernetes reads it: leading zeros are decimal, and an IPv6 address that ends in an IPv4 address is one as well. */
export function ipv4(text: string): boolean {
  return text.includes('.') && isIpAddress(text);
}

export function ipv6(text: string): boolean {
  return text.includes(':') && isIpAddress(text);
}

function isIpAddress(text: string): boolean {
  return !text.includes('%') && isIP(text.replace(/(^|[.:])0+(?=\d+(\.|$))/g, '$1')) !== 0;
}
