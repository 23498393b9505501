/** A mistake that the schema of the CRD decides alone, and whose message is as good as one of ours. */
export interface DecidedBySchema {
  readonly id: string;
  /** What is wrong, in a sentence. */
  readonly title: string;
}

/** The rows that are found by the checks against the schemas, and reported under the ids of these. */
export const BY_SCHEMA: readonly DecidedBySchema[] = [
  { id: 'CRD-02', title: 'targetRef lacks apiVersion, kind or name, or its kind is not DaemonSet, Deployment or Service' },
  { id: 'CRD-03', title: 'spec.provider is none that Flagger knows, such as \'gatewayapi\' without its version' },
  { id: 'CRD-09', title: 'autoscalerRef.kind is neither HorizontalPodAutoscaler nor ScaledObject, or primaryScalerReplicas are below 1' },
  { id: 'CRD-10', title: 'a webhook lacks its name or url, or its type is none that Flagger knows' },
  { id: 'CRD-11', title: 'an alert lacks its name or providerRef.name, or its severity is none of info, warn and error' },
  { id: 'CRD-12', title: 'sessionAffinity lacks its cookieName, or sameSite is none of Strict, Lax and None' },
  { id: 'CRD-13', title: 'there are more than 32 gatewayRefs, or one of them has a name, namespace, sectionName or port that cannot be one' },
  { id: 'CRD-14', title: 'trafficDistribution is none of PreferClose, PreferSameZone and PreferSameNode' },
  { id: 'CRD-16', title: 'a metric lacks its name, or its templateRef does' },
];
