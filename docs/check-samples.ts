/** Checks the types of every TypeScript sample in the README and in the docs: `npx tsx docs/check-samples.ts`. */
import { join } from 'node:path';
import * as ts from 'typescript';
import { Sample, samples } from './samples';

/** What the compiler says of samples, each with the place of its sample. */
function errorsIn(byFile: ReadonlyMap<string, Sample>): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(__dirname, '../examples/tsconfig.json'), {}, {
    ...ts.sys, onUnRecoverableConfigFileDiagnostic: d => { throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n')); },
  })!;
  const host = ts.createCompilerHost(config.options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = file => byFile.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, options, ...rest) => {
    const sample = byFile.get(file);
    return sample ? ts.createSourceFile(file, sample.code, options, true) : getSourceFile.call(host, file, options, ...rest);
  };
  // A sample shows things that it does not go on to use.
  const program = ts.createProgram([...byFile.keys()], { ...config.options, noUnusedLocals: false }, host);
  return ts.getPreEmitDiagnostics(program).map(d => `${byFile.get(d.file?.fileName ?? '')?.where ?? d.file?.fileName}: ${
    ts.flattenDiagnosticMessageText(d.messageText, '\n')}`);
}

const all = samples();
const errors = errorsIn(new Map(all.map(sample => [sample.file, sample])));
if (all.length < 2) { errors.push('no samples were found: are they still fenced as ts?'); }
for (const error of errors) { console.error(error); }
process.exitCode = errors.length > 0 ? 1 : 0;
