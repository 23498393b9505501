import { Formatter } from './formatter';
import { nameOfObject } from '../placed-finding';
import type { Report } from '../report';

/** The report as workflow commands, which GitHub shows as annotations of a pull request. */
export const githubFormatter: Formatter = {
  description: 'workflow commands, which GitHub shows as annotations of a pull request',
  format: formatGithub,
};

function formatGithub({ findings, errors }: Report): string {
  return [
    ...errors.map(({ file, line, message }) => command('error', { file, line, title: 'unreadable' }, message)),
    ...findings.map(({ id, severity, object, file, line, column, message, fix }) =>
      command(severity, { file, line, col: column, title: `${id} ${nameOfObject(object)}` }, `${message}; ${fix}`)),
  ].join('\n');
}

function command(name: string, properties: { [key: string]: string | number | undefined }, message: string): string {
  const list = Object.entries(properties).filter(([, value]) => value !== undefined).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
