import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { main } from '../../src/cli/main';

/** What a run of the command line left. */
export interface CliResult {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, in a folder with the files given. */
export function runCli(args: string[], files: { [name: string]: string } = {}): CliResult {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk8s-flagger-cli-'));
  try {
    return runCliIn(folder, args, files);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Runs the command line in this process, in a folder that stays, with the files given besides those that are there. */
export function runCliIn(folder: string, args: string[], files: { [name: string]: string } = {}): CliResult {
  const before = { folder: process.cwd(), code: process.exitCode };
  const out: string[] = [];
  const err: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation(text => !!out.push(String(text)));
  const stderr = jest.spyOn(process.stderr, 'write').mockImplementation(text => !!err.push(String(text)));
  try {
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    }
    process.chdir(folder);
    process.exitCode = 0;
    main(['node', 'cdk8s-flagger', ...args]);
    return { code: process.exitCode, stdout: out.join(''), stderr: err.join('') };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
    process.chdir(before.folder);
    process.exitCode = before.code;
  }
}

/** A Canary that works, except for what is put into its analysis. */
export function canaryYaml(analysis: string, name: string = 'podinfo'): string {
  return `apiVersion: flagger.app/v1beta1
kind: Canary
metadata:
  name: ${name}
  namespace: shop
spec:
  provider: gatewayapi:v1
  targetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  service:
    port: 80
    hosts: [shop.example.com]
    gatewayRefs: [{ name: public, namespace: gateways }]
  analysis:
    interval: 1m
    threshold: 5
    stepWeight: 10
    ${analysis}
`;
}
