/** A mistake that the schema of a CRD decides alone, and of which it says as much as a rule of ours could. */
export interface DecidedBySchema {
  readonly id: string;
  /** What is wrong, in a sentence. */
  readonly title: string;
  /** The id of the rule that reports it. */
  readonly by: string;
}

/** The mistakes that the checks against the pinned CRDs find. */
export const BY_SCHEMA: readonly DecidedBySchema[] = [
  { id: 'CRD-01', by: 'API-01', title: 'spec.analysis lacks interval, threshold, or exactly one of stepWeight, stepWeights and iterations' },
  { id: 'CRD-02', by: 'API-01', title: 'targetRef lacks apiVersion, kind or name, or its kind is not DaemonSet, Deployment or Service' },
  { id: 'CRD-03', by: 'API-01', title: 'spec.provider is not one that Flagger knows, such as \'gatewayapi\' without its version' },
  { id: 'CRD-09', by: 'API-01', title: 'autoscalerRef.kind is neither HorizontalPodAutoscaler nor ScaledObject, or primaryScalerReplicas are below 1' },
  { id: 'CRD-10', by: 'API-01', title: 'a webhook lacks its name or url, or its type is not one that Flagger knows' },
  { id: 'CRD-11', by: 'API-01', title: 'an alert lacks its name or providerRef.name, or its severity is not info, warn or error' },
  { id: 'CRD-12', by: 'API-01', title: 'sessionAffinity lacks its cookieName, or sameSite is not Strict, Lax or None' },
  { id: 'CRD-13', by: 'API-01', title: 'there are more than 32 gatewayRefs, or one of them has a name, namespace, sectionName or port that is not valid' },
  { id: 'CRD-14', by: 'API-01', title: 'trafficDistribution is not PreferClose, PreferSameZone or PreferSameNode' },
  { id: 'CRD-15', by: 'API-03', title: 'Flagger knows a field and its CRD does not, such as templateRef.kind; fields that select the requests are CRD-18' },
  { id: 'CRD-16', by: 'API-01', title: 'a metric or its templateRef lacks its name' },
  { id: 'CRD-17', by: 'API-01', title: 'a condition on a string has more than one of exact, prefix, suffix and regex, or none where one is required' },
  { id: 'AL-02', by: 'API-01', title: 'an AlertProvider does not have exactly one of address and secretRef' },
];
