import { ApiObject, App, Chart, JsonPatch, Lazy } from 'cdk8s';
import { AppView, groupOf } from '../../src/app/app-view';

const SERVICE = { group: '', kind: 'Service', namespace: 'shop', name: 'podinfo' };

function object(scope: Chart, id: string, apiVersion: string, kind: string, metadata: object = { name: 'podinfo' }): ApiObject {
  return new ApiObject(scope, id, { apiVersion, kind, metadata });
}

describe('an object of the app', () => {
  const app = new App();
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const service = object(shop, 'service', 'v1', 'Service');
  const knative = object(shop, 'knative', 'serving.knative.dev/v1', 'Service');
  const other = object(shop, 'other', 'v1', 'Service', { name: 'podinfo', namespace: 'other' });
  const nowhere = object(new Chart(app, 'nowhere'), 'service', 'v1', 'Service');
  const view = new AppView(app);

  test.each([
    ['its group, where that is the core group', SERVICE, service],
    ['its group, where that is another one', { ...SERVICE, group: 'serving.knative.dev' }, knative],
    ['its namespace', { ...SERVICE, namespace: 'other' }, other],
    ['having no namespace', { ...SERVICE, namespace: undefined }, nowhere],
  ])('is found by %s', (_, key, expected) => {
    expect(view.find(key)).toBe(expected);
  });

  test.each([
    ['group', { ...SERVICE, group: 'apps' }],
    ['kind', { ...SERVICE, kind: 'Deployment' }],
    ['namespace', { ...SERVICE, namespace: 'third' }],
    ['name', { ...SERVICE, name: 'podinfo-primary' }],
  ])('is not found by another %s', (_, key) => {
    expect(view.find(key)).toBeUndefined();
  });

  test('is listed with those of its kind and namespace', () => {
    expect(view.list('', 'Service', 'shop')).toStrictEqual([service]);
    expect(view.list('', 'Service', undefined)).toStrictEqual([nowhere]);
    expect(view.list('apps', 'Deployment', 'shop')).toStrictEqual([]);
  });

  test('is listed with those of its kind in every namespace, in the order of the app', () => {
    expect(view.listAll('', 'Service')).toStrictEqual([service, other, nowhere]);
    expect(view.listAll('apps', 'Deployment')).toStrictEqual([]);
  });
});

test('an object within another construct is found', () => {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  const service = object(new Chart(chart, 'inner', { namespace: 'shop' }), 'service', 'v1', 'Service');

  expect(new AppView(chart.node.root).find(SERVICE)).toBe(service);
});

test('a view is of one moment: what is added later is in the next one', () => {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  const before = new AppView(chart.node.root);
  const service = object(chart, 'service', 'v1', 'Service');

  expect(before.find(SERVICE)).toBeUndefined();
  expect(new AppView(chart.node.root).find(SERVICE)).toBe(service);
});

test('a manifest is what will be written, patches included', () => {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  const service = object(chart, 'service', 'v1', 'Service');
  service.addJsonPatch(JsonPatch.add('/spec', { type: 'ExternalName' }));

  expect(new AppView(chart).manifest(service)).toStrictEqual(
    { apiVersion: 'v1', kind: 'Service', metadata: { name: 'podinfo', namespace: 'shop' }, spec: { type: 'ExternalName' } });
});

test('a manifest is rendered once, and only when somebody asks for it', () => {
  const chart = new Chart(new App(), 'shop');
  const produce = jest.fn(() => ({ type: 'ClusterIP' }));
  const service = new ApiObject(chart, 'service', { apiVersion: 'v1', kind: 'Service', spec: Lazy.any({ produce }) });
  const view = new AppView(chart);
  expect(produce).not.toHaveBeenCalled();

  const manifest = view.manifest(service);

  expect(view.manifest(service)).toBe(manifest);
  expect(produce).toHaveBeenCalledTimes(1);
});

test.each([['v1', ''], ['apps/v1', 'apps'], ['gateway.networking.k8s.io/v1', 'gateway.networking.k8s.io']])('the group of %p is %p', (apiVersion, group) => {
  expect(groupOf(object(new Chart(new App(), 'shop'), 'object', apiVersion, 'Kind'))).toBe(group);
});
