import { ApiObject, Duration } from 'cdk8s';
import { bareObject, canaryOf, chartOf, manifestOf } from './support';
import { Alert, AlertProvider, AlertProviderType, AlertSeverity, Analysis } from '../../src';

function rendered(...alerts: Alert[]): any {
  const analysis = Analysis.blueGreen({ interval: Duration.minutes(1), threshold: 5, iterations: 3, alerts });
  return manifestOf(canaryOf(chartOf(), 'canary', { analysis })).spec.analysis.alerts;
}

test('without alerts there is no list', () => {
  expect(rendered()).toBeUndefined();
});

// Flagger's documentation promises a default, and its code sends nothing without one.
test('an alert always has a severity', () => {
  expect(rendered(Alert.provider('on-call'))).toStrictEqual([{ name: 'on-call', severity: 'info', providerRef: { name: 'on-call' } }]);
});

test.each([[AlertSeverity.INFO, 'info'], [AlertSeverity.WARN, 'warn'], [AlertSeverity.ERROR, 'error']])('an alert can be sent from %s on', (severity, text) => {
  expect(rendered(Alert.provider('on-call', { severity }))[0].severity).toBe(text);
});

test('an alert has what was said of it', () => {
  expect(rendered(Alert.provider('slack', { name: 'releases', namespace: 'monitoring' }))).toStrictEqual([
    { name: 'releases', severity: 'info', providerRef: { name: 'slack', namespace: 'monitoring' } },
  ]);
});

test('an alert refers to a provider of the app where it is', () => {
  const provider = new AlertProvider(chartOf(undefined, 'monitoring', 'monitoring'), 'slack', {
    metadata: { name: 'slack' }, type: AlertProviderType.SLACK, secretName: 'slack-url',
  });

  expect(rendered(Alert.of(provider))).toStrictEqual([{ name: 'slack', severity: 'info', providerRef: { name: 'slack', namespace: 'monitoring' } }]);
});

test('an alert can go through a raw object', () => {
  const provider = new ApiObject(chartOf(), 'raw', {
    apiVersion: 'flagger.app/v1beta1', kind: 'AlertProvider', metadata: { name: 'raw' }, spec: { type: 'slack', secretRef: { name: 'x' } },
  });

  expect(rendered(Alert.of(provider, { name: 'x', severity: AlertSeverity.ERROR }))).toStrictEqual([
    { name: 'x', severity: 'error', providerRef: { name: 'raw', namespace: 'shop' } },
  ]);
});

test.each([['v1', 'Secret'], ['example.com/v1', 'AlertProvider']])('an alert cannot go through a %s %s', (apiVersion, kind) => {
  expect(() => Alert.of(bareObject(chartOf(), apiVersion, kind, 'slack'))).toThrow(
    `an alert must go through an AlertProvider of flagger.app, got ${apiVersion} ${kind} 'slack': Flagger finds no such provider, and no alert is sent; `
    + 'pass the AlertProvider, or name it with Alert.provider(name)');
});

test('an alert cannot go through a provider with a name that no object has', () => {
  expect(() => Alert.provider('On Call')).toThrow(/the name of an AlertProvider must be a DNS subdomain .*, got 'On Call': Flagger does not find it, and no alert is sent/);
});

test('an alert has a name', () => {
  expect(() => Alert.provider('slack', { name: '' })).toThrow('an alert must have a name, got none: nobody can tell which one it is; leave it out for \'slack\'');
});
