import { CalledServices } from '../manifests/called-services';

/** The Services of a Canary's namespace, by where they lead when the backend of a stage calls them. */
export interface StageServices {
  /** To the app of the stage, past the backend. */
  readonly app: readonly string[];
  /** To the backend itself. */
  readonly itself: readonly string[];
  /** To the other stage. */
  readonly other: readonly string[];
}

/** Where the calls of the backend of a stage go. */
export interface StageCalls {
  /** The Service that leads back to the backend, if it calls one. */
  readonly loop?: string;
  /** The Service of the other stage, if the backend calls that and not the app of its own. */
  readonly otherStage?: string;
  /** Whether it calls none of the Services at all. */
  readonly none: boolean;
}

/** Where a backend calls the app of its stage, it may call the other stage too: to compare them, or because it serves both. */
export function callsOf({ called, named }: CalledServices, namespace: string, { app, itself, other }: StageServices): StageCalls {
  const isCalled = (name: string) => called.has(`${namespace}/${name}`);
  const isNamed = (name: string) => named.has(`${namespace}/${name}`);
  return {
    loop: itself.find(isCalled),
    otherStage: app.some(isNamed) ? undefined : other.find(isCalled),
    none: ![...app, ...itself, ...other].some(isNamed),
  };
}
