import { ApiObject, App, Chart, Duration } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Analysis, Canary, CanaryProps, CanaryServiceOptions, CanaryTarget, GatewayRef } from '../../src';

/** A chart in an app of its own, in the namespace `shop` unless told otherwise. */
export function chartOf(app = new App(), id = 'shop', namespace: string | undefined = 'shop'): Chart {
  return new Chart(app, id, { namespace });
}

/** A workload as a user's YAML has it, which Flagger accepts. */
export function workload(scope: Construct, name: string, changes: { kind?: string; namespace?: string; spec?: object } = {}): ApiObject {
  return new ApiObject(scope, name, {
    apiVersion: 'apps/v1',
    kind: changes.kind ?? 'Deployment',
    metadata: { name, namespace: changes.namespace },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name } },
        spec: { containers: [{ name: 'app', image: 'podinfo', ports: [{ name: 'http', containerPort: 9898 }] }] },
      },
      ...changes.spec,
    },
  });
}

/** An object with a name and nothing else. */
export function bareObject(scope: Construct, apiVersion: string, kind: string, name: string, namespace?: string): ApiObject {
  return new ApiObject(scope, `${kind}-${name}-${namespace}`, { apiVersion, kind, metadata: { name, namespace } });
}

export const ANALYSIS = Analysis.weighted({ interval: Duration.minutes(1), threshold: 5, stepWeight: 10, maxWeight: 50 });

export const GATEWAY_REFS = [GatewayRef.gateway('public', { namespace: 'gateways' })];

type Changes = Partial<Omit<CanaryProps, 'service'>> & { service?: Partial<CanaryServiceOptions> };

/** A canary that is right but for the changes: by default of a Deployment that is not in the app. */
export function canaryOf(scope: Construct, id: string = 'canary', changes: Changes = {}): Canary {
  return new Canary(scope, id, {
    target: CanaryTarget.deployment('podinfo', { selectorLabels: { app: 'podinfo' } }),
    analysis: ANALYSIS,
    ...changes,
    service: { port: 80, gatewayRefs: GATEWAY_REFS, ...changes.service },
  });
}

/** What is written for a construct, after the validation of its app. */
export function manifestOf(construct: IConstruct): any {
  Chart.of(construct).toJson();
  return ApiObject.of(construct).toJson();
}

/** The messages of an app, each with the path of its construct; none if it is right. */
export function messagesOf(member: IConstruct): string[] {
  try {
    (member.node.root as App).synthYaml();
    return [];
  } catch (e) {
    return (e as Error).message.split('\n  ').slice(1);
  }
}
