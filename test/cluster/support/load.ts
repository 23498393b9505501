import * as fs from 'fs';
import * as http from 'http';
import * as path from 'path';
import { performance } from 'perf_hooks';
import { environment } from './environment';
import { PATIENCE } from './patience';

/** What the stub application says of itself and of the request that reached it. */
export interface Answer {
  pod: string;
  namespace: string;
  app: string;
  image: string;
  /** The tag of the image. */
  version: string;
  method: string;
  host: string;
  path: string;
  /** Of the request as it arrived; names in lower case. */
  headers: Record<string, string>;
}

export interface Sample {
  /** When it was sent, in milliseconds since the epoch. */
  at: number;
  /** How long it took, in milliseconds. */
  took: number;
  /** 0 when there was no answer; then `error` says why. */
  status: number;
  error?: string;
  /** Of a JSON answer. */
  body?: Answer;
  /** Of any other answer. */
  text?: string;
  headers: http.IncomingHttpHeaders;
}

export interface RequestOptions {
  host: string;
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  /** @default the Gateway `gateways/public` */
  address?: string;
  /** Seconds. @default PATIENCE */
  timeout?: number;
}

/** One request; it never throws, a failure is a sample as well. */
export async function send(options: RequestOptions, agent?: http.Agent): Promise<Sample> {
  const at = Date.now();
  const began = performance.now();
  const sample = (rest: Partial<Sample>): Sample => ({ at, took: performance.now() - began, status: 0, headers: {}, ...rest });
  return new Promise((resolve) => {
    const request = http.request(new URL(options.path ?? '/', options.address ?? environment().gateway), {
      agent,
      method: options.method ?? 'GET',
      headers: { ...options.headers, host: options.host },
      timeout: (options.timeout ?? PATIENCE) * 1000,
    }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', (error) => resolve(sample({ error: error.message })));
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const json = answer.headers['content-type']?.startsWith('application/json');
        resolve(sample({ status: answer.statusCode ?? 0, headers: answer.headers, ...(json ? { body: JSON.parse(text) } : { text }) }));
      });
    });
    request.on('timeout', () => request.destroy(new Error('timed out')));
    request.on('error', (error) => resolve(sample({ error: error.message })));
    request.end();
  });
}

export interface LoadOptions extends RequestOptions {
  /** Requests per second. @default 20 */
  rate?: number;
  /** No more than this many are sent. @default 50,000 */
  limit?: number;
}

export interface Load<S extends Sample = Sample> {
  /** What came back so far. */
  readonly samples: readonly S[];
  /** Ends it, waits for the answers that are due, and gives all samples by the time they were sent. */
  stop(): Promise<S[]>;
}

/** Milliseconds for which a connection is kept without a request. */
const IDLE = 20_000;

/** Requests that wait for their answers; usually that is one. All that wait in all scenarios may not use up the files that processes may have open. */
const IN_FLIGHT = 64;

/** Sends requests at a constant rate, however long the answers take, as long as not too many are due. */
export function startLoad(options: LoadOptions): Load {
  const rate = options.rate ?? 20;
  const limit = options.limit ?? 50_000;
  // A connection is given up well before the gateway closes it, after 60 s without a request: one sent at that very moment would be lost.
  const agent = new http.Agent({ keepAlive: true, maxSockets: IN_FLIGHT, timeout: IDLE });
  const samples: Sample[] = [];
  const due = new Set<Promise<void>>();
  const began = performance.now();
  let sent = 0;
  let left = 0;

  const timer = setInterval(() => {
    // Catches up after a pause of the event loop, so that the rate holds, but not after a long one: that would be a flood.
    const target = Math.floor((performance.now() - began) / 1000 * rate) - left;
    left += Math.max(0, target - sent - rate);
    for (; sent < Math.min(limit, target) && due.size < IN_FLIGHT; sent++) {
      const one = send(options, agent).then((sample) => {
        samples.push(sample);
        due.delete(one);
      });
      due.add(one);
    }
  }, 1000 / rate);
  // A scenario that fails before it stops its load must not keep jest from ending.
  timer.unref();

  return {
    samples,
    async stop() {
      clearInterval(timer);
      await Promise.all(due);
      agent.destroy();
      noteSlow(options.host, samples);
      return samples.sort((a, b) => a.at - b.at);
    },
  };
}

/** Leaves what took more than a second in the folder of the run. */
function noteSlow(host: string, samples: readonly Sample[]): void {
  const lines = samples.filter(({ took }) => took > 1000)
    .map(({ at, took, status, error }) => `${new Date(at).toISOString()} ${host} ${Math.round(took)}ms ${status} ${error ?? ''}\n`);
  fs.appendFileSync(path.join(environment().dir, 'logs', 'slow.log'), lines.join(''));
}

/** The samples that are not answers of 200, as text for a message. */
export function failures(samples: readonly Sample[]): string[] {
  return samples.filter((s) => s.status !== 200).map((s) => `${new Date(s.at).toISOString()} ${s.status} ${s.error ?? s.text ?? JSON.stringify(s.body)}`);
}
