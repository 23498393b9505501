/** A file of Flagger, as the source of a rule. */
export function flagger(file: string): string {
  return `github.com/fluxcd/flagger v1.44.0 ${file}`;
}

/** The CRD of Flagger, as the source of a rule. */
export const FLAGGER_CRD = flagger('artifacts/flagger/crd.yaml');

/** A page of the documentation of Kubernetes, as the source of a rule. */
export function kubernetesDocs(page: string): string {
  return `https://kubernetes.io/docs/${page}`;
}

/** A file of the Gateway API, as the source of a rule. */
export function gatewayApi(file: string): string {
  return `sigs.k8s.io/gateway-api v1.7.0 ${file}`;
}
