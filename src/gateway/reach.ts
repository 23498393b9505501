import { Construct } from 'constructs';
import { BackendObjectRef } from './backend-object-ref';
import { requireBackendTls } from './backend-tls-requirements';
import { Referrer, requireGrant } from './grants';
import { AppView } from '../app/app-view';
import { Message } from '../values/explain';

/**
 * Makes the grant and the policy without which the Gateway cannot reach a backend of a route.
 *
 * To be called in validation, and only for a route that is not refused.
 *
 * @param owner where they are made if it is the first that needs them
 * @returns what keeps them from being made
 */
export function requireReach(owner: Construct, view: AppView, from: Referrer, ref: BackendObjectRef): Message[] {
  const service = { name: ref.name, namespace: ref._namespace ?? from.namespace };
  return [
    ...ref._grantedElsewhere ? [] : requireGrant(owner, view, from, { ...ref._resource, namespace: ref._namespace }),
    ...ref._tls && ref._isService ? requireBackendTls(owner, view, { ...service, port: ref._port(view) }, ref._tls) : [],
  ];
}
