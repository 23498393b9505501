/** What one process renders. No canaries: it loads the packages and ends. */
export interface Case {
  readonly by: 'constructs' | 'manifests';
  readonly backends: 'by name' | 'in the app';
  readonly charts: 'one' | 'one each';
  readonly canaries: number;
  readonly outdir: string;
}

/** What came of it. */
export interface Measurement {
  readonly millis: number;
  readonly peakMiB: number;
  /** Of the files written. */
  readonly digest: string;
}
