import { IConstruct } from 'constructs';
import { AppView } from './app-view';
import { groupWarnings } from './warnings';
import { printable } from '../values/printable';

/** Says what is wrong with a construct, given all that is in the app. */
export type InAppValidator = (view: AppView) => string[];

/**
 * Lets a construct be validated together with everything else in the app, at synthesis.
 *
 * The messages come out as those of the construct itself. All constructs of an app share one view of it, made anew for each synthesis.
 */
export function validateInApp(subject: IConstruct, validator: InAppValidator): void {
  const app = AppValidation.of(subject);
  // Values of manifests that others wrote come out on a terminal here.
  const answer = app.register(view => validator(view).map(printable));
  subject.node.addValidation({ validate: () => app.errorsOf(answer) });
}

/** What is in the app, as the validation of the running synthesis saw it. */
export function viewOfApp(member: IConstruct): AppView {
  return AppValidation.of(member).view;
}

/** The answer of one validator, kept beside it: nothing is allotted for the rounds after the first. */
interface Answer {
  readonly validator: InAppValidator;
  errors: string[];
  /** Which look at the app it is from. */
  look: number;
  /** The round in which it was given last. */
  givenIn: number;
}

/**
 * The validation of one app.
 *
 * cdk8s validates the whole app before it renders anything, and once more for every chart that it then renders. With a thousand charts that
 * is a million validations of a canary, so the answers of the first round are kept for the others, where nothing of the user's runs in between.
 */
class AppValidation {
  public static of(member: IConstruct): AppValidation {
    const root = member.node.root;
    let validation = AppValidation.byRoot.get(root);
    if (!validation) {
      validation = new AppValidation(root);
      AppValidation.byRoot.set(root, validation);
    }
    return validation;
  }

  private static readonly byRoot = new WeakMap<IConstruct, AppValidation>();

  private readonly answers: Answer[] = [];
  private current?: AppView;
  private look = 0;
  private round = 0;

  private constructor(private readonly root: IConstruct) {
    // The root is the first that cdk8s validates: its turn is the start of a round.
    root.node.addValidation({ validate: () => this.startRound() });
  }

  public get view(): AppView {
    this.current ??= new AppView(this.root);
    return this.current;
  }

  public register(validator: InAppValidator): Answer {
    const answer = { validator, errors: [], look: 0, givenIn: 0 };
    this.answers.push(answer);
    this.current = undefined;
    return answer;
  }

  public errorsOf(answer: Answer): string[] {
    // A second question within one round comes from somebody who validates the construct alone, perhaps after a change:
    // what was seen before does not hold for it, nor what is seen now for another construct.
    if (answer.givenIn === this.round || answer.look !== this.look) {
      return answer.validator(this.lookAgain());
    }
    answer.givenIn = this.round;
    return answer.errors;
  }

  private startRound(): string[] {
    this.round++;
    if (!insideAppSynth() || !this.current) { this.validateAll(); }
    return [];
  }

  private validateAll(): void {
    const view = this.lookAgain();
    groupWarnings(() => {
      for (const answer of this.answers) {
        answer.errors = answer.validator(view);
        answer.look = this.look;
      }
    });
  }

  /** From here on, what was answered before counts no more. */
  private lookAgain(): AppView {
    this.look++;
    this.current = new AppView(this.root);
    return this.current;
  }
}

/**
 * Whether this is the validation that cdk8s runs for a chart which `App.synth` is rendering, so that `App.synth` has just validated the same app.
 *
 * Only the call stack tells it from a chart that is rendered alone, by `Testing.synth` or by a program's own `synth`: there the frame before
 * `_synthChart` and `toJson` is not one of cdk8s' App. Where the stack is cut short or renamed the answer is no, which costs time and nothing else.
 */
function insideAppSynth(): boolean {
  const frames = (new Error().stack ?? '').split('\n');
  const synthChart = frames.findIndex(frame => frame.includes('._synthChart '));
  const caller = frames[synthChart + 2] ?? '';
  return synthChart > 0 && /\bApp\.synth(Yaml)? /.test(caller) && fileOf(caller) === fileOf(frames[synthChart]);
}

function fileOf(frame: string): string {
  return frame.replace(/^.*\(|:\d+:\d+\)?$/g, '');
}
