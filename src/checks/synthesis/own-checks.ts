import { IConstruct } from 'constructs';
import { listIfAcknowledged, withoutAcknowledgement } from './acknowledged';
import { Message, Refusal, RuleId } from '../../values/explain';

/** A part of what a construct says about itself at synthesis, in words that know the program. */
export interface OwnCheck {
  /** Says what is wrong. What it refuses by throwing is a message too. */
  readonly find: () => readonly Message[];
  /** Rules that it decides instead of the catalogue, since it knows more of the program than the manifests tell. */
  readonly decides?: readonly RuleId[];
  /** Whether the construct cannot be rendered without what it looks at, so that its messages hold whatever was acknowledged. */
  readonly neededToRender?: boolean;
}

/** What a construct says about itself, in phases: the next one is asked only where those before it do not refuse the construct. */
export type OwnChecks = ReadonlyArray<readonly OwnCheck[]>;

/** What came out of the checks of a construct. */
export interface OwnFindings {
  /** For what the construct is refused; without what is acknowledged. */
  readonly errors: string[];
  /** The rules about which everything is said. */
  readonly settled: RuleId[];
}

/** Asks the checks of a construct. What is acknowledged is listed as such and refuses nothing. */
export function runOwnChecks(subject: IConstruct, checks: OwnChecks): OwnFindings {
  const settled = checks.flat().flatMap(({ decides = [] }) => decides);
  for (const phase of checks) {
    const found = phase.flatMap(check => messagesOf(check).map(message => ({ message, check })));
    const errors = found.flatMap(({ message, check }) => errorsOf(subject, message, check));
    // Several checks may stumble over one thing.
    if (errors.length > 0) { return { errors: [...new Set(errors)], settled }; }
    settled.push(...found.map(({ message }) => message.id));
  }
  return { errors: [], settled };
}

function errorsOf(subject: IConstruct, message: Message, { neededToRender }: OwnCheck): string[] {
  if (neededToRender) { return [String(withoutAcknowledgement(subject, message))]; }
  return listIfAcknowledged(subject, message) ? [] : [String(message)];
}

function messagesOf({ find }: OwnCheck): readonly Message[] {
  try {
    return find();
  } catch (e) {
    if (e instanceof Refusal) { return [e.said]; }
    throw e;
  }
}
