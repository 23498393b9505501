/**
 * Renders examples: `npx tsx examples/render.ts [NAME…]` (all of them without a name) into examples/NAME/manifests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folders here that are examples. */
export function exampleNames(): string[] {
  return readdirSync(__dirname).filter(name => existsSync(join(__dirname, name, 'main.ts')));
}

/** Runs one example as its user would, and writes its manifests into a folder. */
export function renderExample(name: string, outdir: string): void {
  rmSync(outdir, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, name, 'main.ts')], {
    stdio: 'inherit',
    env: { ...process.env, CDK8S_OUTDIR: outdir, TSX_TSCONFIG_PATH: join(__dirname, 'tsconfig.json') },
  });
  if (status !== 0) { throw new Error(`the example '${name}' did not render`); }
}

if (require.main === module) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : exampleNames();
  for (const name of names) {
    const outdir = join(__dirname, name, 'manifests');
    renderExample(name, outdir);
    console.log(`\nrendered the example '${name}':`);
    for (const file of readdirSync(outdir).sort()) { console.log(`  ${relative(process.cwd(), join(outdir, file))}`); }
  }
}
