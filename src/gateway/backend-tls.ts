import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { ResourceRef } from './resource-ref';
import { refuse } from '../values/explain';
import { checkHost, checkObjectName } from '../values/names';

/** A name that the certificate of a backend must carry. */
export class SubjectAltName {
  /**
   * A host name, perhaps with a `*` as its first label.
   *
   * @throws if it is no host name
   */
  public static hostname(hostname: string): SubjectAltName {
    checkHost('VAL-06', 'a subject alternative name', hostname);
    return new SubjectAltName({ type: 'Hostname' as crds.BackendTlsPolicySpecValidationSubjectAltNamesType, hostname });
  }

  /**
   * A URI, for example a SPIFFE ID.
   *
   * @throws if it has no scheme or no authority
   */
  public static uri(uri: string): SubjectAltName {
    if (!/^[^:/?#]+:\/\/[^/?#]*/.test(uri) || uri.length > 253) {
      refuse('VAL-07', `a subject alternative name must be a URI with a scheme and an authority, at most 253 characters, got '${uri}'`, REFUSED,
        'write a URI such as \'spiffe://cluster.local/ns/shop/sa/auth-proxy\'');
    }
    return new SubjectAltName({ type: 'URI' as crds.BackendTlsPolicySpecValidationSubjectAltNamesType, uri });
  }

  private constructor(
    /** @internal */
    public readonly _rendered: crds.BackendTlsPolicySpecValidationSubjectAltNames) {
  }
}

/** What the certificate of a backend is checked against, beside the CA. */
export interface BackendTlsOptions {
  /** The host name that the Gateway asks for (SNI), and that the certificate must be for unless `subjectAltNames` are given. */
  readonly hostname: string;

  /**
   * Names of which the certificate must carry at least one; the host name is then only asked for. At most 5.
   *
   * @default - the host name
   */
  readonly subjectAltNames?: SubjectAltName[];
}

/**
 * TLS between a Gateway and a backend: how the certificate of the backend is verified.
 *
 * @see https://gateway-api.sigs.k8s.io/api-types/backendtlspolicy/
 */
export class BackendTls {
  /**
   * Certificates of a CA of your own, whose certificate is under the key `ca.crt` of a ConfigMap in the namespace of the backend.
   *
   * @param configMapName the name of the ConfigMap
   * @throws if a name cannot be one
   */
  public static ca(configMapName: string, options: BackendTlsOptions): BackendTls {
    checkObjectName('VAL-04', 'the name of the ConfigMap with the CA of a backend', configMapName, '', REFUSED);
    return new BackendTls(options, { group: '', kind: 'ConfigMap', name: configMapName });
  }

  /**
   * Certificates of a CA of your own, whose certificate is under the key `ca.crt` of a ConfigMap of this app, in the namespace of the backend.
   * Some implementations take a Secret too.
   *
   * @param ca the ConfigMap or the Secret
   * @throws if the construct is neither, or a name cannot be one
   */
  public static caOf(ca: IConstruct, options: BackendTlsOptions): BackendTls {
    const object = ApiObject.of(ca);
    if (groupOf(object) !== '' || !['ConfigMap', 'Secret'].includes(object.kind)) {
      refuse('REF-01', `the CA of a backend must be a ConfigMap or a Secret, got ${object.apiVersion} ${object.kind} '${object.name}'`,
        'the Gateway finds no CA, and requests to the backend fail or go to it without TLS', 'pass the ConfigMap that has the CA\'s certificate under \'ca.crt\'');
    }
    return new BackendTls(options, { group: '', kind: object.kind, name: object.name }, object);
  }

  /**
   * Certificates of the CAs that the Gateway's own system trusts.
   *
   * @throws if a name cannot be one
   */
  public static systemCa(options: BackendTlsOptions): BackendTls {
    return new BackendTls(options);
  }

  private readonly options: BackendTlsOptions;

  private constructor(
    options: BackendTlsOptions,
    /** @internal */
    public readonly _ca?: ResourceRef,
    /** @internal */
    public readonly _caObject?: ApiObject) {
    this.options = { ...options, subjectAltNames: options.subjectAltNames && [...options.subjectAltNames] };
    checkSni(options.hostname);
    const names = options.subjectAltNames?.length ?? 0;
    if (names > 5) { refuse('VAL-11', `TLS to a backend can have at most 5 subjectAltNames, got ${names}`, REFUSED, 'remove some of them'); }
  }

  /** @internal */
  public _toKube(): crds.BackendTlsPolicySpecValidation {
    const names = this.options.subjectAltNames ?? [];
    return {
      hostname: this.options.hostname,
      caCertificateRefs: this._ca && [this._ca],
      wellKnownCaCertificates: this._ca ? undefined : 'System',
      subjectAltNames: names.length > 0 ? names.map(name => name._rendered) : undefined,
    };
  }

  /**
   * Whether a certificate is verified in the same way.
   * @internal
   */
  public _equals(other: BackendTls): boolean {
    return JSON.stringify(this._toKube()) === JSON.stringify(other._toKube());
  }
}

const REFUSED = 'the API server rejects the BackendTLSPolicy, and the Gateway connects to the backend without TLS';

function checkSni(hostname: string): void {
  if (hostname.startsWith('*')) {
    refuse('VAL-06', `the hostname of TLS to a backend must be a host name without '*', got '${hostname}'`, REFUSED,
      'set hostname to the name to ask for, and add the wildcard to subjectAltNames');
  }
  checkHost('VAL-06', 'the hostname of TLS to a backend', hostname);
}
