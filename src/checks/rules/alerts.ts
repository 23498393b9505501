import { foundElsewhere } from './metric-templates';
import { listOf, mapOf, namespaceOf } from '../../manifests/manifest';
import { Path } from '../../manifests/path';
import { secretKeysOf, secretTextOf } from '../../manifests/secrets';
import { canaryRule, Rule, objectRule, Severity } from '../rule';
import { flagger } from '../sources';

const EVENTS = flagger('pkg/controller/events.go');
const FACTORY = flagger('pkg/notifier/factory.go');
const NEVER_SENT = 'Flagger logs an error and never sends an alert';

/** Alerts and their providers. */
export const ALERTS_RULES: Rule[] = [
  canaryRule({
    id: 'AL-01',
    severity: Severity.ERROR,
    condition: 'an alert has no severity',
    effect: 'Flagger never sends it, although the documentation names info as the default',
    fix: 'set severity to info, warn or error',
    source: EVENTS,
    *find({ analysis }) {
      for (const [i, entry] of listOf(analysis.alerts).entries()) {
        const alert = mapOf(entry);
        if (alert.severity === undefined || alert.severity === '') {
          yield { path: ['spec', 'analysis', 'alerts', i], what: `the alert ${typeof alert.name === 'string' ? `'${alert.name}'` : i + 1} has no severity` };
        }
      }
    },
  }),
  objectRule('flagger.app', 'AlertProvider', {
    id: 'AL-03',
    severity: Severity.ERROR,
    condition: 'the Secret of an AlertProvider has no key address',
    effect: NEVER_SENT,
    fix: 'put the URL into the Secret under the key address',
    source: EVENTS,
    *find(provider, { index }) {
      const { name } = mapOf(mapOf(mapOf(provider).spec).secretRef);
      const keys = secretKeysOf(index, namespaceOf(provider), name);
      if (keys && !keys.has('address')) { yield { path: SECRET, what: `Secret '${String(name)}' of an AlertProvider has no key address` }; }
    },
  }),
  objectRule('flagger.app', 'AlertProvider', {
    id: 'AL-04',
    severity: Severity.WARNING,
    condition: 'the Secret of an AlertProvider has a token, and its type is not slack',
    effect: 'Flagger ignores the token',
    fix: 'remove the token, and set address to the webhook URL of the service',
    source: FACTORY,
    *find(provider, { index }) {
      const { type, secretRef } = mapOf(mapOf(provider).spec);
      const { name } = mapOf(secretRef);
      if (typeof type === 'string' && type !== 'slack' && secretKeysOf(index, namespaceOf(provider), name)?.has('token')) {
        yield { path: SECRET, what: `Secret '${String(name)}' of an AlertProvider of type ${type} has a token` };
      }
    },
  }),
  objectRule('flagger.app', 'AlertProvider', {
    id: 'AL-05',
    severity: Severity.ERROR,
    condition: 'the address of an AlertProvider is not an http or https URL with a host',
    effect: NEVER_SENT,
    fix: 'write a URL such as \'https://hooks.example.com/services/shop\'',
    source: FACTORY,
    *find(provider, { index }) {
      const { address, secretRef } = mapOf(mapOf(provider).spec);
      if (typeof address === 'string' && !isHttpUrl(address)) { yield { path: ['spec', 'address'] }; }
      const { name } = mapOf(secretRef);
      const secret = address === undefined ? secretTextOf(index, namespaceOf(provider), name, 'address') : undefined;
      // The text of a Secret is nobody's to print.
      if (secret !== undefined && !isHttpUrl(secret)) { yield { path: SECRET, what: `the address in Secret '${String(name)}' is not an http or https URL with a host` }; }
    },
  }),
  canaryRule({
    id: 'AL-06',
    severity: Severity.WARNING,
    condition: 'the AlertProvider of an alert is in another namespace',
    effect: `Flagger looks for it in the namespace that providerRef names, or else in that of the Canary: ${NEVER_SENT}`,
    fix: 'set the namespace of the AlertProvider in providerRef',
    source: EVENTS,
    *find(canary) {
      for (const [i, alert] of listOf(canary.analysis.alerts).entries()) {
        yield* foundElsewhere(canary, 'AlertProvider', mapOf(alert).providerRef, ['spec', 'analysis', 'alerts', i, 'providerRef']);
      }
    },
  }),
  objectRule('flagger.app', 'AlertProvider', {
    id: 'AL-07',
    severity: Severity.WARNING,
    condition: 'channel or username is set for an AlertProvider of type msteams or gchat',
    effect: 'Flagger ignores it',
    fix: 'remove it: the address already determines the channel',
    source: FACTORY,
    *find(provider) {
      const spec = mapOf(mapOf(provider).spec);
      if (!['msteams', 'gchat'].includes(spec.type)) { return; }
      for (const key of ['channel', 'username']) {
        if (typeof spec[key] === 'string' && spec[key] !== '') { yield { path: ['spec', key], what: `${key} is set for an AlertProvider of type ${spec.type}` }; }
      }
    },
  }),
];

const SECRET: Path = ['spec', 'secretRef', 'name'];

function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^/?#\s]/i.test(text.trimEnd()) && URL.canParse(text);
}
