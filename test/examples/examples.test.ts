import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { exampleNames } from '../../examples/render';

const EXAMPLES = join(__dirname, '../../examples');

/** The manifests in a folder by file name, as text. */
function manifestsIn(folder: string): { [file: string]: string } {
  return Object.fromEntries(readdirSync(folder).sort().map(file => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Renders an example in this process, which is quick; `npx projen examples` does it as its user would. */
function renderHere(name: string, outdir: string): void {
  process.env.CDK8S_OUTDIR = outdir;
  try {
    jest.requireActual(join(EXAMPLES, name, 'main'));
  } finally {
    delete process.env.CDK8S_OUTDIR;
  }
}

test('there is an example', () => {
  expect(exampleNames()).toContain('quickstart');
});

test.each(exampleNames())('the manifests committed with %s are what it renders', name => {
  const outdir = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    renderHere(name, outdir);
    expect(manifestsIn(outdir)).toStrictEqual(manifestsIn(join(EXAMPLES, name, 'manifests')));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}, 30_000);

describe('quickstart', () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  const objects: any[] = Object.values(manifestsIn(join(EXAMPLES, 'quickstart', 'manifests'))).flatMap(text => loadAll(text));
  const find = (kind: string, name: string) => objects.find(o => o.kind === kind && o.metadata.name === name);

  test('is the case that was asked for: auth-proxy on 8443 before the primary, canary-gateway on 9090 before the canary', () => {
    const { service } = find('Canary', 'podinfo').spec;
    const primary = { labels: { 'cdk8s-flagger/stage': 'primary' }, annotations: { 'cdk8s-flagger/backend': 'auth-proxy:8443' } };
    const canary = { labels: { 'cdk8s-flagger/stage': 'canary' }, annotations: { 'cdk8s-flagger/backend': 'canary-gateway:9090' } };
    expect([service.apex, service.primary, service.canary]).toStrictEqual([primary, primary, canary]);
    expect(service.targetPort).toBe('stage backend not resolved: primary auth-proxy:8443, canary canary-gateway:9090');
  });

  test('has all objects, and none with a hashed name', () => {
    expect(objects.map(o => `${o.kind} ${o.metadata.name}`).sort()).toStrictEqual([
      'Canary podinfo',
      'ConfigMap auth-proxy',
      'ConfigMap canary-gateway',
      'Deployment auth-proxy',
      'Deployment canary-gateway',
      'Deployment podinfo',
      'Gateway public',
      'MutatingAdmissionPolicy cdk8s-flagger-stage-backends',
      'MutatingAdmissionPolicyBinding cdk8s-flagger-stage-backends',
      'NetworkPolicy podinfo-canary-isolation',
      'NetworkPolicy podinfo-primary-isolation',
      'Service auth-proxy',
      'Service canary-gateway',
      'Service podinfo-canary-workload',
      'Service podinfo-primary-workload',
    ]);
  });

  test.each([
    ['auth-proxy', 8443, 'primary'],
    ['canary-gateway', 9090, 'canary'],
  ])('%s is an Envoy on %d that names the stage in a header and forwards to its app', (name, port, stage) => {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const config: any = loadAll(find('ConfigMap', name).data['envoy.yaml'])[0];
    const [listener] = config.static_resources.listeners;
    expect(listener.address.socket_address.port_value).toBe(port);
    expect(listener.filter_chains[0].filters[0].typed_config.route_config.request_headers_to_add[0].header).toStrictEqual({ key: 'x-stage', value: stage });
    expect(config.static_resources.clusters[0].load_assignment.endpoints[0].lb_endpoints[0].endpoint.address.socket_address)
      .toStrictEqual({ address: `podinfo-${stage}-workload.shop.svc`, port_value: 80 });
    expect(find('Deployment', name).spec.template.spec.containers[0].image).toBe('envoyproxy/envoy:v1.36.2');
  });
});
