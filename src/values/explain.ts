/** The stable id of a rule or of a message: capitals and a number, such as `AN-02`. All of them are described in src/checks. */
export type RuleId = `${string}-${number}`;

/** What is wrong, under its id. */
export class Message {
  /**
   * @param id the rule that it breaks
   * @param text what is wrong, what would happen in the cluster, and the way out
   */
  constructor(public readonly id: RuleId, public readonly text: string) {
  }

  /** As people read it. */
  public toString(): string {
    return `${this.text} (${this.id})`;
  }
}

/**
 * The form of every message of this library: what is wrong, what would happen in the cluster, the way out, and the id.
 *
 * @param id the rule that it breaks
 * @param wrong what is wrong, with the value that was got
 * @param effect what would happen in the cluster if it were applied
 * @param wayOut what to do instead
 */
export function explain(id: RuleId, wrong: string, effect: string, wayOut: string): Message {
  return new Message(id, `${wrong}: ${effect}; ${wayOut}`);
}

/** Throws an error with a message in the form of `explain`. */
export function refuse(id: RuleId, wrong: string, effect: string, wayOut: string): never {
  throw new Refusal(explain(id, wrong, effect, wayOut));
}

/** What `refuse` throws: an error whose message ends with its id, and begins with the path of a construct where there is one. */
export class Refusal extends Error {
  /** The rule that was broken. */
  public readonly id: RuleId;

  constructor(
    /** What is wrong, without the construct. */
    public readonly said: Message) {
    super(String(said));
    this.id = said.id;
  }

  /** Says which construct was refused, once: the innermost knows best. The root of an app has no path. */
  public nameConstruct(path: string, said: Message = this.said): void {
    if (path === '' || this.message !== String(this.said)) { return; }
    const { message, stack } = this;
    this.message = `[${path}] ${said}`;
    // The stack has a copy of the message, which is what Node.js prints. A function, since '$' means something in a replacement.
    this.stack = stack?.replace(message, () => this.message);
  }
}
