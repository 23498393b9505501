import { refuse, RuleId } from './explain';

/** Refuses what cannot be called: a URL without `http://` or `https://`, or without a host. */
export function checkHttpUrl(id: RuleId, what: string, url: string, effect: string): void {
  if (/^https?:\/\/[^/?#\s]/.test(url) && URL.canParse(url)) { return; }
  refuse(id, `${what} must be an absolute http or https URL, got '${url}'`, effect, 'write a URL such as \'http://loadtester.test/\'');
}
