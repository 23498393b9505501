import { IConstruct } from 'constructs';
import { withoutAcknowledgement } from './acknowledged';
import { Refusal } from '../../values/explain';

/** Does something for a construct, in its constructor or one of its methods: what is refused there names the construct. */
export function inConstruct<T>(subject: IConstruct, action: () => T): T {
  try {
    return action();
  } catch (e) {
    if (e instanceof Refusal) {
      e.nameConstruct(subject.node.path, withoutAcknowledgement(subject, e.said));
      // Only ten calls are kept: those of the program count, not ours.
      Error.captureStackTrace(e, inConstruct);
    }
    throw e;
  }
}
