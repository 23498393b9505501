import { ApiObject, Duration } from 'cdk8s';
import { bareObject, canaryOf, chartOf, manifestOf } from './support';
import { Alert, AlertProvider, AlertProviderType, AlertSeverity, Analysis } from '../../src';
import { expectRefusal } from '../messages';

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
  expectRefusal(() => Alert.of(bareObject(chartOf(), apiVersion, kind, 'slack')), 'REF-01', 'AlertProvider', 'flagger.app', apiVersion, kind, 'slack');
});

test('an alert cannot go through a provider with a name that no object has', () => {
  expectRefusal(() => Alert.provider('On Call'), 'VAL-04', 'AlertProvider', 'On Call');
});

test('an alert has a name', () => {
  expectRefusal(() => Alert.provider('slack', { name: '' }), 'CRD-11', 'none');
});
