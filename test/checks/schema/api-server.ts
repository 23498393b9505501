import { Finding } from '../../../src/checks/finding';
import { schemaFindings } from '../../../src/checks/schema/findings';
import { Manifest } from '../../../src/manifests/manifest';
import { formatPath } from '../../../src/manifests/path';

/** What an API server with the pinned CRDs refuses: a field of the newest release it knows. */
export function refusals(manifest: Manifest): Finding[] {
  return schemaFindings(manifest).filter(({ id }) => id !== 'API-09');
}

/** What is said of a manifest, each finding in a line: `API-01 spec.x: message; fix`. */
export function said(manifest: Manifest): string[] {
  return schemaFindings(manifest).map(({ id, path, message, fix }) => `${id} ${formatPath(path)}: ${message}; ${fix}`);
}

export function canary(spec: Manifest = {}, metadata: Manifest = {}): Manifest {
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: 'shop', namespace: 'shop', ...metadata },
    spec: {
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'shop' },
      service: { port: 80 },
      analysis: { interval: '1m', threshold: 5, maxWeight: 50, stepWeight: 10 },
      ...spec,
    },
  };
}

export function route(spec: Manifest = {}, apiVersion = 'gateway.networking.k8s.io/v1'): Manifest {
  return { apiVersion, kind: 'HTTPRoute', metadata: { name: 'shop', namespace: 'shop' }, spec };
}

/** A route of one rule. */
export function rule(fields: Manifest): Manifest {
  return route({ rules: [fields] });
}

export function gateway(spec: Manifest = {}): Manifest {
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'gateways' },
    spec: { gatewayClassName: 'contour', listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }], ...spec },
  };
}
