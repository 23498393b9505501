import { createHash } from 'node:crypto';

/** The ports of one name on a stage gateway: two for the stages of a canary, one for a front door. */
export interface PortBlock {
  readonly primary: number;
  readonly canary: number;
  readonly frontDoor: number;
}

const FIRST = 10000;
/** Below the range of node ports, and below the ports that connections go out from. */
const LAST = 29999;
const BLOCK = 3;

/**
 * Ports within the range that the processes of a gateway listen on themselves, so that a listener there would not come up.
 * Never change them, nor the range: every port of every cluster would move.
 */
const TAKEN: Array<[number, number]> = [
  [10000, 11023], // Envoy Gateway and Contour move the listeners below 1024 up
  [15000, 15099], // Istio's proxy
  [19000, 19099], // Envoy's administration and metrics
];

/**
 * The ports for a name: always the same, whatever else there is. So adding a canary moves nobody's port, and two names may get the same
 * ones, which has to be looked for.
 */
export function portsFor(name: string): PortBlock {
  const hash = createHash('sha256').update(name).digest().readUInt32BE(0);
  return blockAt(hash % blocks().length);
}

/** Ports near those of a name that are free, to propose them. */
export function freePortsFor(name: string, isTaken: (port: number) => boolean): PortBlock {
  const start = blocks().indexOf(portsFor(name).primary);
  for (let i = 1; i < blocks().length; i++) {
    const block = blockAt((start + i) % blocks().length);
    if (!isTaken(block.primary) && !isTaken(block.canary) && !isTaken(block.frontDoor)) { return block; }
  }
  return portsFor(name);
}

function blockAt(index: number): PortBlock {
  const primary = blocks()[index];
  return { primary, canary: primary + 1, frontDoor: primary + 2 };
}

let found: number[] | undefined;

/** The first port of each block of three that can be had. */
function blocks(): number[] {
  if (!found) {
    found = [];
    for (let port = FIRST; port + BLOCK - 1 <= LAST; port += BLOCK) {
      if (TAKEN.every(([from, to]) => port + BLOCK - 1 < from || port > to)) { found.push(port); }
    }
  }
  return found;
}
