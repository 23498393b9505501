import { readFileSync, writeFileSync } from 'node:fs';
import * as http from 'node:http';

/**
 * Watches the machine while scenarios run. Where many machines share their processors, one of them, or all, may stand still for most of a minute. Whatever
 * counts requests or waits for them then measures that. What is watched here has nothing to do with any object of a scenario.
 */
export class Machine {
  private readonly troubles: Trouble[] = [];
  private readonly timer: NodeJS.Timeout;
  private before = sample();

  constructor(private readonly gateway: string, private readonly file: string) {
    this.timer = setInterval(() => this.look(), SECOND);
    // It is no reason to go on running.
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
    writeFileSync(this.file, this.troubles.map(trouble => `${say(trouble)}\n`).join(''));
    const worst = this.worstBetween(0, Infinity);
    console.error(worst ? `run: the machine stood still: ${worst}` : 'run: the machine never stood still');
  }

  /** The longest of what went wrong between two times, in milliseconds since the epoch; nothing did if there is none. */
  worstBetween(from: number, to: number): string | undefined {
    const within = this.troubles.filter(trouble => trouble.from < to && trouble.to > from);
    const [worst] = within.sort((a, b) => (b.to - b.from) - (a.to - a.from));
    return worst && `${say(worst)}, the longest of ${within.length} times`;
  }

  private look(): void {
    const { before } = this;
    const now = this.before = sample();
    if (now.at - before.at > SECOND + LATE) { this.note(before.at, now.at, 'nothing ran here'); }
    const ticks = (now.at - before.at) / SECOND * TICKS;
    now.ran.forEach((had, i) => {
      const share = (had - before.ran[i]) / ticks;
      if (share < LEAST_SHARE) { this.note(before.at, now.at, `processor ${i} was away`); }
    });
    this.ask(now.at);
  }

  /** The gateway answers 404 by itself for a host that no route has, and nobody listens before there is a route. */
  private ask(from: number): void {
    const answered = () => {
      if (Date.now() - from > LATE) { this.note(from, Date.now(), 'the gateway gave no answer of its own'); }
    };
    http.get(this.gateway, { agent: false, headers: { host: 'nobody.invalid' } }, answer => answer.resume().on('close', answered)).on('error', answered);
  }

  /** Seconds of the same trouble on end are one. */
  private note(from: number, to: number, what: string): void {
    const last = [...this.troubles].reverse().find(trouble => trouble.what === what);
    if (last && from <= last.to + SECOND) {
      last.to = Math.max(to, last.to);
    } else {
      this.troubles.push({ from, to, what });
    }
  }
}

interface Trouble {
  readonly from: number;
  to: number;
  readonly what: string;
}

const SECOND = 1000;

/** The kernel counts the time of processors in hundredths of a second. */
const TICKS = 100;

/** Milliseconds that an answer, or the next look, may be late: on two cores with nobody else it is a fraction of that. */
const LATE = 1000;

/** A processor that had less than this share of a second, at work or idle, was taken away from this machine. */
const LEAST_SHARE = 0.3;

/** The time that each processor had, at work or idle. */
function sample(): { at: number; ran: number[] } {
  const lines = readFileSync('/proc/stat', 'utf-8').split('\n').filter(line => /^cpu\d/.test(line));
  const ran = lines.map(line => {
    const [user, nice, system, idle, iowait, irq, softirq] = line.split(/\s+/).slice(1).map(Number);
    return user + nice + system + idle + iowait + irq + softirq;
  });
  return { at: Date.now(), ran };
}

function say({ from, to, what }: Trouble): string {
  return `${new Date(from).toISOString()} ${what} for ${((to - from) / SECOND).toFixed(1)} s`;
}
