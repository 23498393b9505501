/** Counts what held and what did not, and says so line by line. */
export class Report {
  private passed = 0;
  private failed = 0;

  /** Runs one check: it holds if it does not throw. */
  public check(sentence: string, body: () => void): void {
    try {
      body();
      this.passed += 1;
      console.log(`ok      ${sentence}`);
    } catch (error) {
      this.failed += 1;
      console.log(`not ok  ${sentence}\n${indent(error instanceof Error ? error.message : String(error))}`);
    }
  }

  /** Ends with the figures, in the line and in the exit code. */
  public finish(): void {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    // Nothing passed is no success either.
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

function indent(text: string): string {
  return text.trimEnd().split('\n').map(line => `        ${line}`).join('\n');
}
