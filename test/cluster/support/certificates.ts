import { execFileSync } from 'child_process';
import * as path from 'path';
import { Manifest } from './cluster';
import { environment } from './environment';

/** A CA that was made for a scenario, and the certificates that it gave to some hosts. */
export interface Certificates {
  /** The certificate of the CA. */
  readonly ca: string;
  readonly hosts: { readonly [host: string]: { readonly crt: string; readonly key: string } };
}

/** Makes a new CA, and a certificate for each host. */
export function makeCertificates(...hosts: string[]): Certificates {
  return JSON.parse(execFileSync(path.join(environment().tools, 'certificates'), hosts, { encoding: 'utf-8' }));
}

/** The Secret of a server with the certificate for a host. */
export function tlsSecret(namespace: string, name: string, { hosts }: Certificates, host: string): Manifest {
  return { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, type: 'kubernetes.io/tls', stringData: { 'tls.crt': hosts[host].crt, 'tls.key': hosts[host].key } };
}

/** The ConfigMap with the CA that a gateway verifies backends by. */
export function caConfigMap(namespace: string, name: string, { ca }: Certificates): Manifest {
  return { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data: { 'ca.crt': ca } };
}
