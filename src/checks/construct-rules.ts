/** A mistake that only the constructs of this library can find, since it is in the program and not in its manifests. */
export interface ConstructRule {
  readonly id: string;
  /** What is wrong, in a sentence. */
  readonly title: string;
  /** Why it cannot be acknowledged, if it cannot. */
  readonly unacknowledgeable?: string;
}

const THROWN = 'the error is thrown where the value is passed, before anything is rendered';

/**
 * What the constructs check in addition to the rules of the catalogue: values (VAL), references (REF), conflicts of apps between
 * their objects (APP), the stages of a canary and their backends (STG), acknowledgements (ACK).
 *
 * An id stands for one kind of mistake, wherever it occurs. Ids never change.
 */
export const CONSTRUCT_RULES: readonly ConstructRule[] = [
  { id: 'VAL-01', title: 'a duration is too short, too long, or not a whole number of the unit of its field', unacknowledgeable: THROWN },
  { id: 'VAL-02', title: 'a port is not a whole number from 1 to 65535', unacknowledgeable: THROWN },
  { id: 'VAL-03', title: 'a number is outside the range of its field', unacknowledgeable: THROWN },
  { id: 'VAL-04', title: 'a name is not valid in Kubernetes, as it is or with the suffix that is appended to it', unacknowledgeable: THROWN },
  { id: 'VAL-05', title: 'the group or the kind of an object is not valid', unacknowledgeable: THROWN },
  { id: 'VAL-06', title: 'a host is not a host name, or has a wildcard where none is allowed', unacknowledgeable: THROWN },
  { id: 'VAL-07', title: 'a URL or URI is not absolute, or its scheme is not supported', unacknowledgeable: THROWN },
  { id: 'VAL-08', title: 'the key or the value of a label or annotation is not valid', unacknowledgeable: THROWN },
  { id: 'VAL-09', title: 'a condition of a label selector has values although its operator does not use them, or lacks values that its operator needs', unacknowledgeable: THROWN },
  { id: 'VAL-10', title: 'a text is too long, or has a form that its field does not allow', unacknowledgeable: THROWN },
  { id: 'VAL-11', title: 'a list has more entries than allowed', unacknowledgeable: THROWN },
  { id: 'VAL-12', title: 'something required is missing: a list is empty, or none of several options is set', unacknowledgeable: THROWN },
  { id: 'VAL-13', title: 'options contradict each other, or one has no effect together with the other', unacknowledgeable: THROWN },
  { id: 'VAL-14', title: 'two entries of a list are the same, or in conflict with each other', unacknowledgeable: THROWN },
  { id: 'VAL-15', title: 'a block of IP addresses is not valid, or is not inside another one', unacknowledgeable: THROWN },
  { id: 'REF-01', title: 'a reference is to an object of the wrong kind', unacknowledgeable: THROWN },
  { id: 'REF-02', title: 'an object is in another namespace than the one in which Flagger or the Gateway looks for it' },
  {
    id: 'REF-03',
    title: 'a reference to a Service with several ports, or with none, does not name its port',
    unacknowledgeable: 'without the port the manifests cannot be rendered',
  },
  { id: 'REF-04', title: 'the labels of a target that is referred to by name differ from those of the workload in the app' },
  { id: 'APP-01', title: 'a list is still empty at synthesis: parents, rules, listeners, targets or the entries of a grant' },
  { id: 'APP-02', title: 'two objects of an app have the same name, and the one applied last replaces the other' },
  { id: 'APP-03', title: 'two canaries use the same autoscaler, or an autoscaler has the name of the copy that Flagger creates of another one' },
  { id: 'APP-04', title: 'TLS to a Service is configured twice, in different ways' },
  { id: 'APP-05', title: 'the CA of a backend has no certificate under \'ca.crt\'' },
  { id: 'STG-01', title: 'a stage has a backend or an option that the attachment of its canary does not support', unacknowledgeable: THROWN },
  { id: 'STG-02', title: 'a route or a mirror sends the requests of a stage, or their copies, back to the same stage' },
  { id: 'STG-03', title: 'with attachment by named port, the ports of backend and app do not have the required names' },
  {
    id: 'STG-04',
    title: 'with attachment by named port, the port of the app has no name',
    unacknowledgeable: 'without the name the workload Services cannot be rendered',
  },
  { id: 'STG-05', title: 'with attachment by named port, a stage has no backend, or the workload of its backend is not in the app' },
  { id: 'STG-06', title: 'with attachment by named port, the pods of a backend cannot have the labels of their stage' },
  { id: 'STG-07', title: 'with attachment by named port, the backends of the two stages differ in appProtocol' },
  { id: 'STG-08', title: 'with attachment by named port, an autoscaler or a PodDisruptionBudget counts the pods of the backends as pods of the app' },
  { id: 'STG-09', title: 'a route attaches to every listener of a stage gateway, and gets the requests of the stages' },
  { id: 'STG-10', title: 'isolation allows connections from every pod of a namespace, since the pods of a backend are not known' },
  {
    id: 'ACK-01',
    title: 'an acknowledgement has no reason, or names something that cannot be acknowledged',
    unacknowledgeable: 'the message is about the acknowledgement itself',
  },
];
