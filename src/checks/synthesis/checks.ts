import { IConstruct } from 'constructs';
import { keepAcknowledgement } from './acknowledgements';
import { inConstruct } from './in-construct';
import { validateInApp } from '../../app/validation';
import { refuse } from '../../values/explain';
import { IGNORE_ANNOTATION, parseIgnore } from '../suppressions/annotation';

const STRICT = new WeakSet<IConstruct>();

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
   * Whether warnings about a construct are errors.
   * @internal
   */
  public static _isStrict(subject: IConstruct): boolean {
    return subject.node.scopes.some(scope => STRICT.has(scope));
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Says that a rule's findings are known and meant. They fail nothing any more; at synthesis they are listed with the reason.
   *
   * The objects on which the rule fires say so in their manifests, in the annotation `cdk8s-flagger/ignore`, so that the command `check` and
   * the plugin of cdk8s-cli do not report them either.
   *
   * @param id the id of the rule, for example `GW-14`
   * @param reason why it is meant, for those who read it later
   * @throws if nothing that has this id could be acknowledged, the reason is empty, or it reads like the start of another entry of the annotation
   */
  public acknowledge(id: string, reason: string): void {
    inConstruct(this.scope, () => {
      refuseUnacknowledgeable(id);
      checkReason(id, reason);
    });
    keepAcknowledgement(this.scope, id, reason);
    annotateWhenValidated(this.scope.node.root);
  }

  /**
   * Makes the warnings about the construct and all below it errors: they fail the synthesis, like those of the command line with `--strict`.
   *
   * What is acknowledged stays acknowledged.
   */
  public strict(): void {
    STRICT.add(this.scope);
  }
}

/** The reason must be one, and the annotation must say of this rule alone that it is ignored. */
function checkReason(id: string, reason: string): void {
  if (reason.trim() === '') {
    refuse('ACK-01', `the acknowledgement of ${id} must have a reason, got '${reason}'`,
      'later nobody knows whether it is still right', 'write why this is intended');
  }
  const [, other] = parseIgnore(`${id}: ${reason}`).entries;
  if (other) {
    refuse('ACK-01', `the reason of the acknowledgement of ${id} contains '; ${other.id}', got '${reason}'`,
      `the annotation ${IGNORE_ANNOTATION} would also suppress ${other.id}`, 'write the reason without a semicolon or line break before an id');
  }
}

const ANNOTATED_APPS = new WeakSet<IConstruct>();

function annotateWhenValidated(root: IConstruct): void {
  if (ANNOTATED_APPS.has(root)) { return; }
  ANNOTATED_APPS.add(root);
  validateInApp(root, view => {
    // Only here, so that importing the library does not load the catalogue.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { annotateAcknowledged } = require('./annotate') as typeof import('./annotate');
    annotateAcknowledged(root, view);
    return [];
  });
}

function refuseUnacknowledgeable(id: string): void {
  // Only here, so that importing the library does not load the catalogue.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { whyNotAcknowledgeable } = require('../acknowledgeable') as typeof import('../acknowledgeable');
  const why = whyNotAcknowledgeable(id);
  if (why === undefined) { return; }
  refuse('ACK-01', `${id} cannot be acknowledged, since ${why}`, 'the acknowledgement would have no effect', 'use the id at the end of a message at synthesis, such as \'GW-14\'');
}
