const SECONDS: { [unit: string]: number } = { ns: 1e-9, us: 1e-6, µs: 1e-6, μs: 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 };

/** The seconds of a duration as Go's `time.ParseDuration` reads it, or undefined where it refuses it. */
export function parseGoDuration(text: string): number | undefined {
  const [, sign, amount] = /^([-+]?)(.*)$/s.exec(text)!;
  if (amount === '0') { return 0; }
  const parts = [...amount.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy)];
  if (parts.length === 0 || parts.map(part => part[0]).join('') !== amount) { return undefined; }
  const seconds = parts.reduce((sum, [, number, unit]) => sum + Number(number) * SECONDS[unit], 0);
  return sign === '-' ? -seconds : seconds;
}

/** The form of a duration in the Gateway API: no fractions, no days. */
export const GATEWAY_DURATION = /^([0-9]{1,5}(h|m|s|ms)){1,4}$/;
