import { Manifest } from '../../../src/manifests/manifest';

/** A Deployment (or another workload) whose pods have the label app with its name. */
export function workload({ kind = 'Deployment', name = 'podinfo', namespace = 'shop', labels = { app: name }, podLabels, pod = {}, ports, ...spec }: Manifest = {}): Manifest {
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: labels },
      ...spec,
      template: {
        metadata: { labels: podLabels ?? labels },
        spec: { containers: [{ name: 'app', image: 'app', ports: ports ?? [{ name: 'http', containerPort: 9898 }] }], ...pod },
      },
    },
  };
}

/** An object of the namespace of the tests. */
export function object(apiVersion: string, kind: string, name: string, fields: Manifest): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: 'shop' }, ...fields };
}

/** The same object, as Flagger makes it. */
export function madeByFlagger(manifest: Manifest): Manifest {
  return { ...manifest, metadata: { ...manifest.metadata, ownerReferences: [{ apiVersion: 'flagger.app/v1beta1', kind: 'Canary', name: 'podinfo', controller: true }] } };
}
