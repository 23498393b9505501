/** Something that goes wrong in the cluster and that manifests cannot tell. Named, so that nobody takes silence for safety. */
export interface NotChecked {
  readonly id: string;
  /** What goes wrong, in a sentence. */
  readonly title: string;
  /** Why no check decides it, and what to look at instead. */
  readonly reason: string;
  /** What the constructs of this library see of it all the same. */
  readonly inPrograms?: string;
}

/** What the catalogue does not check. */
export const NOT_CHECKED: readonly NotChecked[] = [
  {
    id: 'TGT-12',
    title: 'a ConfigMap or Secret that the target needs is missing, and every tick of Flagger ends with an error',
    reason: 'what is not among the manifests may be in the cluster',
  },
  {
    id: 'TGT-18',
    title: 'the autoscaler of spec.autoscalerRef is missing, and neither the apex Service nor the HTTPRoute is made',
    reason: 'what is not among the manifests may be in the cluster',
    inPrograms: 'an autoscaler that was given as a construct, and is in another namespace',
  },
  {
    id: 'SVC-08',
    title: 'labels and annotations that others put on the Services made by Flagger are removed on the next tick, unless spec.service.unmanagedMetadata names them',
    reason: 'manifests do not say who else writes to the Services',
  },
  {
    id: 'SVC-09',
    title: 'labels that others put on the HTTPRoute reset its weights on every tick, and spec.service.unmanagedMetadata does not help',
    reason: 'manifests do not say who else writes to the HTTPRoute; look for admission policies and GitOps tools that add labels',
  },
  {
    id: 'SVC-11',
    title: 'a changed spec.service.name leaves the old Services and the old HTTPRoute behind, and they keep routing',
    reason: 'one state of the manifests does not tell what was there before',
  },
  {
    id: 'SVC-12',
    title: 'with a spec.service.name of its own the Services are named after it, and whoever calls them by the name of the target finds nothing',
    reason: 'manifests do not say who calls the Services',
  },
  {
    id: 'MET-14',
    title: 'a Prometheus query that returns a scalar fails, and of several series only the last is looked at',
    reason: 'what a query returns is known when it is asked',
  },
  {
    id: 'MET-17',
    title: 'the window of a metric is shorter than the time between two scrapes, and has no values',
    reason: 'how often Prometheus scrapes is set elsewhere',
  },
  {
    id: 'MET-19',
    title: 'the server of the metrics cannot be reached: at the start that is only an event, later every check fails',
    reason: 'only the network tells',
  },
  {
    id: 'WH-01',
    title: 'a hook that answers with 203, 204 or a redirect is taken for a refusal: only 200, 201 and 202 say yes',
    reason: 'only the receiver tells what it answers',
  },
  {
    id: 'WH-04',
    title: 'a blue/green rollout asks confirm-promotion twice, and a gate that opens for one call never lets it through',
    reason: 'only the receiver tells whether it stays open',
  },
  {
    id: 'WH-07',
    title: 'rollback hooks are not called while the canary waits for confirm-rollout',
    reason: 'whether somebody counts on them is not in the manifests',
  },
  {
    id: 'WH-10',
    title: 'pre-rollout hooks are called again on every tick until the canary gets traffic',
    reason: 'only the receiver tells whether a second call does harm',
  },
  {
    id: 'WH-11',
    title: 'a hook of type event keeps Flagger from calling the event webhook of its own flag for this canary',
    reason: 'whether that flag is set is not in the manifests',
  },
  {
    id: 'AL-08',
    title: 'a canary with alerts of its own sends none to the Slack or MS Teams channel of Flagger\'s own flags',
    reason: 'whether those flags are set is not in the manifests',
  },
  {
    id: 'GW-21',
    title: 'the CRDs of the Gateway API in the cluster have no CORS, and the API server refuses the HTTPRoute of a Canary with a corsPolicy',
    reason: 'which CRDs are installed is not in the manifests; CORS is in the standard channel from 1.5 on',
  },
  {
    id: 'AN-22',
    title: 'the value of the cookie in primaryCookieName stays the same in all steps and rollouts, though the documentation promises a new one for each step',
    reason: 'it is so for every Canary that has one; its age, the interval of the analysis, still ends it',
  },
  {
    id: 'AN-23',
    title: 'the interval is shorter than the Gateway takes to accept a route, or than the hooks take to answer, and ticks are lost',
    reason: 'how long these take is seen in the cluster only',
  },
  {
    id: 'AN-25',
    title: 'analysis.iterations of an A/B test is lowered while it runs, below what has been counted, and it stays where it is for ever',
    reason: 'one state of the manifests does not tell how far a rollout has got',
  },
];
