/**
 * Makes the compiled index load each file when a name of it is first used, so that a program pays for what it uses and not for the whole library.
 *
 * It runs after the compiler, on lib/index.js, and fails where the compiler's output is not what it knows.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INDEX = join(__dirname, '..', 'lib', 'index.js');
const REQUIRE = /^(?:var|const) (\w+) = require\("(\.\/[^"]+)"\);\n/gm;
const SUBMODULE = /^exports\.(\w+) = __importStar\(require\("(\.\/[^"]+)"\)\);\n/gm;

function lazy(text: string): string {
  const files = new Map([...text.matchAll(REQUIRE)].map(([, name, file]) => [name, file]));
  const rewritten = text
    .replace(REQUIRE, '')
    .replace(/return (\w+_\d+)\.(\w+);/g, (whole, name, member) => files.has(name) ? `return require("${files.get(name)}").${member};` : whole)
    // Tools that look for the names of a CommonJS module leave out those whose getter they do not understand; a name that they cannot read they find above,
    // where the compiler announces all of them.
    .replace(/^Object\.defineProperty\(exports, ("\w+")/gm, (whole, name) => name === '"__esModule"' ? whole : `Object.defineProperty(exports, NAME = ${name}`)
    .replace(/^(Object\.defineProperty\(exports, "__esModule".*)$/m, '$1\nvar NAME;')
    .replace(SUBMODULE, (_, name, file) => `Object.defineProperty(exports, NAME = "${name}", { enumerable: true, get: function () { return require("${file}"); } });\n`);
  const left = rewritten.match(/^(?!Object\.defineProperty).*\brequire\(".*$/m);
  if (files.size === 0 || left) { throw new Error(`lib/index.js is not what this step knows${left ? `: ${left[0]}` : ''}`); }
  return rewritten;
}

const text = readFileSync(INDEX, 'utf-8');
// The compiler leaves the file alone where nothing has changed.
if (!text.includes('{ return require("')) { writeFileSync(INDEX, lazy(text)); }
