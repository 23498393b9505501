/**
 * Which folder of src/ may import from which. The lint holds the code to it, and a test the picture in ARCHITECTURE.md.
 *
 * A folder may always import from itself. What generated classes are imported from (`imports`) is left out of the picture.
 */
export const LAYERS: { readonly [folder: string]: readonly string[] } = {
  'values': [],
  'manifests': ['values'],
  'flagger': ['manifests', 'values'],
  'checks': ['flagger', 'manifests', 'values'],
  'app': ['values'],
  'checks/synthesis': ['checks', 'app', 'manifests', 'values'],
  'gateway': ['checks/synthesis', 'app', 'values'],
  'canary': ['gateway', 'checks/synthesis', 'app', 'flagger', 'values'],
  'backends': ['canary', 'gateway', 'checks/synthesis', 'app', 'flagger', 'manifests', 'values'],
  'cli': ['checks', 'flagger', 'manifests', 'values'],
  'plugin': ['cli'],
};

/** Those that work on plain manifests, and know nothing of constructs. */
const WITHOUT_CONSTRUCTS = ['manifests', 'flagger', 'checks', 'cli'];

/** The folders of src/checks that are not a layer of their own. A pattern would take in synthesis too. */
const OWN_FILES: { readonly [folder: string]: readonly string[] } = {
  checks: ['./src/checks/*.ts', ...['rules', 'schema', 'suppressions'].map(folder => `./src/checks/${folder}`)],
};

const targetsOf = (folder: string) => OWN_FILES[folder] ?? [`./src/${folder}`];

const messageOf = (folder: string) => `src/${folder} may import from ${LAYERS[folder].map(name => `src/${name}`).join(', ') || 'no other folder'} alone: see projenrc/layers.ts`;

/** The options of `import/no-restricted-paths`. */
export const RESTRICTED_PATHS = {
  zones: Object.entries(LAYERS).flatMap(([folder, below]) => targetsOf(folder).flatMap(target => [
    { target, from: './src', except: [folder, ...below, 'imports'].map(name => `./${name}`), message: messageOf(folder) },
    // To an exception all its folders belong.
    ...below.includes('checks/synthesis') || folder === 'checks/synthesis' ? [] : [{ target, from: './src/checks/synthesis', message: messageOf(folder) }],
  ])),
};

/** For files that must not know constructs. */
export const NO_CONSTRUCTS = {
  files: WITHOUT_CONSTRUCTS.flatMap(folder => folder === 'checks' ? ['src/checks/*.ts', 'src/checks/!(synthesis)/**/*.ts'] : [`src/${folder}/**/*.ts`]),
  rules: { 'no-restricted-imports': ['error', { paths: ['cdk8s', 'constructs'].map(name => ({ name, message: 'this folder works on plain manifests' })) }] },
};
