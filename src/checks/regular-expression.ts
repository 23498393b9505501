/**
 * Why no gateway can compile a regular expression, or undefined.
 *
 * Gateways use different dialects (RE2, PCRE, Rust), so only what is an error in all of them is told: brackets that do not close, and
 * quantifiers with nothing before them.
 */
export function whyNoExpression(text: string): string | undefined {
  // Comments, literal quotes and verbs hide brackets, in the dialects that have them.
  if (/\\[QE]|\(\?#|\(\*|\(\?[a-zA-Z]*x/.test(text)) { return undefined; }
  return new Scanner(text).scan();
}

class Scanner {
  private at = 0;
  private depth = 0;
  /** Whether a quantifier can stand here. */
  private quantifiable = false;

  constructor(private readonly text: string) {}

  public scan(): string | undefined {
    while (this.at < this.text.length) {
      const wrong = this.step(this.text[this.at]);
      if (wrong) { return wrong; }
    }
    return this.depth > 0 ? 'a \'(\' is not closed' : undefined;
  }

  private step(character: string): string | undefined {
    switch (character) {
      case '\\': return this.escape();
      case '[': return this.characterClass();
      case '(': return this.open();
      case ')': return this.close();
      case '*': case '+': case '?': return this.quantifier(character);
      default:
        this.quantifiable = character !== '|';
        this.at++;
        return undefined;
    }
  }

  private escape(): string | undefined {
    if (this.at + 1 >= this.text.length) { return 'it ends with a single \'\\\''; }
    this.at += 2;
    this.quantifiable = true;
    return undefined;
  }

  private open(): undefined {
    this.depth++;
    // What follows '(?' is no quantifier but the kind of the group.
    this.at += this.text[this.at + 1] === '?' ? 2 : 1;
    // Of a kind nothing more is read, its letters count as text.
    this.quantifiable = false;
    return undefined;
  }

  private close(): string | undefined {
    if (this.depth === 0) { return 'a \')\' has no \'(\' before it'; }
    this.depth--;
    this.at++;
    this.quantifiable = true;
    return undefined;
  }

  private quantifier(character: string): string | undefined {
    if (!this.quantifiable) { return `there is nothing before a '${character}'`; }
    // '*?' and '*+' are quantifiers of other kinds.
    this.at++;
    if ('?+'.includes(this.text[this.at])) { this.at++; }
    return undefined;
  }

  private characterClass(): string | undefined {
    let at = this.at + 1;
    if (this.text[at] === '^') { at++; }
    // A ']' in the first place is a member.
    if (this.text[at] === ']') { at++; }
    while (at < this.text.length && this.text[at] !== ']') {
      const named = /^\[:\^?\w+:\]/.exec(this.text.slice(at, at + 20));
      at += named ? named[0].length : this.text[at] === '\\' ? 2 : 1;
    }
    if (at >= this.text.length) { return 'a \'[\' is not closed'; }
    this.at = at + 1;
    this.quantifiable = true;
    return undefined;
  }
}
