/** The TypeScript in the README and in the docs. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '..');

export interface Sample {
  /** Where the sample stands, for messages. */
  readonly where: string;
  /** A file name beside which the library and its development dependencies are found. */
  readonly file: string;
  readonly code: string;
}

/** All samples, those of the README first. */
export function samples(): Sample[] {
  return [join(ROOT, 'README.md'), ...markdownFiles(join(ROOT, 'docs'))].flatMap(samplesIn);
}

function markdownFiles(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) { return markdownFiles(path); }
    return name.endsWith('.md') ? [path] : [];
  });
}

function samplesIn(path: string): Sample[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match, i) => ({
    where: `${relative(ROOT, path)}:${text.slice(0, match.index).split('\n').length}`,
    file: join(ROOT, 'examples', `${relative(ROOT, path).replace(/\W/g, '-')}-${i}.ts`),
    code: match[1],
  }));
}
