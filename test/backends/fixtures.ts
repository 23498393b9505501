import { ApiObject, App, Chart, Duration } from 'cdk8s';
import { Construct } from 'constructs';
import { Analysis, CanaryServiceOptions, CanaryTarget, CanaryWithBackends, CanaryWithBackendsProps, GatewayRef } from '../../src';
import * as standardError from '../../src/app/standard-error';

/* eslint-disable @typescript-eslint/no-explicit-any */

export type Labels = { [key: string]: string };

/** The gateway that stands before every canary of these tests. */
export const PUBLIC = GatewayRef.gateway('public', { namespace: 'gateways' });

/** What these tests do not look at. */
export const ANALYSIS = Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 });

/** A chart in the namespace `shop`, alone in its app unless one is given. */
export function shopChart(app: App = new App(), id: string = 'shop'): Chart {
  return new Chart(app, id, { namespace: 'shop' });
}

/** A chart without a namespace. */
export function plainChart(app: App = new App()): Chart {
  return new Chart(app, 'plain');
}

export interface WorkloadOptions {
  readonly kind?: string;
  readonly namespace?: string;
  readonly selector?: Labels;
  /** Labels of the pods, beside those of the selector. */
  readonly labels?: Labels;
  readonly ports?: ContainerPort[];
  /** Fields of the container, beside its ports. */
  readonly container?: object;
  /** Fields of the pods, beside the container. */
  readonly pod?: object;
}

export interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  readonly protocol?: string;
}

/** A raw workload, as a user's YAML has it. */
export function workload(scope: Construct, name: string, options: WorkloadOptions = {}): ApiObject {
  const selector = options.selector ?? { app: name };
  return new ApiObject(scope, `workload-${name}`, {
    apiVersion: 'apps/v1',
    kind: options.kind ?? 'Deployment',
    metadata: { name, namespace: options.namespace },
    spec: {
      selector: { matchLabels: selector },
      template: {
        metadata: { labels: { ...selector, ...options.labels } },
        spec: { containers: [{ name: 'main', image: 'example/main:1', ports: options.ports, ...options.container }], ...options.pod },
      },
    },
  });
}

/** A raw Service; its spec is given as it is. */
export function service(scope: Construct, name: string, spec: any, namespace?: string): ApiObject {
  return new ApiObject(scope, `service-${name}`, { apiVersion: 'v1', kind: 'Service', metadata: { name, namespace }, spec });
}

/** The Service of a proxy with one port. */
export function proxyService(scope: Construct, name: string, port: number, namespace?: string): ApiObject {
  return service(scope, name, { selector: { proxy: name }, ports: [{ port }] }, namespace);
}

/** The target of most tests: the Deployment `podinfo` by name. */
export function podinfo(): CanaryTarget {
  return CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } });
}

/** What the isolation of that canary opens. */
export const APP_PORTS = [{ protocol: 'TCP', port: 9898 }];

/** A canary of `podinfo` on port 80, app on 9898; whatever is given comes on top. */
export function canaryOf(
  scope: Construct,
  props: Partial<Omit<CanaryWithBackendsProps, 'service'>> & { readonly service?: Partial<CanaryServiceOptions> } = {},
  id: string = 'canary'): CanaryWithBackends {
  return new CanaryWithBackends(scope, id, {
    target: podinfo(),
    analysis: ANALYSIS,
    ...props,
    service: { port: 80, targetPort: 9898, hosts: ['shop.example.com'], gatewayRefs: [PUBLIC], ...props.service },
  });
}

/** All manifests of the app that a construct belongs to. */
export function render(member: Construct): any[] {
  return (member.node.root as App).charts.flatMap(chart => chart.toJson());
}

/** The manifests of one kind in the app, by name. */
export function renderKind(member: Construct, kind: string): { [name: string]: any } {
  const found = render(member).filter(manifest => manifest.kind === kind);
  return Object.fromEntries(found.map(manifest => [manifest.metadata.name, manifest]));
}

/** One manifest of the app; there must be exactly one. */
export function renderOne(member: Construct, kind: string, name: string): any {
  const found = render(member).filter(manifest => manifest.kind === kind && manifest.metadata.name === name);
  if (found.length !== 1) { throw new Error(`${found.length} manifests of ${kind} '${name}' in the app`); }
  return found[0];
}

/** Silences and records what the library says on standard error. */
export function recordWarnings(): jest.SpyInstance {
  return jest.spyOn(standardError, 'writeLine').mockImplementation(() => {});
}
