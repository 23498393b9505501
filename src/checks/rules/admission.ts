import { CanaryView } from '../../flagger/canary-view';
import { parseGoDuration } from '../../flagger/go-durations';
import { isMap, listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger, FLAGGER_CRD } from '../sources';

const ANALYSIS: Path = ['spec', 'analysis'];

/** The pattern of the CRD for durations. It has no end anchor, which is why more passes than it says. */
const CRD_DURATION = /^[0-9]+(m|s)/;

/** Whether the API server takes a duration of a Canary. */
export function passesCrdDuration(text: unknown): text is string {
  return typeof text === 'string' && CRD_DURATION.test(text);
}

/** What the API server says to a Canary, and what Flagger makes of it when it reads it. */
export const ADMISSION_RULES: Rule[] = [
  canaryRule({
    id: 'CRD-04',
    severity: Severity.ERROR,
    condition: 'spec.service.port is not a port number',
    effect: 'the API server accepts the Canary, but rejects the Services that Flagger writes for it: the Canary stays in Initializing',
    fix: 'set spec.service.port to the port of the Services, from 1 to 65535',
    source: flagger('pkg/router/kubernetes_default.go'),
    *find({ spec, service, targetRef, usesGatewayApi }) {
      // For a Service as target only the HTTPRoute has the port.
      if (targetRef.kind === 'Service' && !usesGatewayApi) { return; }
      const { port } = service;
      if (spec.service === undefined || (isMap(spec.service) && port === undefined)) {
        yield { path: ['spec', 'service', 'port'], what: 'spec.service.port is missing' };
      } else if (isInt32(port) && (port < 1 || port > 65535)) {
        yield { path: ['spec', 'service', 'port'] };
      }
    },
  }),
  canaryRule({
    id: 'CRD-05',
    severity: Severity.ERROR,
    condition: 'a number is a fraction or too large, and Flagger reads it as an integer',
    effect: 'the API server accepts it, but Flagger can no longer read the list of Canaries: it rolls out no new Canary in the whole cluster until this one is deleted or corrected',
    fix: 'write a whole number',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find(canary) {
      for (const { path, value, fits } of integersOf(canary)) {
        if (typeof value === 'number' && !fits(value)) { yield { path }; }
      }
    },
  }),
  canaryRule({
    id: 'CRD-06',
    severity: Severity.ERROR,
    condition: 'a duration does not begin with a number of minutes or seconds',
    effect: 'the API server refuses the Canary',
    fix: 'write it in whole minutes or seconds, such as 1m or 30s',
    source: FLAGGER_CRD,
    *find(canary) {
      for (const { path, value } of durationsOf(canary)) {
        if (typeof value === 'string' && !CRD_DURATION.test(value)) { yield { path, fix: inMinutesOrSeconds(value) }; }
      }
    },
  }),
  canaryRule({
    id: 'CRD-07',
    severity: Severity.ERROR,
    condition: 'analysis.interval matches the pattern of the CRD, but Go cannot parse it',
    effect: 'Flagger uses 60 seconds instead and does not report it; with a primaryCookieName it cannot set any weight',
    fix: 'write it in whole minutes or seconds, such as 1m or 30s',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find({ analysis }) {
      if (passesCrdDuration(analysis.interval) && parseGoDuration(analysis.interval) === undefined) { yield { path: [...ANALYSIS, 'interval'] }; }
    },
  }),
  canaryRule({
    id: 'CRD-08',
    severity: Severity.WARNING,
    condition: 'analysis.interval is below 10 seconds',
    effect: 'Flagger uses 10 seconds instead and does not report it',
    fix: 'set it to 10s or more',
    source: flagger('pkg/apis/flagger/v1beta1/canary.go'),
    *find({ analysis }) {
      const seconds = passesCrdDuration(analysis.interval) ? parseGoDuration(analysis.interval) : undefined;
      if (seconds !== undefined && seconds < 10) { yield { path: [...ANALYSIS, 'interval'] }; }
    },
  }),
  canaryRule({
    id: 'CRD-18',
    severity: Severity.ERROR,
    condition: 'the CRD does not have a field that selects the requests for the canary or configures its analysis',
    effect: 'kubectl rejects the Canary; for a client without strict validation the API server drops the field silently, and more requests match than intended',
    fix: 'remove it',
    source: FLAGGER_CRD,
    *find(canary) {
      if (canary.spec.canaryAnalysis !== undefined) {
        yield {
          path: ['spec', 'canaryAnalysis'],
          what: 'spec.canaryAnalysis is the old name of spec.analysis',
          effect: 'kubectl rejects the Canary; for a client without strict validation the API server drops the whole analysis silently',
          fix: 'rename it to analysis',
        };
      }
      for (const [i, entry] of listOf(canary.analysis.match).entries()) {
        for (const key of LOST_CONDITIONS.filter(condition => mapOf(entry)[condition] !== undefined)) {
          yield {
            path: [...ANALYSIS, 'match', i, key],
            what: `analysis.match has no ${key}`,
            fix: 'select the requests by headers or queryParams; put conditions for all requests of the app into service.match',
          };
        }
      }
      for (const { path, matcher } of matchersWithoutSuffix(canary)) {
        if (matcher.suffix !== undefined) {
          yield { path: [...path, 'suffix'], what: 'a condition on a string has a suffix', effect: SUFFIX_LOST, fix: 'write it as a regex, such as .*\\.png' };
        }
      }
    },
  }),
];

