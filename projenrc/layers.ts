/**
 * Which folder of src/ may import from which. The lint holds the code to it, and a test the picture in ARCHITECTURE.md.
 *
 * A folder may always import from itself.
 */
export const LAYERS: { readonly [folder: string]: readonly string[] } = {
  'values': [],
  'imports': [],
  'manifests': ['values'],
  'flagger': ['manifests', 'values'],
  'checks': ['flagger', 'manifests', 'values'],
  'app': ['manifests', 'values'],
  'checks/synthesis': ['checks', 'app', 'manifests', 'values'],
  'gateway': ['checks/synthesis', 'app', 'manifests', 'imports', 'values'],
  'canary': ['gateway', 'checks/synthesis', 'app', 'flagger', 'manifests', 'imports', 'values'],
  'backends': ['canary', 'gateway', 'checks/synthesis', 'app', 'flagger', 'manifests', 'imports', 'values'],
  'cli': ['checks', 'flagger', 'manifests', 'values'],
  'plugin': ['cli'],
};

/** Those that work on plain manifests, and know nothing of constructs. */
const WITHOUT_CONSTRUCTS = ['manifests', 'flagger', 'checks', 'cli'];

/** The files of a folder without those of a folder in it that is a layer of its own. */
const filesOf = (folder: string) => {
  const inner = Object.keys(LAYERS).filter(other => other.startsWith(`${folder}/`)).map(other => other.slice(folder.length + 1));
  return inner.length === 0 ? [`src/${folder}/**/*.ts`] : [`src/${folder}/*.ts`, `src/${folder}/!(${inner.join('|')})/**/*.ts`];
};

const messageOf = (folder: string) => `src/${folder} may import from ${LAYERS[folder].map(name => `src/${name}`).join(', ') || 'itself'} alone: see projenrc/layers.ts`;

/** The layers in folders of which a layer may import other files: an exception is one for all that is in a folder. */
const shutOut = (folder: string) => {
  const open = [folder, ...LAYERS[folder]];
  return Object.keys(LAYERS).filter(other => !open.includes(other) && open.some(name => other.startsWith(`${name}/`)));
};

/** The options of `import/no-restricted-paths`. */
export const RESTRICTED_PATHS = {
  zones: Object.entries(LAYERS).flatMap(([folder, below]) => filesOf(folder).flatMap(target => [
    { target, from: './src', except: [folder, ...below].map(name => `./${name}`), message: messageOf(folder) },
    ...shutOut(folder).map(inner => ({ target, from: `./src/${inner}`, message: messageOf(folder) })),
  ])),
};

const libraries = (allowTypeImports: boolean) => ({
  '@typescript-eslint/no-restricted-imports': ['error', {
    paths: ['cdk8s', 'constructs'].map(name => ({ name, message: 'this folder works on plain manifests', allowTypeImports })),
  }],
});

/** For files that must not know constructs. A value may have a type of cdk8s, such as `Duration`, since nothing of that is left once it is compiled. */
export const NO_CONSTRUCTS = [
  { files: WITHOUT_CONSTRUCTS.flatMap(filesOf), rules: libraries(false) },
  { files: filesOf('values'), rules: libraries(true) },
];
