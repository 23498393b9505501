import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { checkNamespace, checkResource, ResourceRef } from './resource-ref';

/** Options of a certificate that is a construct of this app. */
export interface CertificateRefOptions {
  /**
   * Whether somebody else makes the ReferenceGrant by which a certificate in another namespace may be referred to.
   *
   * @default false
   */
  readonly grantedElsewhere?: boolean;
}

/** Options of a certificate by name. */
export interface NamedCertificateRefOptions extends CertificateRefOptions {
  /**
   * The namespace of the certificate.
   *
   * @default - the namespace of the Gateway
   */
  readonly namespace?: string;
}

const REFUSED = 'the API server rejects the Gateway';

/** A certificate that a listener shows: a Secret of type `kubernetes.io/tls`, or what else the Gateway's implementation takes. */
export class CertificateRef {
  /**
   * A Secret by name.
   *
   * @throws if the name or the namespace cannot be one
   */
  public static secret(name: string, options: NamedCertificateRefOptions = {}): CertificateRef {
    return new CertificateRef({ group: '', kind: 'Secret', name }, options);
  }

  /**
   * A Secret of this app, or an object of another kind that the Gateway's implementation takes for a certificate.
   *
   * @param certificate the construct
   */
  public static of(certificate: IConstruct, options: CertificateRefOptions = {}): CertificateRef {
    const object = ApiObject.of(certificate);
    return new CertificateRef({ group: groupOf(object), kind: object.kind, name: object.name }, { ...options, namespace: object.metadata.namespace });
  }

  /** The name of the certificate. */
  public readonly name: string;

  private constructor(
    /** @internal */
    public readonly _resource: ResourceRef,
    private readonly options: NamedCertificateRefOptions) {
    checkResource(`the certificate reference '${_resource.name}'`, _resource, REFUSED);
    checkNamespace('VAL-04', `the namespace of the certificate reference '${_resource.name}'`, options.namespace, REFUSED);
    this.name = _resource.name;
  }

  /** @internal */
  public get _namespace(): string | undefined {
    return this.options.namespace;
  }

  /** @internal */
  public get _grantedElsewhere(): boolean {
    return this.options.grantedElsewhere === true;
  }

  /** @internal */
  public _toKube(gatewayNamespace: string | undefined): crds.GatewaySpecListenersTlsCertificateRefs {
    return { ...this._resource, namespace: this._namespace === gatewayNamespace ? undefined : this._namespace };
  }
}
