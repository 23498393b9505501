import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { CanarySpecAnalysisAlertsSeverity } from '../imports/flagger';
import { refuse } from '../values/explain';
import { checkObjectName } from '../values/names';

/** From which severity on alerts are sent. */
export enum AlertSeverity {
  /** Everything: also that a rollout begins, succeeds or is skipped. */
  INFO = 'info',
  /** What waits for somebody (an approval, a promotion, more traffic), what was rolled back by hand, and failures. */
  WARN = 'warn',
  /** Failures only: the threshold reached, a deadline passed, a promotion that failed. */
  ERROR = 'error',
}

/** Options of an alert. */
export interface AlertOptions {
  /**
   * The name of the alert.
   *
   * @default - the name of the AlertProvider
   */
  readonly name?: string;

  /**
   * From which severity on it is sent.
   *
   * @default AlertSeverity.INFO
   */
  readonly severity?: AlertSeverity;
}

/** Options of an alert through an AlertProvider by name. */
export interface NamedAlertOptions extends AlertOptions {
  /**
   * The namespace of the AlertProvider. Another than the Canary's is refused by a Flagger that runs with `-no-cross-namespace-refs`.
   *
   * @default - the namespace of the Canary
   */
  readonly namespace?: string;
}

/**
 * Where the news of a canary go. With an alert of its own, the canary's news do not go to the receiver that the Flagger of the cluster may be set to.
 *
 * @see https://docs.flagger.app/usage/alerting
 */
export class Alert {
  /**
   * Through an AlertProvider by name.
   *
   * @param provider the name of the AlertProvider
   * @throws if the name cannot be one
   */
  public static provider(provider: string, options: NamedAlertOptions = {}): Alert {
    checkObjectName('VAL-04', 'the name of an AlertProvider', provider, '', 'Flagger does not find it, and sends no alert');
    return new Alert(provider, options);
  }

  /**
   * Through an AlertProvider of this app: an `AlertProvider`, or a raw ApiObject.
   *
   * @param provider the construct
   * @throws if the construct is no AlertProvider
   */
  public static of(provider: IConstruct, options: AlertOptions = {}): Alert {
    const object = ApiObject.of(provider);
    if (object.kind !== 'AlertProvider' || groupOf(object) !== 'flagger.app') {
      refuse('REF-01', `an alert must go through an AlertProvider of flagger.app, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'Flagger does not find such a provider, and sends no alert', 'pass the AlertProvider, or name it with Alert.provider(name)');
    }
    return Alert.provider(object.name, { ...options, namespace: object.metadata.namespace });
  }

  private constructor(private readonly provider: string, private readonly options: NamedAlertOptions) {
    if (options.name === '') {
      refuse('CRD-11', 'an alert must have a name, got none', 'the alert cannot be identified', `remove it to use the default '${provider}'`);
    }
  }

  /** @internal */
  public _toKube(): crds.CanarySpecAnalysisAlerts {
    const { name = this.provider, severity = AlertSeverity.INFO, namespace } = this.options;
    // AL-01: the severity is always written, since Flagger sends nothing without it.
    return { name, severity: SEVERITIES[severity], providerRef: { name: this.provider, namespace } };
  }
}

const SEVERITIES: { [severity in AlertSeverity]: CanarySpecAnalysisAlertsSeverity } = {
  [AlertSeverity.INFO]: CanarySpecAnalysisAlertsSeverity.INFO,
  [AlertSeverity.WARN]: CanarySpecAnalysisAlertsSeverity.WARN,
  [AlertSeverity.ERROR]: CanarySpecAnalysisAlertsSeverity.ERROR,
};
