/** What a message must say: its id and its facts, such as a name, a path or a value. How it says it is for people to judge. */

/** What a message must say, for tables. */
export type Said = [id: string, ...facts: unknown[]];

/** Expects that something is refused, at the call or at synthesis, with a message of that id which has all the facts. */
export function expectRefusal(action: () => unknown, id: string, ...facts: unknown[]): void {
  expect(messagesOfError(action)).toContainEqual(saying(id, ...facts));
}

/** A message with that id and all the facts, to compare with `toEqual` and the like. */
export function saying(id: string, ...facts: unknown[]): string {
  return new Saying(id, facts.map(String)) as unknown as string;
}

/** What the error says that something ends with: each message on its own. */
function messagesOfError(action: () => unknown): string[] {
  try {
    action();
  } catch (e) {
    return (e as Error).message.split('\n  ');
  }
  throw new Error('nothing was refused');
}

class Saying {
  /** By which Jest knows what compares itself. */
  public readonly $$typeof = Symbol.for('jest.asymmetricMatcher');

  constructor(private readonly id: string, private readonly facts: string[]) {
  }

  public asymmetricMatch(message: unknown): boolean {
    return typeof message === 'string' && message.endsWith(` (${this.id})`) && this.facts.every(fact => mentions(message, fact));
  }

  public toString(): string {
    return 'Saying';
  }

  public toAsymmetricMatcher(): string {
    return `a message (${this.id}) that has ${this.facts.map(fact => JSON.stringify(fact)).join(', ')}`;
  }
}

/** Whether a text has a fact as a whole: 10 is not in 100, and 'app' is not in 'apple'. */
function mentions(text: string, fact: string): boolean {
  const start = /^\w/.test(fact) ? '(?<!\\w|\\d\\.)' : '';
  const end = /\w$/.test(fact) ? '(?!\\w|\\.\\d)' : '';
  return new RegExp(`${start}${fact.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${end}`).test(text);
}
