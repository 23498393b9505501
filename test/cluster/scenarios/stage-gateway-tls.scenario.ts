import { Chart } from 'cdk8s';
import { BackendRef, BackendTls, CanaryWithBackends, GatewayService, StageAttachment, StageGateway } from 'cdk8s-flagger';
import * as kplus from 'cdk8s-plus-28';
import { TlsProxy } from '../../../examples/secure-stages/tls-proxy';
import { runGateway, untilServed } from '../support/bed';
import { caConfigMap, makeCertificates, tlsSecret } from '../support/certificates';
import { apply, createNamespace, deleteNamespace, refOf, remove } from '../support/cluster';
import { serviceOfGateway } from '../support/example';
import { send } from '../support/load';
import { expectSuccess, rollOutUnderLoad } from '../support/rollout';
import { canary, hostOf, installPolicy, synth, untilPhase } from '../support/shop';

const CA = 'backend-ca';
const PROXIES = ['auth-proxy', 'canary-gateway'];
const serverName = (proxy: string, namespace: string) => `${proxy}.${namespace}.svc`;

/** A canary behind a stage gateway, which speaks TLS to a real Envoy in each stage. */
function program(chart: Chart): CanaryWithBackends {
  const gateway = new StageGateway(chart, 'stages', { gatewayClassName: 'contour', service: GatewayService.contourProvisioner() });
  const podinfo = canary(chart, { attachment: StageAttachment.gateway({ gateway }) });
  for (const [i, stage] of [podinfo.primaryStage, podinfo.canaryStage].entries()) {
    const name = PROXIES[i];
    const certificate = kplus.Secret.fromSecretName(chart, `${name}-tls`, `${name}-tls`);
    const proxy = new TlsProxy(chart, name, { stage, port: 8443 + i, certificate });
    stage.addBackendRef(BackendRef.of(proxy.service, { tls: BackendTls.ca(CA, { hostname: serverName(name, chart.namespace!) }) }));
  }
  return podinfo;
}

test('a stage gateway speaks TLS to the backend of each stage, through a rollout without a lost request, and trusts the CA alone', async () => {
  const namespace = await createNamespace('stage-tls');
  const policy = await installPolicy(namespace);
  try {
    const manifests = synth(namespace, chart => { program(chart); });
    // The policy for TLS is for the backends' own Services here: it is the stage gateway that connects to them.
    expect(manifests.filter(({ kind }) => kind === 'BackendTLSPolicy').map(({ spec }) => spec.targetRefs[0].name).sort()).toEqual(PROXIES);
    const certificates = makeCertificates(...PROXIES.map(proxy => serverName(proxy, namespace)));
    await apply([caConfigMap(namespace, CA, certificates), ...PROXIES.map(proxy => tlsSecret(namespace, `${proxy}-tls`, certificates, serverName(proxy, namespace)))]);
    const [gateway] = manifests.filter(({ kind }) => kind === 'Gateway');
    await apply([serviceOfGateway(gateway), ...manifests]);
    await runGateway({ name: gateway.metadata.name, namespace });
    await untilPhase(namespace, 'Initialized');
    await untilServed(hostOf(namespace));

    const rollout = await rollOutUnderLoad(namespace);
    expectSuccess(rollout);
    const { answers: [samples] } = rollout;
    const ways = new Set(samples.map(({ body }) => `${body!.version} of ${body!.app} as ${body!.headers['x-stage']} by ${body!.headers['x-tls-version']}`));
    expect([...ways].sort()).toEqual([
      '1 of podinfo-primary as primary by TLSv1.3',
      '2 of podinfo as canary by TLSv1.3',
      '2 of podinfo-primary as primary by TLSv1.3',
    ]);

    await apply([caConfigMap(namespace, CA, makeCertificates())]);
    await untilServed(hostOf(namespace), 503);
    expect((await send({ host: hostOf(namespace) })).status).toBe(503);
    await apply([caConfigMap(namespace, CA, certificates)]);
    await untilServed(hostOf(namespace));
  } finally {
    await deleteNamespace(namespace);
    await Promise.all(policy.map(manifest => remove(refOf(manifest))));
  }
});
