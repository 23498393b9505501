import { Outcome } from './compare';

/** What is read otherwise than Kubernetes reads it, known and written down in docs/reference/yaml.md under its number. */
export interface KnownDifference {
  readonly number: number;
  readonly outcome: Outcome;
  /** Whether it explains what came out for a text. */
  readonly explains: (text: string, errors: { readonly ours?: string; readonly theirs?: string }) => boolean;
}

const { WE_REFUSE, KUBERNETES_REFUSES, DIFFERENT } = Outcome;
const OTHER_BREAKS = /[\u0085\u2028\u2029]/;

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { number: 1, outcome: WE_REFUSE, explains: (_, { ours }) => ours === 'end of the stream or a document separator is expected' },
  { number: 2, outcome: WE_REFUSE, explains: text => OTHER_BREAKS.test(text) },
  { number: 2, outcome: DIFFERENT, explains: text => OTHER_BREAKS.test(text) },
  { number: 2, outcome: KUBERNETES_REFUSES, explains: text => OTHER_BREAKS.test(text) },
  { number: 3, outcome: WE_REFUSE, explains: text => /[[{,:]\s*-\s*[,\]}]/.test(text) },
  { number: 4, outcome: WE_REFUSE, explains: (text, { ours }) => ours === 'unknown escape sequence' && text.includes('\\\'') },
  { number: 5, outcome: WE_REFUSE, explains: (_, { ours }) => ours === 'tag suffix cannot contain flow indicator characters' },
  { number: 6, outcome: DIFFERENT, explains: text => /[[{,]\s*\?/.test(text) },
  { number: 7, outcome: DIFFERENT, explains: text => /^[|>]/m.test(text) },
  { number: 8, outcome: DIFFERENT, explains: text => /^\s*\{/.test(text) && /[eE]\+?\d{3}/.test(text) },
  { number: 9, outcome: DIFFERENT, explains: text => /^---\r?\n\ufeff/m.test(text) },
  { number: 10, outcome: DIFFERENT, explains: text => /:[,\]}]/.test(text) },
  { number: 11, outcome: DIFFERENT, explains: text => /^\{.*\}\s*\n\{/m.test(text) },
  { number: 12, outcome: KUBERNETES_REFUSES, explains: text => /^%/m.test(text) },
  { number: 13, outcome: KUBERNETES_REFUSES, explains: (text, { theirs }) => /\S{1024}/.test(text) && /mapping values are not allowed|invalid character/.test(theirs!) },
  { number: 14, outcome: KUBERNETES_REFUSES, explains: (text, { theirs }) => /[[{]/.test(text) && /did not find expected (',' or|node content|key)|could not find expected ':'|invalid character/.test(theirs!) },
  { number: 15, outcome: KUBERNETES_REFUSES, explains: text => /[&*][\w-]*[^\s\w,\]}-]/.test(text) },
  { number: 16, outcome: KUBERNETES_REFUSES, explains: (_, { theirs }) => theirs!.includes('excessive aliasing') },
  { number: 17, outcome: KUBERNETES_REFUSES, explains: text => /\\[uU/]/.test(text) },
  { number: 18, outcome: KUBERNETES_REFUSES, explains: (text, { theirs }) => theirs!.includes('invalid Yaml document separator') || /^---#/m.test(text) },
  { number: 19, outcome: KUBERNETES_REFUSES, explains: text => text.includes('\t') },
  { number: 20, outcome: DIFFERENT, explains: text => /^\.\.\./m.test(text) },
  { number: 20, outcome: WE_REFUSE, explains: text => /^\.\.\./m.test(text) },
  { number: 20, outcome: KUBERNETES_REFUSES, explains: text => /^\.\.\./m.test(text) },
  { number: 21, outcome: KUBERNETES_REFUSES, explains: (_, { theirs }) => theirs!.includes('control characters are not allowed') },
  { number: 22, outcome: KUBERNETES_REFUSES, explains: text => /!!(\s|$|timestamp)/.test(text) },
  { number: 9, outcome: KUBERNETES_REFUSES, explains: text => text.includes('\ufeff') },
];
