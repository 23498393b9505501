import { ApiObject, App, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { BackendRef, HttpRoute, HttpRouteFilter, HttpRouteProps, HttpRouteRule, ParentRef } from '../../src';

/* eslint-disable @typescript-eslint/no-explicit-any */

/** A chart in the namespace `shop`, alone in its app unless one is given; in no namespace where `null` is given. */
export function chartOf(app: App = new App(), id: string = 'shop', namespace: string | null = 'shop'): Chart {
  return new Chart(app, id, { namespace: namespace ?? undefined });
}

/** A route to a backend, right but for what is given. */
export function routeOf(scope: Construct, props: HttpRouteProps = {}, name: string = 'route'): HttpRoute {
  return new HttpRoute(scope, name, {
    metadata: { name },
    parentRefs: [ParentRef.gateway('public')],
    rules: [{ backendRefs: [BackendRef.service('podinfo', 80)] }],
    ...props,
  });
}

/** All manifests of the app that a construct belongs to. */
export function manifestsOf(member: Construct): any[] {
  return (member.node.root as App).charts.flatMap(chart => chart.toJson());
}

/** The manifests of a kind in the app. */
export function manifestsOfKind(member: Construct, kind: string): any[] {
  return manifestsOf(member).filter(manifest => manifest.kind === kind);
}

/** What is written for a construct, after the validation of its app. */
export function manifestOf(construct: Construct): any {
  Chart.of(construct).toJson();
  return ApiObject.of(construct).toJson();
}

/** How a rule of a route is written. */
export function renderRule(rule: HttpRouteRule): any {
  return manifestOf(routeOf(chartOf(), { rules: [rule] })).spec.rules[0];
}

/** How a filter is written, in a rule on a prefix; without a backend for a redirect. */
export function renderFilter(filter: HttpRouteFilter, backendRefs: BackendRef[] = [BackendRef.service('podinfo', 80)]): any {
  return renderRule({ filters: [filter], backendRefs }).filters[0];
}

/** The messages of an app, each with the path of its construct; none if it is right. */
export function messagesOf(member: Construct): string[] {
  try {
    (member.node.root as App).synthYaml();
    return [];
  } catch (e) {
    return (e as Error).message.split('\n  ').slice(1);
  }
}

/** An object as a user's YAML has it. */
export function rawObject(scope: Construct, apiVersion: string, kind: string, name: string, rest: any = {}, namespace?: string): ApiObject {
  return new ApiObject(scope, `${kind}-${name}-${namespace}`, { apiVersion, kind, metadata: { name, namespace }, ...rest });
}

/** A Service as a user's YAML has it. */
export function rawService(scope: Construct, name: string, ports: any[], namespace?: string): ApiObject {
  return rawObject(scope, 'v1', 'Service', name, { spec: { selector: { app: name }, ports } }, namespace);
}

export function chars(length: number): string {
  return 'a'.repeat(length);
}

export function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
