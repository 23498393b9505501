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
    title: 'a ConfigMap or Secret that the target needs is missing, and Flagger reports an error on every reconciliation',
    reason: 'an object that is not among the manifests may be in the cluster',
  },
  {
    id: 'TGT-18',
    title: 'the autoscaler of spec.autoscalerRef is missing, and Flagger creates neither the apex Service nor the HTTPRoute',
    reason: 'an object that is not among the manifests may be in the cluster',
    inPrograms: 'an autoscaler that is passed as a construct and is in another namespace',
  },
  {
    id: 'SVC-08',
    title: 'Flagger removes labels and annotations that others add to its Services at the next reconciliation, unless spec.service.unmanagedMetadata names them',
    reason: 'the manifests do not show who else writes to the Services',
  },
  {
    id: 'SVC-09',
    title: 'labels that others add to the HTTPRoute make Flagger reset its weights on every reconciliation, and spec.service.unmanagedMetadata does not prevent it',
    reason: 'the manifests do not show who else writes to the HTTPRoute; look for admission policies and GitOps tools that add labels',
  },
  {
    id: 'SVC-11',
    title: 'after a change of spec.service.name the old Services and the old HTTPRoute remain, and still route requests',
    reason: 'the manifests do not show what the cluster had before',
  },
  {
    id: 'SVC-12',
    title: 'spec.service.name is set, and clients that still call the Services by the name of the target find nothing',
    reason: 'the manifests do not show who calls the Services',
  },
  {
    id: 'MET-14',
    title: 'a Prometheus query that returns a scalar fails, and of several series Flagger uses only the last',
    reason: 'only the server of the metrics knows what a query returns',
  },
  {
    id: 'MET-17',
    title: 'the interval of a metric is shorter than the time between two scrapes, and the query returns no values',
    reason: 'the scrape interval is configured elsewhere',
  },
  {
    id: 'MET-19',
    title: 'Flagger cannot connect to the server of the metrics: at the start it only sends an event, later every check fails',
    reason: 'only the network shows it',
  },
  {
    id: 'WH-01',
    title: 'Flagger treats a hook that answers with 203, 204 or a redirect as failed: only 200, 201 and 202 mean success',
    reason: 'only the receiver of the call knows its answer',
  },
  {
    id: 'WH-04',
    title: 'Flagger calls confirm-promotion twice in a blue/green rollout, and a gate that opens for one call only blocks it forever',
    reason: 'only the receiver of the call knows whether the gate stays open',
  },
  {
    id: 'WH-07',
    title: 'Flagger calls no rollback hooks while the canary waits for confirm-rollout',
    reason: 'the manifests do not show whether somebody relies on these hooks then',
  },
  {
    id: 'WH-10',
    title: 'Flagger calls pre-rollout hooks on every reconciliation until the canary gets traffic',
    reason: 'only the receiver of the call knows whether a second call does harm',
  },
  {
    id: 'WH-11',
    title: 'a hook of type event keeps Flagger from calling the event webhook of its own flag for this canary',
    reason: 'the manifests do not show whether that flag is set',
  },
  {
    id: 'AL-08',
    title: 'for a canary with its own alerts Flagger sends none to the Slack or MS Teams channel that its flags set',
    reason: 'the manifests do not show whether these flags are set',
  },
  {
    id: 'GW-21',
    title: 'the CRDs of the Gateway API in the cluster have no CORS, and the API server rejects the HTTPRoute of a Canary with a corsPolicy',
    reason: 'the manifests do not show which CRDs are installed; CORS is in the standard channel from 1.5 on',
  },
  {
    id: 'AN-22',
    title: 'the cookie that primaryCookieName names has the same value in all steps and rollouts, although the documentation of Flagger promises a new one for each step',
    reason: 'this is the case for every Canary with primaryCookieName; the cookie still expires after the interval of the analysis',
  },
  {
    id: 'AN-23',
    title: 'the interval of the analysis is shorter than the time in which the Gateway accepts a route or the hooks answer, and Flagger skips intervals',
    reason: 'only the cluster shows how long these take',
  },
  {
    id: 'AN-25',
    title: 'analysis.iterations of an A/B test is set below the current iteration while it runs, and the A/B test never ends',
    reason: 'the manifests do not show the progress of a rollout',
  },
];
