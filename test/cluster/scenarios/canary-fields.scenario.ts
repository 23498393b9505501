import { Chart } from 'cdk8s';
import {
  Alert, AlertProvider, AlertProviderType, Analysis, BackendRef, Canary, CanaryServiceOptions, CanaryTarget, CookieSameSite, GatewayRef,
  HttpMethod, HttpPathMatch, Metric, MetricProvider, MetricTemplate, PathRewrite, TrafficDistribution, Webhook,
} from 'cdk8s-flagger';
import { PUBLIC_GATEWAY, environment, gate, setMetric } from '../support/bed';
import { Manifest, get } from '../support/cluster';
import { send } from '../support/load';
import { SUCCESS, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { APP_PORT, FAST, hostOf, service, workload } from '../support/shop';

/** A plain canary of the Deployment `podinfo`. */
function canary(chart: Chart, analysis: Analysis, changes: Partial<CanaryServiceOptions>): void {
  new Canary(chart, 'canary', {
    target: CanaryTarget.of(workload(chart, 'podinfo')),
    service: { port: 80, targetPort: APP_PORT, hosts: [hostOf(chart.namespace!)], ...changes },
    metricsServer: environment().hooks,
    analysis,
  });
}

/** The weights of the canary as the route had them one after the other, of the rule for those without a cookie. */
function weightsIn(seen: Manifest[]): number[] {
  const weights = seen.map(({ spec }) => spec.rules[spec.rules.length - 1].backendRefs.find(({ name }: Manifest) => name === 'podinfo-canary').weight);
  return weights.filter((weight, i) => weight !== weights[i - 1]);
}

describe('the fields of a Canary', () => {
  test.concurrent('that change requests hold in both stages, and its hooks, metrics and alerts are heard', () => {
    let namespace = '';
    const hook = (name: string) => ({ name, url: gate(`${namespace}/${name}`).url });
    return inShop('canary-fields', chart => {
      namespace = chart.namespace!;
      workload(chart, 'audit', { ports: [{ containerPort: APP_PORT }] });
      const template = new MetricTemplate(chart, 'share', {
        provider: MetricProvider.prometheus({ address: environment().hooks }), query: 'share{namespace="{{ namespace }}", window="{{ interval }}"}',
      });
      const chat = new AlertProvider(chart, 'chat', { type: AlertProviderType.SLACK, address: hook('alerts').url });
      canary(chart, Analysis.weighted({
        ...FAST,
        stepWeight: 25,
        maxWeight: 50,
        metrics: [Metric.requestSuccessRate({ min: 99 }), Metric.of(template, { min: 50 })],
        webhooks: [
          Webhook.confirmRollout(hook('confirm-rollout')), Webhook.preRollout(hook('pre-rollout')), Webhook.rollout(hook('rollout')),
          Webhook.confirmTrafficIncrease(hook('confirm-traffic-increase')), Webhook.confirmPromotion(hook('confirm-promotion')),
          Webhook.postRollout({ ...hook('post-rollout'), metadata: { team: 'shop' } }), Webhook.event(hook('event')),
        ],
        alerts: [Alert.of(chat)],
      }), {
        gatewayRefs: [GatewayRef.gateway(PUBLIC_GATEWAY.name, { namespace: PUBLIC_GATEWAY.namespace })],
        match: [{ path: HttpPathMatch.prefix('/') }],
        headers: { request: { set: { 'x-shop': 'yes', 'x-a': '1' }, remove: ['x-debug'] }, response: { set: { 'x-by': 'route' } } },
        rewrite: { hostname: 'app.example.org', path: PathRewrite.prefix('/api/') }, // Contour puts '/api' and 'cart' together as they are
        mirror: [BackendRef.of(service(chart, 'audit', 80, { targetPort: APP_PORT }))],
        trafficDistribution: TrafficDistribution.PREFER_SAME_NODE,
        unmanagedMetadata: { labels: ['team'] },
      });
    }, async () => {
      await setMetric(namespace, 100);
      const host = hostOf(namespace);
      const rollout = await rollOutUnderLoad(namespace, { loads: [{ host, rate: 40, path: '/cart' }] });

      expectSuccess(rollout);
      const { answers: [answers], route } = rollout;
      expect([...new Set(answers.map(({ body }) => `${body!.host} ${body!.path} ${body!.headers['x-shop']}`))]).toEqual(['app.example.org /api/cart yes']);
      expect([...new Set(answers.map(({ headers }) => headers['x-by']))]).toEqual(['route']);
      expect((await send({ host, headers: { 'x-debug': '1' } })).body!.headers).not.toHaveProperty('x-debug');
      expect([...new Set(route.seen.map(({ spec }) => JSON.stringify(spec.rules[0].filters.map(({ type }: Manifest) => type))))]).toEqual(
        ['["RequestHeaderModifier","ResponseHeaderModifier","URLRewrite","RequestMirror"]']);
      expect((await get({ apiVersion: 'v1', kind: 'Service', namespace, name: 'podinfo-canary' }))?.spec.trafficDistribution).toBe('PreferSameNode');

      const calls = async (name: string) => (await gate(`${namespace}/${name}`).calls()).length;
      // A gate before each of two steps and before the promotion; a check after each step.
      expect(await calls('confirm-traffic-increase')).toBe(3);
      expect(await calls('rollout')).toBe(2);
      for (const once of ['confirm-rollout', 'pre-rollout', 'confirm-promotion', 'post-rollout']) { expect([once, await calls(once)]).toEqual([once, 1]); }
      expect(await calls('event')).toBeGreaterThan(5);
      const [{ body }] = await gate(`${namespace}/post-rollout`).calls();
      expect(body).toMatchObject({ name: 'podinfo', namespace, phase: 'Succeeded', metadata: { team: 'shop' } });
      // Initialised, a new revision, succeeded: at least these are of severity info.
      expect(await calls('alerts')).toBeGreaterThanOrEqual(3);
    }, { policy: false });
  });

  // Contour has no filter for CORS, so this route is at a Gateway that nobody serves: what Flagger makes of it is what counts.
  test.concurrent('CORS without an age, a match without a path and cookies do not reset the weights', () => inShop('canary-cors', chart => {
    canary(chart, Analysis.steps({
      ...FAST,
      stepWeights: [10, 30, 60],
      stepWeightPromotion: 40,
      sessionAffinity: { cookieName: 'shop-canary', primaryCookieName: 'shop-primary', sameSite: CookieSameSite.NONE, secure: true },
    }), {
      gatewayRefs: [GatewayRef.gateway('nowhere')],
      match: [{ method: HttpMethod.GET }],
      corsPolicy: { allowOrigins: ['https://shop.example.com'], allowMethods: [HttpMethod.GET] },
    });
  }, async namespace => {
    const { phases, route } = await rollOutUnderLoad(namespace, { loads: [] });

    expect(phases).toEqual(SUCCESS);
    expect(weightsIn(route.seen)).toEqual([0, 10, 30, 60, 20, 0]);
    const [filter] = route.seen[0].spec.rules[0].filters;
    expect(filter).toEqual({ type: 'CORS', cors: { allowOrigins: ['https://shop.example.com'], allowMethods: ['GET'], maxAge: 5 } });
  }, { policy: false, hosts: () => [] }));
});
