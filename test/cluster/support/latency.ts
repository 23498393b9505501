import { cpus, loadavg } from 'os';

/** Milliseconds that something takes. */
export async function timed(something: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await something();
  return performance.now() - began;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The machine that figures are from, and how busy it was. */
export function machine(): string {
  const all = cpus();
  return `${all.length} cores (${all[0].model.trim()}), load ${loadavg()[0].toFixed(1)}`;
}