/** The fields of analysis.match that Flagger would read, were they in the CRD. */
const LOST_CONDITIONS = ['uri', 'scheme', 'method', 'authority', 'port', 'gateways', 'ignoreUriCase', 'withoutHeaders', 'sourceNamespace'];

const SUFFIX_LOST = 'kubectl rejects the Canary; for a client without strict validation the API server drops the suffix silently:'
  + ' a condition without a value remains. In service.match Flagger then writes no HTTPRoute; in analysis.match all users get the canary';

interface Place {
  readonly path: Path;
  readonly value: Manifest;
}

interface IntegerPlace extends Place {
  readonly fits: (value: number) => value is number;
}

/** The numbers of a Canary that the CRD calls `number` and Go reads as integers. */
function* integersOf({ spec, service, analysis }: CanaryView): Iterable<IntegerPlace> {
  yield { path: ['spec', 'progressDeadlineSeconds'], value: spec.progressDeadlineSeconds, fits: isInt32 };
  yield { path: ['spec', 'service', 'port'], value: service.port, fits: isInt32 };
  for (const key of INTEGERS_OF_ANALYSIS) { yield { path: [...ANALYSIS, key], value: analysis[key], fits: isInt64 }; }
  for (const [i, value] of listOf(analysis.stepWeights).entries()) { yield { path: [...ANALYSIS, 'stepWeights', i], value, fits: isInt64 }; }
  for (const [i, hook] of listOf(analysis.webhooks).entries()) {
    yield { path: [...ANALYSIS, 'webhooks', i, 'retries'], value: mapOf(hook).retries, fits: isInt64 };
  }
  yield { path: [...ANALYSIS, 'sessionAffinity', 'maxAge'], value: mapOf(analysis.sessionAffinity).maxAge, fits: isInt64 };
}

const INTEGERS_OF_ANALYSIS = [
  'iterations', 'threshold', 'maxWeight', 'stepWeight', 'stepWeightPromotion', 'mirrorWeight', 'primaryReadyThreshold', 'canaryReadyThreshold',
];

function isInt32(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31;
}

function isInt64(value: unknown): value is number {
  return Number.isInteger(value) && Math.abs(value as number) < 2 ** 63;
}

/** The durations that the pattern of the CRD is for. */
function* durationsOf({ analysis }: CanaryView): Iterable<Place> {
  yield { path: [...ANALYSIS, 'interval'], value: analysis.interval };
  for (const [i, metric] of listOf(analysis.metrics).entries()) {
    yield { path: [...ANALYSIS, 'metrics', i, 'interval'], value: mapOf(metric).interval };
  }
  for (const [i, hook] of listOf(analysis.webhooks).entries()) {
    yield { path: [...ANALYSIS, 'webhooks', i, 'timeout'], value: mapOf(hook).timeout };
  }
}

/** The way out for a duration that can be read, but not by the CRD. */
function inMinutesOrSeconds(duration: string): string | undefined {
  const seconds = parseGoDuration(/^\d+$/.test(duration) ? `${duration}s` : duration);
  if (seconds === undefined || seconds < 1 || !Number.isInteger(seconds)) { return undefined; }
  return `write it as ${seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`}`;
}

interface MatcherPlace {
  readonly path: Path;
  readonly matcher: { [key: string]: Manifest };
}

/** The conditions on strings in which the CRD has no suffix. In the headers of analysis.match it has one. */
function* matchersWithoutSuffix({ service, analysis }: CanaryView): Iterable<MatcherPlace> {
  for (const [i, entry] of listOf(service.match).entries()) {
    const path = ['spec', 'service', 'match', i];
    for (const key of ['uri', 'method', 'scheme', 'authority']) { yield { path: [...path, key], matcher: mapOf(mapOf(entry)[key]) }; }
    for (const key of ['headers', 'queryParams', 'withoutHeaders']) { yield* matchersIn(mapOf(entry)[key], [...path, key]); }
  }
  for (const [i, entry] of listOf(analysis.match).entries()) {
    yield* matchersIn(mapOf(entry).queryParams, [...ANALYSIS, 'match', i, 'queryParams']);
  }
}

function* matchersIn(map: unknown, path: Path): Iterable<MatcherPlace> {
  for (const [name, value] of Object.entries(mapOf(map))) { yield { path: [...path, name], matcher: mapOf(value) }; }
}
