import { ApiObject, ApiObjectMetadata, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { checkAtSynthesis } from '../checks/synthesis/check-at-synthesis';
import { inConstruct } from '../checks/synthesis/in-construct';
import type * as crds from '../imports';
import { AlertProviderSpecType, toJson_AlertProviderSpec } from '../imports/flagger';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';
import { checkHttpUrl } from '../values/urls';

/** What the messages are sent to. */
export enum AlertProviderType {
  /** Slack. */
  SLACK = 'slack',
  /** Microsoft Teams. */
  MSTEAMS = 'msteams',
  /** Discord. */
  DISCORD = 'discord',
  /** Rocket.Chat. */
  ROCKET = 'rocket',
  /** Google Chat. */
  GCHAT = 'gchat',
}

/** Props of an `AlertProvider`. Exactly one of `address` and `secretName` is given. */
export interface AlertProviderProps {
  /**
   * Metadata of the AlertProvider.
   *
   * @default - a name made from the path of the construct, in the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;

  /** What the messages are sent to. */
  readonly type: AlertProviderType;

  /**
   * The URL of the webhook. It is a password of sorts: prefer `secretName`.
   *
   * @default - that in the Secret
   */
  readonly address?: string;

  /**
   * A Secret in the namespace of the AlertProvider, with the URL of the webhook under the key `address`. For Slack it may have a bot's token
   * under the key `token`; the address is then `https://slack.com/api/chat.postMessage`.
   *
   * @default - the URL is in `address`
   */
  readonly secretName?: string;

  /**
   * The channel. Not for Teams and Google Chat, whose webhooks belong to one.
   *
   * @default 'general'
   */
  readonly channel?: string;

  /**
   * The name that the messages are sent under. Not for Teams and Google Chat.
   *
   * @default 'flagger'
   */
  readonly username?: string;

  /**
   * The URL of a proxy to send through.
   *
   * @default - none
   */
  readonly proxy?: string;
}

/**
 * A receiver of alerts, which Canaries refer to by `Alert.of`.
 *
 * @see https://docs.flagger.app/usage/alerting#canary-configuration
 */
export class AlertProvider extends Construct {
  /** The name of the AlertProvider. */
  public readonly name: string;

  /**
   * @throws if there is not exactly one address, or a value that Flagger would ignore
   */
  constructor(scope: Construct, id: string, props: AlertProviderProps) {
    super(scope, id);
    inConstruct(this, () => {
      checkAddress(props);
      checkIgnored(props);
    });
    const object = new ApiObject(this, 'Resource', {
      apiVersion: 'flagger.app/v1beta1',
      kind: 'AlertProvider',
      metadata: props.metadata,
      spec: Lazy.any({ produce: () => toJson_AlertProviderSpec(render(props)) }),
    });
    this.name = object.name;
    checkAtSynthesis(this, () => []);
  }
}

function render({ type, address, secretName, channel, username, proxy }: AlertProviderProps): crds.AlertProviderSpec {
  return { type: TYPES[type], address, secretRef: secretName === undefined ? undefined : { name: secretName }, channel, username, proxy };
}

function checkAddress({ address, secretName, proxy }: AlertProviderProps): void {
  if ((address === undefined) === (secretName === undefined)) {
    refuse('AL-02', `an AlertProvider must have either address or secretName, got ${address === undefined ? 'neither' : 'both'}`,
      'the API server rejects it', 'put the URL into a Secret under the key \'address\', and set secretName to its name');
  }
  if (address !== undefined) { checkHttpUrl('AL-05', 'the address of an AlertProvider', address, 'Flagger logs an error and never sends an alert'); }
  if (secretName !== undefined) {
    checkObjectName('VAL-04', 'secretName of an AlertProvider', secretName, '', 'Flagger does not find the Secret, and sends no alert');
  }
  if (proxy !== undefined && !/^(https?|socks5h?):\/\/[^/]/.test(proxy)) {
    refuse('VAL-07', `the proxy of an AlertProvider must be a URL of http, https or socks5, got '${proxy}'`, 'Flagger logs an error and never sends an alert',
      'write a URL such as \'http://proxy.example.com:3128\'');
  }
}

function checkIgnored({ type, channel, username }: AlertProviderProps): void {
  if (type !== AlertProviderType.MSTEAMS && type !== AlertProviderType.GCHAT) { return; }
  const [what, value] = channel !== undefined ? ['channel', channel] : ['username', username];
  if (value === undefined) { return; }
  refuse('AL-07', `an AlertProvider of type ${type} has no ${what}, got '${value}'`, 'Flagger ignores it', 'remove it: the webhook URL already determines the channel');
}

const TYPES: { [type in AlertProviderType]: AlertProviderSpecType } = {
  [AlertProviderType.SLACK]: AlertProviderSpecType.SLACK,
  [AlertProviderType.MSTEAMS]: AlertProviderSpecType.MSTEAMS,
  [AlertProviderType.DISCORD]: AlertProviderSpecType.DISCORD,
  [AlertProviderType.ROCKET]: AlertProviderSpecType.ROCKET,
  [AlertProviderType.GCHAT]: AlertProviderSpecType.GCHAT,
};
