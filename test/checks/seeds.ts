import * as yaml from 'js-yaml';
import { Manifest } from '../../src/manifests/manifest';

/** Valid objects with as many different fields as fit, from which mutations start. Routes, Gateways and Canaries come more often, as they do in life. */
export const SEEDS: readonly Manifest[] = yaml.loadAll(`
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: shop, namespace: shop, labels: { app: shop }, annotations: { example.com/owner: me } }
spec:
  parentRefs:
    - { name: public, namespace: gateways, sectionName: http }
    - { name: public, namespace: gateways, sectionName: https }
  hostnames: [shop.example.com, '*.shop.example.com']
  rules:
    - matches:
        - path: { type: PathPrefix, value: /api }
          headers: [{ name: x-canary, value: always }, { name: x-user, type: RegularExpression, value: '^a' }]
          queryParams: [{ name: debug, value: 'true' }]
          method: GET
      filters:
        - type: RequestHeaderModifier
          requestHeaderModifier: { set: [{ name: x-a, value: b }], add: [{ name: x-c, value: d }], remove: [x-debug] }
        - type: URLRewrite
          urlRewrite: { hostname: other.example.com, path: { type: ReplacePrefixMatch, replacePrefixMatch: /v2 } }
        - type: RequestMirror
          requestMirror: { backendRef: { name: audit, port: 80 }, fraction: { numerator: 1, denominator: 10 } }
      timeouts: { request: 10s, backendRequest: 5s }
      retry: { attempts: 2, codes: [500, 503], backoff: 100ms }
      backendRefs:
        - { name: shop-primary, port: 80, weight: 90 }
        - { name: shop-canary, port: 80, weight: 10 }
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  gatewayClassName: contour
  addresses: [{ type: IPAddress, value: 10.0.0.1 }, { type: Hostname, value: gateway.example.com }]
  infrastructure: { labels: { team: platform }, annotations: { example.com/tier: gold } }
  listeners:
    - { name: http, port: 80, protocol: HTTP, hostname: '*.example.com', allowedRoutes: { namespaces: { from: All }, kinds: [{ kind: HTTPRoute }] } }
    - name: https
      port: 443
      protocol: HTTPS
      tls: { mode: Terminate, certificateRefs: [{ name: shop-tls }] }
      allowedRoutes: { namespaces: { from: Selector, selector: { matchLabels: { team: shop } } } }
    - { name: tcp, port: 5432, protocol: TCP }
---
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: shop, namespace: shop, labels: { app: shop } }
spec:
  provider: gatewayapi:v1
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: shop }
  autoscalerRef: { apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, name: shop }
  progressDeadlineSeconds: 60
  service:
    port: 80
    targetPort: http
    hosts: [shop.example.com]
    gatewayRefs: [{ name: public, namespace: gateways }]
    match: [{ uri: { prefix: /api } }]
    headers: { request: { add: { x-a: b } } }
    mirror: [{ backendRef: { name: audit, port: 80 } }]
    corsPolicy: { allowOrigins: [{ exact: 'https://example.com' }], allowMethods: [GET] }
  analysis:
    interval: 1m
    threshold: 5
    maxWeight: 50
    stepWeight: 10
    sessionAffinity: { cookieName: flagger }
    match: [{ headers: { x-canary: { exact: always } } }]
    metrics:
      - { name: request-success-rate, thresholdRange: { min: 99 }, interval: 1m }
      - { name: errors, templateRef: { name: errors }, thresholdRange: { max: 1 }, interval: 30s }
    webhooks: [{ name: gate, type: confirm-rollout, url: 'http://gate.test/', timeout: 5s, metadata: { cmd: x } }]
    alerts: [{ name: team, severity: warn, providerRef: { name: slack } }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: redirect, namespace: shop }
spec:
  rules:
    - filters:
        - type: RequestRedirect
          requestRedirect: { scheme: https, statusCode: 301, path: { type: ReplaceFullPath, replaceFullPath: /new } }
    - matches: [{ path: { value: /cors } }]
      filters:
        - type: CORS
          cors: { allowOrigins: ['https://example.com'], allowMethods: [GET, POST], allowHeaders: [x-a], maxAge: 60 }
        - type: ResponseHeaderModifier
          responseHeaderModifier: { set: [{ name: x-a, value: b }] }
        - type: ExtensionRef
          extensionRef: { group: example.com, kind: Filter, name: mine }
      backendRefs:
        - name: shop
          port: 80
          filters: [{ type: RequestHeaderModifier, requestHeaderModifier: { remove: [x-debug] } }]
---
apiVersion: flagger.app/v1beta1
kind: Canary
metadata: { name: tests, namespace: shop }
spec:
  targetRef: { apiVersion: apps/v1, kind: DaemonSet, name: tests }
  service: { port: 9898, portDiscovery: true, trafficPolicy: { loadBalancer: { simple: ROUND_ROBIN } }, retries: { attempts: 3 } }
  analysis:
    interval: 30s
    threshold: 1
    iterations: 10
---
apiVersion: gateway.networking.k8s.io/v1
kind: GRPCRoute
metadata: { name: greeter, namespace: shop }
spec:
  parentRefs: [{ name: public }]
  hostnames: [greeter.example.com]
  rules:
    - matches: [{ method: { service: helloworld.Greeter, method: SayHello }, headers: [{ name: x-canary, value: always }] }]
      backendRefs: [{ name: greeter, port: 9000 }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: TLSRoute
metadata: { name: greeter, namespace: shop }
spec:
  parentRefs: [{ name: public, sectionName: tls }]
  hostnames: [greeter.example.com, '*.greeter.example.com']
  rules: [{ name: all, backendRefs: [{ name: greeter, port: 9443, weight: 1 }] }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: TCPRoute
metadata: { name: postgres, namespace: shop }
spec:
  parentRefs: [{ name: public, sectionName: tcp }, { name: internal, port: 5433 }]
  rules: [{ backendRefs: [{ name: postgres, port: 5432 }] }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: UDPRoute
metadata: { name: dns, namespace: shop }
spec:
  parentRefs: [{ name: public }]
  rules: [{ backendRefs: [{ name: dns, port: 53 }] }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: ListenerSet
metadata: { name: shop, namespace: shop }
spec:
  parentRef: { name: public, namespace: gateways }
  listeners:
    - { name: http, port: 8080, protocol: HTTP, hostname: shop.example.com, allowedRoutes: { namespaces: { from: Same }, kinds: [{ kind: HTTPRoute }] } }
    - { name: https, port: 8443, protocol: HTTPS, tls: { mode: Terminate, certificateRefs: [{ name: shop-tls }] } }
---
apiVersion: gateway.networking.k8s.io/v1
kind: BackendTLSPolicy
metadata: { name: shop, namespace: shop }
spec:
  targetRefs: [{ group: '', kind: Service, name: shop, sectionName: https }]
  validation: { hostname: shop.example.com, wellKnownCACertificates: System, subjectAltNames: [{ type: Hostname, hostname: shop.example.com }] }
---
apiVersion: gateway.networking.k8s.io/v1
kind: ReferenceGrant
metadata: { name: shop, namespace: shop }
spec:
  from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: web }]
  to: [{ group: '', kind: Service, name: shop }]
---
apiVersion: gateway.networking.k8s.io/v1
kind: GatewayClass
metadata: { name: mine }
spec: { controllerName: example.com/controller, description: mine }
---
apiVersion: flagger.app/v1beta1
kind: MetricTemplate
metadata: { name: errors, namespace: shop }
spec: { provider: { type: prometheus, address: 'http://prometheus.test', headers: { x-scope: [a] } }, query: up }
---
apiVersion: flagger.app/v1beta1
kind: AlertProvider
metadata: { name: slack, namespace: shop }
spec: { type: slack, channel: shop, address: 'https://hooks.example.com/x' }
`) as Manifest[];
