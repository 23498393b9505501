/** A text into which spaces are put where Kubernetes reads on and YAML 1.2 does not, and where each of its characters is in the text as it was. */
export class InsertedText {
  private readonly insertions: { readonly at: number; readonly length: number }[] = [];

  constructor(private current: string) {}

  public get text(): string {
    return this.current;
  }

  /** Puts spaces in, instead of so many characters; `at` is a place in the text as it is now. */
  public insert(at: number, length: number, instead: number = 0): void {
    this.current = this.current.slice(0, at) + ' '.repeat(length) + this.current.slice(at + instead);
    if (length > instead) { this.insertions.push({ at, length: length - instead }); }
  }

  /** Where a place of the text as it is now was before. */
  public original(offset: number): number {
    return this.insertions.reduceRight((at, insertion) => at <= insertion.at ? at : Math.max(insertion.at, at - insertion.length), offset);
  }
}
