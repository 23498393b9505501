import { Formatter } from './formatter';
import { githubFormatter } from './github';
import { gitlabFormatter } from './gitlab';
import { jsonFormatter } from './json';
import { junitFormatter } from './junit';
import { sarifFormatter } from './sarif';
import { textFormatter } from './text';

/** All formatters, by the name that `--format` takes. What else lists them, such as help and completion, takes them from here. */
export const FORMATTERS: { readonly [name: string]: Formatter } = {
  text: textFormatter,
  json: jsonFormatter,
  sarif: sarifFormatter,
  github: githubFormatter,
  gitlab: gitlabFormatter,
  junit: junitFormatter,
};

/** The formatter with this name. */
export function formatterOf(name: string): Formatter {
  const formatter = Object.hasOwn(FORMATTERS, name) ? FORMATTERS[name] : undefined;
  if (!formatter) { throw new Error(`there is no format '${name}': the formats are ${Object.keys(FORMATTERS).join(', ')}`); }
  return formatter;
}
