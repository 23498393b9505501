/** A mistake that only the constructs of this library tell, since it is one of the program and not of its manifests. */
export interface ConstructRule {
  readonly id: string;
  /** What is wrong, in a sentence. */
  readonly title: string;
  /** Why it cannot be acknowledged, if it cannot. */
  readonly unacknowledgeable?: string;
}

const THROWN = 'it is thrown where the value is given, before there is anything to render';

/**
 * What the constructs say beside the rules of the catalogue: values that cannot be ones (VAL), references (REF), what the objects of an app do to each
 * other (APP), the stages of a canary and their backends (STG), acknowledgements (ACK).
 *
 * An id is one kind of mistake, wherever it is made. Ids never change.
 */
export const CONSTRUCT_RULES: readonly ConstructRule[] = [
  { id: 'VAL-01', title: 'a duration is too short, too long, or no whole number of the unit that its field counts in', unacknowledgeable: THROWN },
  { id: 'VAL-02', title: 'a port is not a whole number from 1 to 65535', unacknowledgeable: THROWN },
  { id: 'VAL-03', title: 'a number is out of the range that its field has', unacknowledgeable: THROWN },
  { id: 'VAL-04', title: 'a name is none that Kubernetes takes there, alone or with what is put behind it', unacknowledgeable: THROWN },
  { id: 'VAL-05', title: 'the group or the kind of an object cannot be one', unacknowledgeable: THROWN },
  { id: 'VAL-06', title: 'a host is no host name, or has a wildcard where none can be', unacknowledgeable: THROWN },
  { id: 'VAL-07', title: 'a URL or URI is not absolute, or of a scheme that nobody calls', unacknowledgeable: THROWN },
  { id: 'VAL-08', title: 'the key or the value of a label or annotation is none that an object can have', unacknowledgeable: THROWN },
  { id: 'VAL-09', title: 'a condition of a label selector has values where its operator takes none, or none where it needs some', unacknowledgeable: THROWN },
  { id: 'VAL-10', title: 'a text is too long, or of a form that its field cannot have', unacknowledgeable: THROWN },
  { id: 'VAL-11', title: 'a list has more entries than its object can have', unacknowledgeable: THROWN },
  { id: 'VAL-12', title: 'nothing is given where something is needed: an empty list, or none of several options', unacknowledgeable: THROWN },
  { id: 'VAL-13', title: 'options contradict each other, or one has no effect beside the other', unacknowledgeable: THROWN },
  { id: 'VAL-14', title: 'two entries of a list are the same, or take the same place', unacknowledgeable: THROWN },
  { id: 'VAL-15', title: 'a block of IP addresses cannot be one, or is not within another', unacknowledgeable: THROWN },
  { id: 'REF-01', title: 'a reference is to an object of a kind that cannot be meant', unacknowledgeable: THROWN },
  { id: 'REF-02', title: 'an object is in another namespace than the one in which it is looked for' },
  {
    id: 'REF-03',
    title: 'a reference to a Service with several ports, or with none, does not say which port is meant',
    unacknowledgeable: 'without the port nothing can be rendered',
  },
  { id: 'REF-04', title: 'the labels that are given for a target by name are not those that the workload of the app has' },
  { id: 'APP-01', title: 'a list that may be filled until synthesis is still empty: parents, rules, listeners, targets or the entries of a grant' },
  { id: 'APP-02', title: 'two objects of an app have one name, and the one applied last replaces the other' },
  { id: 'APP-03', title: 'an autoscaler is that of two canaries, or has the name of the copy that Flagger makes of another' },
  { id: 'APP-04', title: 'TLS to a Service is described twice, and not in the same way' },
  { id: 'APP-05', title: 'the CA of a backend has no certificate under \'ca.crt\'' },
  { id: 'STG-01', title: 'a stage is given what the attachment of its canary cannot reach or do', unacknowledgeable: THROWN },
  { id: 'STG-02', title: 'the requests or the copies of a stage come back to it by a route or a mirror' },
  { id: 'STG-03', title: 'with attachment by named port, the ports of backend and app do not have the names that tell them apart' },
  {
    id: 'STG-04',
    title: 'with attachment by named port, the port of the app has no name',
    unacknowledgeable: 'without the name the workload Services cannot be rendered',
  },
  { id: 'STG-05', title: 'with attachment by named port, a stage has no backend, or the workload of its backend is not in the app' },
  { id: 'STG-06', title: 'with attachment by named port, the pods of a backend cannot carry the labels of their stage' },
  { id: 'STG-07', title: 'with attachment by named port, the backends of the two stages differ in appProtocol' },
  { id: 'STG-08', title: 'with attachment by named port, an autoscaler or a PodDisruptionBudget counts the pods of the backends among those of the app' },
  { id: 'STG-09', title: 'a route attaches to every listener of a stage gateway, and takes the requests of the stages' },
  { id: 'STG-10', title: 'isolation lets in every pod of a namespace, since the pods of a backend are not known' },
  {
    id: 'ACK-01',
    title: 'an acknowledgement has no reason, or names what nobody could acknowledge',
    unacknowledgeable: 'it is about acknowledgements themselves',
  },
];
