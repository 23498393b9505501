import { IConstruct } from 'constructs';
import { refuse } from '../../values/explain';

const ACKNOWLEDGED = new WeakMap<IConstruct, Map<string, string>>();

/**
 * The checks of a construct and of all below it.
 *
 * Everything that this library renders is checked at synthesis against the catalogue of what Flagger and the Gateway API do wrong in silence.
 * Errors fail the synthesis, warnings go to standard error.
 */
export class Checks {
  /**
   * The checks of a construct.
   *
   * @param scope a construct, a chart or the app
   */
  public static of(scope: IConstruct): Checks {
    return new Checks(scope);
  }

  /**
   * The reason for which a rule is acknowledged, on the construct itself or above it.
   * @internal
   */
  public static _reasonFor(subject: IConstruct, id: string): string | undefined {
    return [...subject.node.scopes].reverse().map(scope => ACKNOWLEDGED.get(scope)?.get(id)).find(reason => reason !== undefined);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Says that a check's finding is known and meant. It fails nothing any more; at synthesis it is listed with the reason.
   *
   * @param id the id of the check, for example `GW-14`
   * @param reason why it is meant, for those who read it later
   * @throws if no check has this id, or the reason is empty
   */
  public acknowledge(id: string, reason: string): void {
    checkIdOf(id);
    if (reason.trim() === '') {
      refuse(`the reason for which ${id} is acknowledged must say something, got '${reason}'`,
        'nobody knows later whether it still holds', 'write in a few words why this is meant');
    }
    const reasons = ACKNOWLEDGED.get(this.scope) ?? new Map<string, string>();
    reasons.set(id, reason);
    ACKNOWLEDGED.set(this.scope, reasons);
  }
}

function checkIdOf(id: string): void {
  // Only here, so that importing the library does not load the catalogue.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { reportedIds } = require('../explanations') as typeof import('../explanations');
  if (!reportedIds().includes(id)) {
    refuse(`there is no check '${id}' that could be acknowledged`, 'nothing would be acknowledged', 'give the id that the message ends with, such as \'GW-14\'');
  }
}
