import { spawn } from 'child_process';
import * as path from 'path';
import * as readline from 'readline';
import { environment } from './environment';
import { Load, Sample } from './load';

/**
 * Load of other protocols than plain HTTP, by the bed's own command `load`: Node has no clients for them. What comes back has the form of HTTP
 * samples, with the status 200 for a call that was answered OK and for a session that went well.
 */

export interface ProtocolLoadOptions {
  readonly host: string;
  /** Host and port to connect to. @default the Gateway `gateways/public` */
  readonly address?: string;
}

export interface GrpcLoadOptions extends ProtocolLoadOptions {
  /** Calls per second. @default 40 */
  readonly rate?: number;
}

export interface WebSocketLoadOptions extends ProtocolLoadOptions {
  /** How many sessions are open at a time; one that ends is followed by a new one. @default 20 */
  readonly sessions?: number;
  /** Seconds that a session lasts; without them it is left open until the load is stopped. */
  readonly life?: number;
}

/** One WebSocket session. */
export interface Session extends Sample {
  /** The other side ended it. */
  cut?: boolean;
  /** How many messages were sent and echoed. */
  echoes?: number;
}

/** Unary gRPC calls at a constant rate over one connection; the body of a sample is what the app says of itself. */
export function startGrpcLoad(options: GrpcLoadOptions): Load {
  return start(options, ['-protocol', 'grpc', '-rate', `${options.rate ?? 40}`]);
}

/**
 * WebSocket sessions that send a message ten times a second and wait for its echo. A sample is a session; `at` is when it was opened, and its body is the
 * first echo.
 */
export function startWebSocketLoad(options: WebSocketLoadOptions): Load<Session> {
  return start(options, ['-protocol', 'websocket', '-sessions', `${options.sessions ?? 20}`, '-life', `${options.life ?? 0}s`]);
}

function start<S extends Sample>({ host, address = new URL(environment().gateway).host }: ProtocolLoadOptions, args: string[]): Load<S> {
  const [name, port = '80'] = address.split(':');
  const child = spawn(path.join(environment().tools, 'load'), ['-host', host, '-address', `${name}:${port}`, ...args]);
  const samples: S[] = [];
  let said = '';
  child.stderr.on('data', data => { said += data; });
  readline.createInterface({ input: child.stdout }).on('line', line => samples.push(JSON.parse(line)));
  const over = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => { if (code === 0) { resolve(); } else { reject(new Error(`load ended with ${code}: ${said}`)); } });
  });
  over.catch(() => {}); // whoever stops it gets to know
  return {
    samples,
    async stop() {
      child.stdin.end();
      await over;
      return samples.sort((a, b) => a.at - b.at);
    },
  };
}
