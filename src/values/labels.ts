import { refuse } from './explain';

const LABEL_KEY = /^([a-z0-9]([-a-z0-9.]*[a-z0-9])?\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const LABEL_VALUE = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$/;

/** Refuses labels that no object can have. */
export function checkLabels(what: string, labels: { [key: string]: string }, effect: string): void {
  for (const [key, value] of Object.entries(labels)) {
    checkLabelKey(what, key, effect);
    if (!LABEL_VALUE.test(value)) {
      refuse('VAL-08', `${what} must have label values of at most 63 letters, digits, '-', '_' and '.', got '${value}' for '${key}'`, effect, 'set the value that the object has');
    }
  }
}

/** Refuses a key that no label can have. */
export function checkLabelKey(what: string, key: string, effect: string): void {
  if (!LABEL_KEY.test(key)) {
    refuse('VAL-08', `${what} must have label keys such as 'app' or 'example.com/app', got '${key}'`, effect, 'set the key that the object has');
  }
}

/** Whether a selector by labels selects something with these labels. An empty selector selects nothing, as that of a Service. */
export function labelsMatch(selector: { [key: string]: string }, labels: { [key: string]: string }): boolean {
  const entries = Object.entries(selector);
  return entries.length > 0 && entries.every(([key, value]) => labels[key] === value);
}

/** A key as a step of a JSON pointer (RFC 6901), for patches. */
export function pointerStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}
