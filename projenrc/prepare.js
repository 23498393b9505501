/*
 * Run by npm after each installation in this repository, and before it packs the package from a git repository, as it does for pre-commit. There
 * nothing is compiled and nothing that compiles is installed, so that is done here; in a clone it is left to whoever wants it.
 *
 * It is JavaScript, since nothing but Node.js and npm is there yet.
 */
const { execSync } = require('child_process');
const { existsSync } = require('fs');

const packing = process.env.npm_package_resolved !== undefined;
if (packing && !existsSync('lib/cli/main.js')) {
  // Where the package is installed for all, npm would install what it needs for all as well.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(global|.*prefix|globalconfig)$/i.test(name)));
  for (const command of ['npm ci --ignore-scripts --no-audit --no-fund', 'npm run compile']) { execSync(command, { stdio: 'inherit', env }); }
}
