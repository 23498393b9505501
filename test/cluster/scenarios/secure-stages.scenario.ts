import * as https from 'https';
import { untilServed } from '../support/bed';
import { Certificates, caConfigMap, makeCertificates, tlsSecret } from '../support/certificates';
import { Manifest, apply, refOf, remove, watchUntil } from '../support/cluster';
import { RunningExample, rollOutExample, startExample } from '../support/example';
import { Answer, failures, send, startLoad } from '../support/load';
import { PATIENCE } from '../support/patience';
import { moreSamples, stepsOf, strays } from '../support/shop';

const NAMESPACE = 'payments';
const HOST = 'payments.example.com';
const PROXIES = { 'auth-proxy': 8443, 'canary-gateway': 9443 };
const CA = 'backend-ca';

const hostOf = (proxy: string) => `${proxy}.${NAMESPACE}.svc`;

/** What whoever issues certificates keeps for the example. */
function issued(certificates: Certificates): Manifest[] {
  return [
    caConfigMap(NAMESPACE, CA, certificates),
    ...Object.keys(PROXIES).map(proxy => tlsSecret(NAMESPACE, `${proxy}-tls`, certificates, hostOf(proxy))),
  ];
}

/** Asks a proxy directly, with TLS. */
function askWithTls(proxy: keyof typeof PROXIES, ca: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.get({ host: hostOf(proxy), servername: hostOf(proxy), port: PROXIES[proxy], ca, headers: { host: HOST } }, answer => {
      let text = '';
      answer.on('data', data => { text += data; }).on('end', () => resolve(JSON.parse(text)));
    });
    request.on('error', reject);
  });
}

/** Waits until something listens before a proxy's Service. */
async function untilListening(proxy: keyof typeof PROXIES): Promise<void> {
  const ask = () => send({ address: `http://${hostOf(proxy)}:${PROXIES[proxy]}`, host: HOST });
  for (const end = Date.now() + PATIENCE * 1000; /ECONNREFUSED/.test((await ask()).error ?? '');) {
    if (Date.now() > end) { throw new Error(`after ${PATIENCE} s nothing listens at ${proxy}`); }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

/** Waits for an answer of the gateway like this. */
async function untilAnswered(pattern: RegExp): Promise<void> {
  let last = 'nothing';
  for (const end = Date.now() + PATIENCE * 1000; Date.now() < end;) {
    const { status, text } = await send({ host: HOST });
    last = `${status} ${text}`;
    if (pattern.test(last)) { return; }
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`after ${PATIENCE} s the gateway answers ${last}, not ${pattern}`);
}

describe('TLS from the gateway to the backends of the stages, with real Envoys', () => {
  let example: RunningExample;
  let certificates: Certificates;

  beforeAll(async () => {
    certificates = makeCertificates(...Object.keys(PROXIES).map(hostOf));
    example = await startExample('secure-stages');
    await apply(issued(certificates)); // the proxies have been waiting for them
    await untilServed(HOST);
    // The canary's proxy has nothing to do with that answer.
    await untilListening('canary-gateway');
  });

  afterAll(async () => { await example?.end(); });

  test('a proxy answers who speaks TLS to it, and refuses the plain request', async () => {
    const { app, headers } = await askWithTls('auth-proxy', certificates.ca);
    expect([app, headers['x-stage']]).toEqual(['payments-primary', 'primary']);
    await expect(askWithTls('auth-proxy', makeCertificates().ca)).rejects.toThrow(/certificate/);
    for (const [proxy, port] of Object.entries(PROXIES)) {
      expect(await send({ address: `http://${hostOf(proxy)}:${port}`, host: HOST })).toMatchObject({ status: 0, error: expect.stringMatching(/ECONNRESET|hang up/) });
    }
  });

  test('rolls out by weight without losing a request, and every request came to its stage by TLS', async () => {
    const traffic = startLoad({ host: HOST, rate: 40 });
    const route = await rollOutExample(NAMESPACE, 'payments');
    const samples = await traffic.stop();

    expect(failures(samples)).toEqual([]);
    const ways = new Set(samples.map(({ body }) => `${body!.version} of ${body!.app} as ${body!.headers['x-stage']} by ${body!.headers['x-tls-version']}`));
    expect([...ways].sort()).toEqual([
      '6.9.2 of payments-primary as primary by TLSv1.3',
      '7.0.0 of payments as canary by TLSv1.3',
      '7.0.0 of payments-primary as primary by TLSv1.3',
    ]);
    const steps = stepsOf(route, samples, 'payments');
    expect(steps.map(({ weight }) => weight)).toEqual([0, 25, 50, 0]);
    expect(strays(steps)).toEqual([]);
  });

  test('with the CA of somebody else the gateway trusts no backend, until the right one is back', async () => {
    await apply([caConfigMap(NAMESPACE, CA, makeCertificates())]);
    // Envoy calls a handshake that it breaks off a failure to connect.
    await untilAnswered(/^503 .*remote connection failure/);
    await staysRefused();
    await apply([caConfigMap(NAMESPACE, CA, certificates)]);
    await untilServed(HOST);
  });

  test('without the CA nothing gets through, and neither without the policy for TLS', async () => {
    // This gateway then sends plain requests, and it is the proxies that refuse them.
    await remove({ apiVersion: 'v1', kind: 'ConfigMap', namespace: NAMESPACE, name: CA });
    await untilAnswered(/^503 .*connection termination/);
    await staysRefused();
    await apply([caConfigMap(NAMESPACE, CA, certificates)]);
    await untilServed(HOST);

    const tls = example.manifests.filter(({ kind }) => kind === 'BackendTLSPolicy');
    expect(tls.map(({ metadata }) => metadata.name).sort()).toEqual(['payments', 'payments-canary', 'payments-primary']);
    await Promise.all(tls.map(manifest => remove(refOf(manifest))));
    await untilAnswered(/^503 .*connection termination/);
    await staysRefused();
    await apply(tls);
    await untilServed(HOST);
  });

  test('the gateway says of each policy that it goes by it', async () => {
    const accepted = (object: Manifest) => object.status?.ancestors?.[0]?.conditions?.some(({ type, status }: Condition) => type === 'Accepted' && status === 'True');
    await Promise.all(['payments-primary', 'payments-canary'].map(name => watchUntil(
      { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'BackendTLSPolicy', namespace: NAMESPACE, name }, accepted, { what: 'to be Accepted' })));
  });
});

interface Condition { type: string; status: string }

/** None of the requests of a while is answered 200. */
async function staysRefused(): Promise<void> {
  const traffic = startLoad({ host: HOST, rate: 40 });
  await moreSamples(traffic, 80);
  expect((await traffic.stop()).filter(({ status }) => status === 200)).toEqual([]);
}
