import { CheckOptions } from '../../../src/checks/options';
import { check } from '../../../src/checks/run';
import { Manifest } from '../../../src/manifests/manifest';

/** A Canary of which a test says only what it is about. */
export function canary({ service = {}, analysis = {}, metadata = {}, ...spec }: Manifest = {}): Manifest {
  return {
    apiVersion: 'flagger.app/v1beta1',
    kind: 'Canary',
    metadata: { name: 'podinfo', namespace: 'shop', ...metadata },
    spec: {
      provider: 'gatewayapi:v1',
      targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'podinfo' },
      ...spec,
      service: { port: 80, hosts: ['shop.example.com'], gatewayRefs: [{ name: 'public', namespace: 'gateways' }], ...service },
      analysis: { interval: '1m', threshold: 5, ...analysis },
    },
  };
}

/** The ids of all rules that fire. */
export function idsOf(manifests: Manifest[], options: Partial<CheckOptions> = {}): string[] {
  return [...new Set(check(manifests, options).map(({ id }) => id))].sort();
}

/** What one rule says, as a message. */
export function messagesOf(id: string, manifests: Manifest[], options: Partial<CheckOptions> = {}): string[] {
  return check(manifests, options).filter(finding => finding.id === id).map(({ message, fix }) => `${message}; ${fix}`);
}
