import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { acknowledgedReasons } from './acknowledgements';
import { warn } from '../../app/warnings';
import { Message } from '../../values/explain';
import { IGNORE_ANNOTATION, parseIgnore } from '../suppressions/annotation';

/**
 * Lists a message with the reason for which it is acknowledged, and says whether it is.
 *
 * @param suppressed the reason for which the manifest says that it is meant, where that is known
 */
export function listIfAcknowledged(subject: IConstruct, message: Message, suppressed?: string): boolean {
  const reason = acknowledgedReasons(subject).get(message.id) ?? suppressed ?? annotatedReason(subject, message.id);
  if (reason === undefined) { return false; }
  warn(subject, `acknowledged (${reason}): ${message}`);
  return true;
}

/** A message that holds whatever was acknowledged, and says so where it was. */
export function withoutAcknowledgement(subject: IConstruct, { id, text }: Message): Message {
  const reason = acknowledgedReasons(subject).get(id);
  return new Message(id, reason === undefined ? text : `${text}; it is acknowledged (${reason}), which has no effect here, since the manifests could not be rendered`);
}

/** What the metadata of a construct's object says, where its author wrote the annotation there. */
function annotatedReason({ node: { defaultChild: object } }: IConstruct, id: string): string | undefined {
  const text = object && ApiObject.isApiObject(object) ? object.metadata.toJson()?.annotations?.[IGNORE_ANNOTATION] : undefined;
  return typeof text === 'string' ? parseIgnore(text).entries.find(entry => entry.id === id && entry.reason !== '')?.reason : undefined;
}
