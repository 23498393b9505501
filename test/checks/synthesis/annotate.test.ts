import { ApiObject, App, Chart, Duration, JsonPatch, Testing, Yaml } from 'cdk8s';
import { Construct } from 'constructs';
import { Analysis, Canary, CanaryTarget, Checks, GatewayRef } from '../../../src';
import { runCli } from '../../cli/run-cli';
import { warnings } from '../../warnings';

const IGNORE = 'cdk8s-flagger/ignore';

function canaryIn(scope: Construct, name: string = 'podinfo', annotations?: { [key: string]: string }): Canary {
  return new Canary(scope, name, {
    metadata: { annotations },
    target: CanaryTarget.deployment(name, { selectorLabels: { app: name } }),
    service: { port: 80, hosts: [`${name}.example.com`], gatewayRefs: [GatewayRef.gateway('public', { namespace: 'gateways' })] },
    analysis: Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 }),
  });
}

function shopIn(app: App): Chart {
  return new Chart(app, 'shop', { namespace: 'shop' });
}

function patch(canary: Canary, path: string, value: unknown): void {
  ApiObject.of(canary).addJsonPatch(JsonPatch.add(path, value));
}

/** AN-02. */
function tooHeavy(canary: Canary): Canary {
  patch(canary, '/spec/analysis/maxWeight', 101);
  return canary;
}

/** AN-10. */
function neverRolledBack(canary: Canary): Canary {
  patch(canary, '/spec/analysis/threshold', 0);
  return canary;
}

function ignoresOf(chart: Chart): { [name: string]: string | undefined } {
  return Object.fromEntries(Testing.synth(chart).map(object => [object.metadata.name, object.metadata.annotations?.[IGNORE]]));
}

test('an acknowledged finding is in the manifest, with its reason', () => {
  const shop = shopIn(Testing.app());
  Checks.of(tooHeavy(canaryIn(shop))).acknowledge('AN-02', 'promoted by hand');
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: promoted by hand' });
});

test('only the objects on which it fires say so', () => {
  const app = Testing.app();
  const shop = shopIn(app);
  Checks.of(app).acknowledge('AN-02', 'promoted by hand');
  Checks.of(app).acknowledge('AN-10', 'never rolled back');
  tooHeavy(canaryIn(shop, 'one'));
  neverRolledBack(tooHeavy(canaryIn(shop, 'both')));
  canaryIn(shop, 'none');
  expect(ignoresOf(shop)).toEqual({ one: 'AN-02: promoted by hand', both: 'AN-02: promoted by hand; AN-10: never rolled back', none: undefined });
  expect(Testing.synth(shop).find(object => object.metadata.name === 'none').metadata).not.toHaveProperty('annotations');
});

test('the nearest reason counts', () => {
  const shop = shopIn(Testing.app());
  const canary = tooHeavy(canaryIn(shop));
  Checks.of(canary).acknowledge('AN-02', 'this one is promoted by hand');
  Checks.of(shop).acknowledge('AN-02', 'all are promoted by hand');
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: this one is promoted by hand' });
});

test('objects that no construct of this library renders say so as well', () => {
  const shop = shopIn(Testing.app());
  new ApiObject(shop, 'raw', {
    apiVersion: 'flagger.app/v1beta1', kind: 'Canary', metadata: { name: 'raw' }, spec: { ...Testing.synth(source())[0].spec },
  });
  Checks.of(shop).acknowledge('AN-02', 'promoted by hand');
  expect(ignoresOf(shop)).toEqual({ raw: 'AN-02: promoted by hand' });

  function source(): Chart {
    const chart = shopIn(Testing.app());
    Checks.of(tooHeavy(canaryIn(chart))).acknowledge('AN-02', 'x');
    return chart;
  }
});

