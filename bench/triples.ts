import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PER_FILE = 50;

/** Writes Canary, HTTPRoute and Deployment of that many apps into files of a folder, as a repository of manifests has them. */
export function writeTriples(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let from = 0; from < count; from += PER_FILE) {
    const names = Array.from({ length: Math.min(PER_FILE, count - from) }, (_, i) => `app-${from + i}`);
    writeFileSync(join(folder, `apps-${String(from).padStart(6, '0')}.yaml`), names.map(triple).join('---\n'));
  }
}

/** They work, except that one in a hundred asks for more traffic than there is. */
function triple(name: string): string {
  const namespace = `team-${Number(name.slice(4)) % 100}`;
  return [canary(name, namespace), route(name, namespace), deployment(name, namespace)].join('---\n');
}

function canary(name: string, namespace: string): string {
  return `apiVersion: flagger.app/v1beta1
kind: Canary
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/part-of: shop
spec:
  provider: gatewayapi:v1
  targetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
  progressDeadlineSeconds: 600
  service:
    port: 80
    targetPort: 9898
    hosts:
      - ${name}.example.com
    gatewayRefs:
      - group: gateway.networking.k8s.io
        kind: Gateway
        name: public
        namespace: gateways
    match:
      - uri:
          prefix: /
  analysis:
    interval: 1m
    threshold: 5
    maxWeight: ${Number(name.slice(4)) % 100 === 0 ? 101 : 50}
    stepWeight: 10
    metrics:
      - name: error-rate
        templateRef:
          name: error-rate
          namespace: flagger-system
        thresholdRange:
          max: 1
        interval: 1m
    webhooks:
      - name: load-test
        url: http://loadtester.${namespace}/
        timeout: 5s
        metadata:
          cmd: hey -z 1m -q 10 -c 2 http://${name}-canary.${namespace}/
`;
}

function route(name: string, namespace: string): string {
  return `apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata:
  name: ${name}-static
  namespace: ${namespace}
spec:
  parentRefs:
    - name: public
      namespace: gateways
  hostnames:
    - static.${name}.example.com
  rules:
    - matches:
        - path:
            type: PathPrefix
            value: /assets
          headers:
            - name: x-tenant
              value: blue
      filters:
        - type: RequestHeaderModifier
          requestHeaderModifier:
            set:
              - name: x-forwarded-prefix
                value: /assets
        - type: URLRewrite
          urlRewrite:
            path:
              type: ReplacePrefixMatch
              replacePrefixMatch: /
      backendRefs:
        - name: ${name}-assets
          port: 8080
          weight: 3
        - name: ${name}-assets-old
          port: 8080
          weight: 1
      timeouts:
        request: 10s
        backendRequest: 5s
`;
}

function deployment(name: string, namespace: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      containers:
        - name: app
          image: ghcr.io/stefanprodan/podinfo:6.9.2
          ports:
            - name: http
              containerPort: 9898
          env:
            - name: GREETING
              value: hello from ${name}
          resources:
            requests:
              cpu: 100m
              memory: 64Mi
          readinessProbe:
            httpGet:
              path: /readyz
              port: http
`;
}
