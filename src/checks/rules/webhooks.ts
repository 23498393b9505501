import { passesCrdDuration } from './admission';
import { CanaryView, Strategy } from '../../flagger/canary-view';
import { parseGoDuration } from '../../flagger/go-durations';
import { listOf, Manifest, mapOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { canaryRule, Rule, Severity } from '../rule';
import { flagger } from '../sources';

const CALL = flagger('pkg/controller/webhook.go');
const HOOKS = flagger('pkg/controller/scheduler_hooks.go');
const SCHEDULER = flagger('pkg/controller/scheduler.go');

/** The types that are called without an analysis too. */
const ALWAYS_CALLED = ['confirm-rollout', 'post-rollout', 'event'];

/** What a refusal by a hook leads to. Every call that fails is one. */
const REFUSALS: { [type: string]: string } = {
  'confirm-rollout': 'no rollout ever begins',
  'confirm-traffic-increase': 'the weight never rises',
  'confirm-promotion': 'the canary is never promoted',
  'rollback': 'it never rolls back',
  'post-rollout': 'nobody is told of the end of a rollout',
  'event': 'nobody is told of the events',
};

/** The hooks that Flagger calls in a rollout. */
export const WEBHOOKS_RULES: Rule[] = [
  canaryRule({
    id: 'WH-02',
    severity: Severity.ERROR,
    condition: 'the timeout of a webhook passes the CRD, and Go cannot read it',
    effect: 'Flagger does not call the hook at all, and takes that for a refusal',
    fix: 'write it in whole minutes or seconds, such as 30s',
    source: CALL,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (passesCrdDuration(hook.timeout) && parseGoDuration(hook.timeout) === undefined) {
          yield { path: [...path, 'timeout'], effect: `Flagger does not call the hook at all, and takes that for a refusal: ${refusalOf(type)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-03',
    severity: Severity.ERROR,
    condition: 'the url of a webhook is not one of http or https with a host',
    effect: 'every call fails, and Flagger takes that for a refusal',
    fix: 'write it as \'http://loadtester.test/\'',
    source: CALL,
    *find(canary) {
      for (const { path, type, hook: { url } } of webhooksOf(canary)) {
        if (typeof url === 'string' && !(/^https?:\/\/[^/?#\s]/i.test(url) && URL.canParse(url))) {
          yield { path: [...path, 'url'], effect: `every call fails, and Flagger takes that for a refusal: ${refusalOf(type)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-05',
    severity: Severity.WARNING,
    condition: 'a hook for confirm-traffic-increase is in a rollout without weights',
    effect: 'it is never called, and the traffic moves without it',
    fix: 'use confirm-promotion, which is asked before the traffic moves to the new version for good',
    source: SCHEDULER,
    *find(canary) {
      if (canary.strategy === Strategy.WEIGHTED) { return; }
      for (const { path, type } of webhooksOf(canary)) {
        if (type === 'confirm-traffic-increase') { yield { path: [...path, 'type'], what: `a hook for confirm-traffic-increase is in a rollout by iterations (${canary.strategy})` }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-06',
    severity: Severity.ERROR,
    condition: 'a rollback hook calls an address of the load tester that always says yes',
    effect: 'yes rolls back: every rollout ends on its first tick',
    fix: 'call /rollback/check of the load tester, which says yes only after /rollback/open',
    source: HOOKS,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (type !== 'rollback' || typeof hook.url !== 'string') { continue; }
        if (/\/gate\/approve\/?([?#]|$)/.test(hook.url)) { yield { path: [...path, 'url'] }; }
        if (startsTask(hook)) {
          yield {
            path: [...path, 'url'],
            what: `a rollback hook starts a task of the load tester ('${shorten(mapOf(hook.metadata).cmd)}'), which answers 202 as soon as the task is queued`,
            fix: 'call /rollback/check of the load tester; to decide by a command, give metadata the type \'bash\', which is answered when the command has ended, and let it succeed where the rollout is to be rolled back',
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-08',
    severity: Severity.WARNING,
    condition: 'muteAlert is set on a hook that sends no alerts',
    effect: 'it is ignored: only the hooks that a rollout waits for send alerts of their own',
    fix: 'leave it out',
    source: HOOKS,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (hook.muteAlert === true && !type.startsWith('confirm-')) { yield { path: [...path, 'muteAlert'], what: `muteAlert is set on a hook for ${type || 'rollout'}` }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-09',
    severity: Severity.WARNING,
    condition: 'the calls of the hooks for rollout can take as long as the interval of the analysis',
    effect: 'Flagger waits for them one after the other, and leaves out ticks meanwhile',
    fix: 'lower the timeouts or retries, or raise analysis.interval',
    source: 'https://docs.flagger.app/usage/webhooks',
    *find(canary) {
      const interval = secondsOf(canary.analysis.interval);
      const hooks = webhooksOf(canary).filter(({ type }) => type === '' || type === 'rollout');
      // What cannot be read is CRD-07 and WH-02.
      const times = hooks.map(({ hook }) => (secondsOf(hook.timeout || '10s') ?? NaN) * (1 + Math.max(0, Number(hook.retries) || 0)));
      const sum = times.reduce((all, time) => all + time, 0);
      if (interval !== undefined && hooks.length > 0 && sum >= Math.max(10, interval)) {
        yield { path: hooks[0].path, what: `the calls of the hooks for rollout can take ${sum} s, and the interval of the analysis is ${Math.max(10, interval)} s` };
      }
    },
  }),
  canaryRule({
    id: 'WH-12',
    severity: Severity.WARNING,
    condition: 'a blue/green rollout of one iteration has a hook for confirm-promotion',
    effect: 'while the hook refuses, the pre-rollout hooks are called again and the metrics are not looked at',
    fix: 'set analysis.iterations to 2 or more',
    source: SCHEDULER,
    *find(canary) {
      if (canary.strategy !== Strategy.BLUE_GREEN || canary.analysis.iterations !== 1) { return; }
      for (const { path, type } of webhooksOf(canary)) {
        if (type === 'confirm-promotion') { yield { path: [...path, 'type'], what: 'a blue/green rollout of one iteration has a hook for confirm-promotion' }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-13',
    severity: Severity.ERROR,
    condition: 'a setting of the load tester stands beside metadata of a webhook, not in it',
    effect: 'the API server drops it or refuses the Canary; the load tester, which finds no command, answers 400, and Flagger takes that for a refusal',
    fix: 'move it under metadata of the webhook',
    source: flagger('pkg/loadtester/server.go'),
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        for (const key of TASK_SETTINGS.filter(setting => Object.hasOwn(hook, setting))) {
          yield {
            path: [...path, key],
            what: `${key} stands beside metadata of the webhook '${String(hook.name)}', and the load tester reads it in metadata alone`,
            effect: `the API server drops it or refuses the Canary; the load tester, which finds no command, answers 400, and Flagger takes that for a refusal: ${refusalOf(type)}`,
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-14',
    severity: Severity.WARNING,
    condition: 'a gate of the load tester is called by a hook without a type that waits for it',
    effect: 'as a hook for rollout a closed gate is a failed check: the rollout does not wait, it is rolled back',
    fix: 'set the type: confirm-rollout, confirm-traffic-increase or confirm-promotion for a gate, and rollback for /rollback/check',
    source: SCHEDULER,
    *find(canary) {
      for (const { path, type, hook: { url, name } } of webhooksOf(canary)) {
        if (type !== '' && type !== 'rollout') { continue; }
        const [, gate] = /(\/gate\/(?:check|halt|approve)|\/rollback\/check)\/?(?:[?#]|$)/.exec(typeof url === 'string' ? url : '') ?? [];
        if (gate) { yield { path: [...path, type === '' ? 'url' : 'type'], what: `the webhook '${String(name)}' calls ${gate}, and is ${type === '' ? 'without a type, which means rollout' : 'of the type rollout'}` }; }
      }
    },
  }),
];

/** What the load tester reads from metadata. */
const TASK_SETTINGS = ['cmd', 'logCmdOutput', 'returnCmdOutput', 'retryable'];

/** Whether a call queues a command of the load tester, which is answered before the command runs. */
function startsTask({ url, metadata }: WebhookPlace['hook']): boolean {
  const { cmd, type = 'cmd' } = mapOf(metadata);
  return typeof cmd === 'string' && type === 'cmd' && URL.canParse(String(url)) && new URL(String(url)).pathname === '/';
}

function shorten(text: unknown): string {
  const all = String(text);
  return all.length > 60 ? `${all.slice(0, 60)}…` : all;
}

interface WebhookPlace {
  readonly path: Path;
  /** The type; none is the same as rollout. */
  readonly type: string;
  readonly hook: { [key: string]: Manifest };
}

/** The hooks that are called. */
function webhooksOf({ analysis, analyses }: CanaryView): WebhookPlace[] {
  return listOf(analysis.webhooks).map((entry, i) => {
    const hook = mapOf(entry);
    return { hook, type: typeof hook.type === 'string' ? hook.type : '', path: ['spec', 'analysis', 'webhooks', i] };
  }).filter(({ type }) => analyses || ALWAYS_CALLED.includes(type));
}

function refusalOf(type: string): string {
  return Object.hasOwn(REFUSALS, type) ? REFUSALS[type] : 'the check fails every time, and the canary is rolled back';
}

function secondsOf(duration: unknown): number | undefined {
  return passesCrdDuration(duration) ? parseGoDuration(duration) : undefined;
}