test('who checks the YAML hears of it no more', () => {
  const app = Testing.app();
  const shop = shopIn(app);
  neverRolledBack(canaryIn(shop));
  Checks.of(shop).acknowledge('AN-10', 'never rolled back');
  const manifests = Yaml.stringify(...Testing.synth(shop));
  const { code, stdout } = runCli(['check', '--format', 'json', 'a.yaml'], { 'a.yaml': manifests });
  expect(JSON.parse(stdout)).toMatchObject({ findings: [], suppressed: [{ id: 'AN-10', suppressed: { by: 'annotation', reason: 'never rolled back' } }] });
  expect(code).toBe(0);
});

test('the manifest is the same at each synthesis, and follows what changes', () => {
  const app = Testing.app();
  const shop = shopIn(app);
  const canary = tooHeavy(canaryIn(shop));
  Checks.of(shop).acknowledge('AN-02', 'promoted by hand');
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: promoted by hand' });
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: promoted by hand' });
  patch(canary, '/spec/analysis/maxWeight', 50);
  expect(ignoresOf(shop)).toEqual({ podinfo: undefined });
  patch(canary, '/spec/analysis/maxWeight', 102);
  Checks.of(canary).acknowledge('AN-02', 'promoted by others');
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: promoted by others' });
});

describe('an annotation that the author wrote', () => {
  test('stays, with what is acknowledged behind it', () => {
    const shop = shopIn(Testing.app());
    neverRolledBack(tooHeavy(canaryIn(shop, 'podinfo', { [IGNORE]: 'AN-10: meant', 'example.com/owner': 'me' })));
    Checks.of(shop).acknowledge('AN-02', 'promoted by hand');
    Checks.of(shop).acknowledge('AN-10', 'never rolled back');
    const expected = { [IGNORE]: 'AN-10: meant; AN-02: promoted by hand', 'example.com/owner': 'me' };
    expect(Testing.synth(shop)[0].metadata.annotations).toEqual(expected);
    expect(Testing.synth(shop)[0].metadata.annotations).toEqual(expected);
  });

  test('stays where it is written later', () => {
    const shop = shopIn(Testing.app());
    const canary = tooHeavy(canaryIn(shop));
    Checks.of(shop).acknowledge('AN-02', 'promoted by hand');
    Testing.synth(shop);
    ApiObject.of(canary).metadata.addAnnotation(IGNORE, 'AN-10: meant');
    expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-10: meant; AN-02: promoted by hand' });
  });

  test('is read at synthesis', () => {
    const shop = shopIn(Testing.app());
    tooHeavy(canaryIn(shop, 'podinfo', { [IGNORE]: 'AN-02: promoted by hand' }));
    expect(() => Testing.synth(shop)).not.toThrow();
    expect(warnings()).toEqual([expect.stringMatching(/acknowledged \(promoted by hand\): .*\(AN-02\)$/)]);
  });

  test('suppresses nothing without a reason', () => {
    const shop = shopIn(Testing.app());
    tooHeavy(canaryIn(shop, 'podinfo', { [IGNORE]: 'AN-02' }));
    expect(() => Testing.synth(shop)).toThrow(/\(AN-02\)/);
  });
});

test('an object that cannot be rendered says why itself', () => {
  const app = Testing.app();
  const shop = shopIn(app);
  Checks.of(shop).acknowledge('AN-02', 'promoted by hand');
  new ApiObject(shop, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: new Date() } } as any);
  expect(() => Testing.synth(shop)).toThrow(/Failed serializing construct at path 'shop\/broken'/);
});

test('a reason of several lines is on one', () => {
  const shop = shopIn(Testing.app());
  Checks.of(tooHeavy(canaryIn(shop))).acknowledge('AN-02', 'promoted\n  by hand; as agreed');
  expect(ignoresOf(shop)).toEqual({ podinfo: 'AN-02: promoted by hand; as agreed' });
});

test('a reason must not suppress something else', () => {
  expect(() => Checks.of(Testing.app()).acknowledge('AN-02', 'promoted by hand; AN-10: as well'))
    .toThrow(/contains '; AN-10'.*would also suppress AN-10; write the reason without/);
});
