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

/** The effect of a hook that fails. */
const REFUSALS: { [type: string]: string } = {
  'confirm-rollout': 'Flagger starts no rollout',
  'confirm-traffic-increase': 'Flagger never increases the weight',
  'confirm-promotion': 'Flagger never promotes the canary',
  'rollback': 'the hook never triggers a rollback',
  'post-rollout': 'nobody is informed of the end of a rollout',
  'event': 'nobody is informed of the events',
};

/** The hooks that Flagger calls in a rollout. */
export const WEBHOOKS_RULES: Rule[] = [
  canaryRule({
    id: 'WH-02',
    severity: Severity.ERROR,
    condition: 'the timeout of a webhook matches the pattern of the CRD, but Go cannot parse it',
    effect: 'Flagger does not call the hook at all, and treats it as failed',
    fix: 'write it in whole minutes or seconds, such as 30s',
    source: CALL,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (passesCrdDuration(hook.timeout) && parseGoDuration(hook.timeout) === undefined) {
          yield { path: [...path, 'timeout'], effect: `Flagger does not call the hook at all, and treats it as failed: ${refusalOf(type)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-03',
    severity: Severity.ERROR,
    condition: 'the url of a webhook is not an http or https URL with a host',
    effect: 'every call of the hook fails',
    fix: 'write a URL such as \'http://loadtester.test/\'',
    source: CALL,
    *find(canary) {
      for (const { path, type, hook: { url } } of webhooksOf(canary)) {
        if (typeof url === 'string' && !(/^https?:\/\/[^/?#\s]/i.test(url) && URL.canParse(url))) {
          yield { path: [...path, 'url'], effect: `every call of the hook fails: ${refusalOf(type)}` };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-05',
    severity: Severity.WARNING,
    condition: 'a rollout without weights has a hook of type confirm-traffic-increase',
    effect: 'Flagger never calls the hook, and increases the traffic without it',
    fix: 'use confirm-promotion, which Flagger calls before it promotes the new version',
    source: SCHEDULER,
    *find(canary) {
      if (canary.strategy === Strategy.WEIGHTED) { return; }
      for (const { path, type } of webhooksOf(canary)) {
        if (type === 'confirm-traffic-increase') { yield { path: [...path, 'type'], what: `a rollout by iterations (${canary.strategy}) has a hook of type confirm-traffic-increase` }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-06',
    severity: Severity.ERROR,
    condition: 'a rollback hook calls an address of the load tester that always answers with success',
    effect: 'the success of a rollback hook triggers the rollback: every rollout ends at its first reconciliation',
    fix: 'call /rollback/check of the load tester, which succeeds only after a call of /rollback/open',
    source: HOOKS,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (type !== 'rollback' || typeof hook.url !== 'string') { continue; }
        if (/\/gate\/approve\/?([?#]|$)/.test(hook.url)) { yield { path: [...path, 'url'] }; }
        if (startsTask(hook)) {
          yield {
            path: [...path, 'url'],
            what: `a rollback hook starts a task of the load tester ('${shorten(mapOf(hook.metadata).cmd)}'), which answers 202 as soon as the task is queued`,
            fix: 'call /rollback/check of the load tester; to let a command decide, set type to \'bash\' in metadata, so that the load tester answers when the command has ended, and let the command succeed if Flagger should roll back',
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-08',
    severity: Severity.WARNING,
    condition: 'muteAlert is set for a hook without alerts',
    effect: 'Flagger ignores it: it sends alerts only for hooks that a rollout waits for',
    fix: 'remove it',
    source: HOOKS,
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        if (hook.muteAlert === true && !type.startsWith('confirm-')) { yield { path: [...path, 'muteAlert'], what: `muteAlert is set for a hook of type ${type || 'rollout'}` }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-09',
    severity: Severity.WARNING,
    condition: 'the calls of the rollout hooks can take as long as the interval of the analysis',
    effect: 'Flagger waits for one call after the other, and skips intervals meanwhile',
    fix: 'lower the timeouts or retries, or raise analysis.interval',
    source: 'https://docs.flagger.app/usage/webhooks',
    *find(canary) {
      const interval = secondsOf(canary.analysis.interval);
      const hooks = webhooksOf(canary).filter(({ type }) => type === '' || type === 'rollout');
      // What cannot be read is CRD-07 and WH-02.
      const times = hooks.map(({ hook }) => (secondsOf(hook.timeout || '10s') ?? NaN) * (1 + Math.max(0, Number(hook.retries) || 0)));
      const sum = times.reduce((all, time) => all + time, 0);
      if (interval !== undefined && hooks.length > 0 && sum >= Math.max(10, interval)) {
        yield { path: hooks[0].path, what: `the calls of the rollout hooks can take ${sum} s, and the interval of the analysis is ${Math.max(10, interval)} s` };
      }
    },
  }),
  canaryRule({
    id: 'WH-12',
    severity: Severity.WARNING,
    condition: 'a blue/green rollout with one iteration has a hook of type confirm-promotion',
    effect: 'while the hook does not succeed, Flagger calls the pre-rollout hooks again and does not check the metrics',
    fix: 'set analysis.iterations to 2 or more',
    source: SCHEDULER,
    *find(canary) {
      if (canary.strategy !== Strategy.BLUE_GREEN || canary.analysis.iterations !== 1) { return; }
      for (const { path, type } of webhooksOf(canary)) {
        if (type === 'confirm-promotion') { yield { path: [...path, 'type'], what: 'a blue/green rollout with one iteration has a hook of type confirm-promotion' }; }
      }
    },
  }),
  canaryRule({
    id: 'WH-13',
    severity: Severity.ERROR,
    condition: 'a setting of the load tester is in a webhook itself instead of in its metadata',
    effect: 'the API server drops it or rejects the Canary; the load tester finds no command and answers 400, and Flagger treats the hook as failed',
    fix: 'move it into metadata of the webhook',
    source: flagger('pkg/loadtester/server.go'),
    *find(canary) {
      for (const { path, type, hook } of webhooksOf(canary)) {
        for (const key of TASK_SETTINGS.filter(setting => Object.hasOwn(hook, setting))) {
          yield {
            path: [...path, key],
            what: `${key} is in the webhook '${String(hook.name)}' itself, and the load tester reads it only in metadata`,
            effect: `the API server drops it or rejects the Canary; the load tester finds no command and answers 400, and Flagger treats the hook as failed: ${refusalOf(type)}`,
          };
        }
      }
    },
  }),
  canaryRule({
    id: 'WH-14',
    severity: Severity.WARNING,
    condition: 'a hook calls a gate of the load tester, but its type is not one that waits for the gate',
    effect: 'for a rollout hook a closed gate is a failed check: Flagger does not wait, but rolls back',
    fix: 'set type to confirm-rollout, confirm-traffic-increase or confirm-promotion for a gate, and to rollback for /rollback/check',
    source: SCHEDULER,
    *find(canary) {
      for (const { path, type, hook: { url, name } } of webhooksOf(canary)) {
        if (type !== '' && type !== 'rollout') { continue; }
        const [, gate] = /(\/gate\/(?:check|halt|approve)|\/rollback\/check)\/?(?:[?#]|$)/.exec(typeof url === 'string' ? url : '') ?? [];
        if (gate) { yield { path: [...path, type === '' ? 'url' : 'type'], what: `the webhook '${String(name)}' calls ${gate}, and has ${type === '' ? 'no type, which means rollout' : 'the type rollout'}` }; }
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
  return Object.hasOwn(REFUSALS, type) ? REFUSALS[type] : 'the check fails every time, and Flagger rolls the canary back';
}

function secondsOf(duration: unknown): number | undefined {
  return passesCrdDuration(duration) ? parseGoDuration(duration) : undefined;
}
