import { ApiObject, ApiObjectMetadata } from 'cdk8s';
import { chartOf, manifestOf } from './support';
import { MetricProvider, MetricTemplate } from '../../src';
import { expectRefusal } from '../messages';

const PROMETHEUS = { address: 'http://prometheus.monitoring:9090' };

function template(provider: MetricProvider, query = 'up{app="{{ target }}"}', metadata?: ApiObjectMetadata) {
  return new MetricTemplate(chartOf(), 'template', { metadata, provider, query });
}

const QUERIES: { [type: string]: string } = {
  cloudwatch: '[{ "Id": "e1", "Expression": "m1", "Label": "errors" }]',
  keptn: 'keptnmetric/shop/errors',
};

function rendered(type: string, provider: MetricProvider): any {
  return manifestOf(template(provider, QUERIES[type])).spec.provider;
}

test('the default child is the MetricTemplate of Flagger', () => {
  const errors = template(MetricProvider.prometheus(PROMETHEUS));

  expect(errors.node.defaultChild).toBe(ApiObject.of(errors));
  expect(manifestOf(errors)).toMatchObject({ apiVersion: 'flagger.app/v1beta1', kind: 'MetricTemplate', metadata: { namespace: 'shop' } });
});

test('it is named as its metadata say, or by its path', () => {
  expect(template(MetricProvider.keptn(), 'x', { name: 'errors' }).name).toBe('errors');
  const unnamed = template(MetricProvider.keptn(), QUERIES.keptn);
  expect(manifestOf(unnamed).metadata.name).toBe(unnamed.name);
});

test('it has the query as it was given', () => {
  const query = '100 - sum(\n  rate(requests{pod!~"{{ target }}-primary-.*"}[{{ interval }}])\n)';

  expect(manifestOf(template(MetricProvider.prometheus(PROMETHEUS), query)).spec).toStrictEqual({ provider: { type: 'prometheus', ...PROMETHEUS }, query });
});

test.each(['', ' \n'])('its query cannot be %j', (query) => {
  expectRefusal(() => template(MetricProvider.keptn(), query), 'MET-13', 'MetricTemplate', 'none');
});

describe('the providers', () => {
  const SECRET = { secretName: 'token' };
  const secretRef = { name: 'token' };
  const address = 'https://metrics.example.com';

  test.each<[string, MetricProvider, object]>([
    ['prometheus', MetricProvider.prometheus({ address }), { address }],
    ['prometheus', MetricProvider.prometheus({ address, ...SECRET, headers: { 'X-Scope-OrgID': ['1', '2'] }, insecureSkipVerify: true }),
      { address, secretRef, headers: { 'X-Scope-OrgID': ['1', '2'] }, insecureSkipVerify: true }],
    ['graphite', MetricProvider.graphite({ address, ...SECRET, insecureSkipVerify: true }), { address, secretRef, insecureSkipVerify: true }],
    ['influxdb', MetricProvider.influxDb({ address, ...SECRET }), { address, secretRef }],
    ['datadog', MetricProvider.datadog(SECRET), { secretRef }],
    ['datadog', MetricProvider.datadog({ ...SECRET, address }), { secretRef, address }],
    ['newrelic', MetricProvider.newRelic({ ...SECRET, address }), { secretRef, address }],
    ['dynatrace', MetricProvider.dynatrace({ ...SECRET, address }), { secretRef, address }],
    ['splunk', MetricProvider.splunk({ ...SECRET, address }), { secretRef, address }],
    ['cloudwatch', MetricProvider.cloudWatch({ region: 'eu-central-1' }), { region: 'eu-central-1' }],
    ['stackdriver', MetricProvider.stackdriver(SECRET), { secretRef }],
    ['keptn', MetricProvider.keptn(), {}],
    ['externalmetrics', MetricProvider.externalMetrics(), {}],
    ['externalmetrics', MetricProvider.externalMetrics({ address, ...SECRET, insecureSkipVerify: true }), { address, secretRef, insecureSkipVerify: true }],
  ])('%s has what was said', (type, provider, settings) => {
    expect(rendered(type, provider)).toStrictEqual({ type, ...settings });
  });

  test.each<[string, (address: string) => MetricProvider]>([
    ['prometheus', (a) => MetricProvider.prometheus({ address: a })],
    ['graphite', (a) => MetricProvider.graphite({ address: a })],
    ['influxdb', (a) => MetricProvider.influxDb({ address: a })],
    ['datadog', (a) => MetricProvider.datadog({ ...SECRET, address: a })],
    ['newrelic', (a) => MetricProvider.newRelic({ ...SECRET, address: a })],
    ['dynatrace', (a) => MetricProvider.dynatrace({ ...SECRET, address: a })],
    ['splunk', (a) => MetricProvider.splunk({ ...SECRET, address: a })],
    ['externalmetrics', (a) => MetricProvider.externalMetrics({ address: a })],
  ])('%s needs an absolute URL', (type, provider) => {
    for (const wrong of ['', 'metrics.example.com', 'metrics:9090']) {
      expectRefusal(() => provider(wrong), 'MET-13', type, wrong);
    }
  });

  test('a Secret has a name that an object can have', () => {
    expectRefusal(() => MetricProvider.datadog({ secretName: 'Data Dog' }), 'VAL-04', 'Data Dog');
  });

  // Flagger puts its path behind the address as it is.
  test('the address of dynatrace has no slash at its end', () => {
    expectRefusal(() => MetricProvider.dynatrace({ ...SECRET, address: `${address}/` }), 'MET-13', '/', 'https://metrics.example.com/');
  });

  test('cloudWatch has a region', () => {
    expectRefusal(() => MetricProvider.cloudWatch({ region: '' }), 'MET-13', 'cloudWatch', 'none');
  });
});
