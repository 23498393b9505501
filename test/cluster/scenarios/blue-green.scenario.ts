import * as fs from 'fs';
import * as path from 'path';
import { Analysis, BackendRef } from 'cdk8s-flagger';
import { environment } from '../support/bed';
import { Manifest } from '../support/cluster';
import { envoys } from '../support/envoy';
import { CANARY, NEW_PRIMARY, OLD_PRIMARY, addProxies, expectSuccess, inShop, rollOutUnderLoad } from '../support/rollout';
import { FAST, canary, hostOf } from '../support/shop';

/** What the Envoys of a Deployment wrote to their standard output: a line for each request. */
function accessLog(namespace: string, name: string): string[] {
  const folder = path.join(environment().dir, 'logs', 'pods');
  const files = fs.readdirSync(folder).filter(file => file.startsWith(`${namespace}_${name}-`));
  return files.flatMap(file => fs.readFileSync(path.join(folder, file), 'utf-8').split('\n'));
}

const mirrors = (route: Manifest) => route.spec.rules[0].filters?.some(({ type }: { type: string }) => type === 'RequestMirror') ?? false;

describe('blue/green', () => {
  test.concurrent('switches all traffic at once, from the primary\'s backend to the canary\'s and back', () => inShop('blue-green', chart => {
    addProxies(chart, canary(chart, { analysis: Analysis.blueGreen({ ...FAST, iterations: 2 }) }));
  }, async namespace => {
    expectSuccess(await rollOutUnderLoad(namespace), { ways: [OLD_PRIMARY, CANARY, NEW_PRIMARY], weights: [0, 100, 0] });
  }));

  test.concurrent('mirrors requests through the canary\'s backend before it switches', () => inShop('mirror', chart => {
    const { primaryStage, canaryStage } = canary(chart, { analysis: Analysis.blueGreen({ ...FAST, iterations: 2, mirror: true }) });
    const host = hostOf(chart.namespace!);
    primaryStage.addBackendRef(BackendRef.of(envoys(chart, 'auth-proxy', [{ port: 8443, hosts: { [host]: primaryStage } }])));
    canaryStage.addBackendRef(BackendRef.of(envoys(chart, 'canary-gateway', [{ port: 9090, hosts: { [host]: canaryStage } }])));
  }, async namespace => {
    const host = hostOf(namespace);
    const rollout = await rollOutUnderLoad(namespace);
    const { answers: [answers], route } = rollout;

    expectSuccess(rollout, {
      ways: [`1 of podinfo-primary via ${host} primary`, `2 of podinfo via ${host} canary`, `2 of podinfo-primary via ${host} primary`],
      weights: [0, 100, 0],
    });

    // Every request of the time in which the route says so reached the canary's app as a copy, through its Envoys; none went through the primary's.
    const changes = route.at.filter((_, i) => i > 0 && mirrors(route.seen[i]) !== mirrors(route.seen[i - 1]));
    expect(changes).toHaveLength(2);
    const [from, to] = changes;
    const mirrored = answers.filter(({ at }) => at >= from && at < to).length;
    const copies = accessLog(namespace, 'canary-gateway').filter(line => line.startsWith(`${host}-shadow`));
    expect([...new Set(copies)]).toEqual([`${host}-shadow 200`]);
    expect(Math.abs(copies.length - mirrored)).toBeLessThan(0.1 * mirrored);
    expect(accessLog(namespace, 'auth-proxy').filter(line => line.includes('-shadow'))).toEqual([]);
  }));
});
