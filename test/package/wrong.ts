import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One slip of the pen in one of the programs beside this file. */
export interface Slip {
  readonly program: 'program.ts' | 'program.py' | 'program.go';
  readonly right: string;
  readonly wrong: string;
}

export const MISSPELT_PROP: Slip = {
  program: 'program.ts', right: 'targetPort: 9898', wrong: 'targetPrt: 9898',
};

export const WRONG_PORT: Slip = {
  program: 'program.ts', right: 'BackendRef.of(gatewayService)', wrong: 'BackendRef.of(gatewayService, { port: 9091 })',
};

export const WRONG_PORT_IN_PYTHON: Slip = {
  program: 'program.py', right: 'BackendRef.of(gateway_service)', wrong: 'BackendRef.of(gateway_service, port=9091)',
};

export const WRONG_PORT_IN_GO: Slip = {
  program: 'program.go', right: 'BackendRef_Of(gatewayService, nil)', wrong: 'BackendRef_Of(gatewayService, &cdk8sflagger.BackendRefOptions{Port: jsii.Number(9091)})',
};

export const TWO_REFERENCES: Slip = {
  program: 'program.ts', right: '[BackendRef.service(\'auth-proxy\', 8443)]', wrong: '[BackendRef.service(\'auth-proxy\', 8443), BackendRef.service(\'audit-proxy\', 8444)]',
};

export function program(name: Slip['program']): string {
  return readFileSync(join(__dirname, name), 'utf-8');
}

/** The program with that slip, and nothing else changed. */
export function withSlip({ program: name, right, wrong }: Slip): string {
  const parts = program(name).split(right);
  if (parts.length !== 2) { throw new Error(`${name} has '${right}' ${parts.length - 1} times, and should have it once`); }
  return parts.join(wrong);
}

/** What the first program is told on standard error, in each language: its auth-proxy is not in the app. */
export const WARNING = /^warning: \[shop\/canary\] isolation of the primary stage: the pods of Service auth-proxy are not known/m;

/** The message of a construct's validation in what a program wrote: its line, from the construct's path on. */
export function validationMessage(output: string, path: string): string {
  const line = output.split('\n').find(text => text.includes(`[${path}] `) && !text.includes('warning: ['));
  if (line === undefined) { throw new Error(`no message of ${path} in\n${output}`); }
  return line.slice(line.indexOf(`[${path}] `)).trimEnd();
}
