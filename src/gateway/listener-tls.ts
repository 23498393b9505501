import type * as crds from '../imports';
import { CertificateRef } from './certificate-ref';
import { refuse } from '../values/explain';

/** Options of a listener that ends TLS. */
export interface TerminateTlsOptions {
  /**
   * Settings of the Gateway's implementation, such as the lowest version of TLS. At most 16.
   *
   * @default - none
   */
  readonly options?: { [key: string]: string };
}

const REFUSED = 'the API server rejects the Gateway';

/** What a listener does with TLS. */
export class ListenerTls {
  /**
   * The Gateway ends TLS, with these certificates.
   *
   * @param certificates the certificates; at most 64, and none only where `options` name them in another way
   * @throws if there is neither a certificate nor an option, or too many
   */
  public static terminate(certificates: CertificateRef[], options: TerminateTlsOptions = {}): ListenerTls {
    return new ListenerTls('Terminate', certificates, options.options);
  }

  /** TLS goes through to the backend; the Gateway looks at the host name (SNI) only. For `Listener.tls`. */
  public static passthrough(): ListenerTls {
    return new ListenerTls('Passthrough');
  }

  private readonly certificates: CertificateRef[];

  private constructor(
    /** @internal */
    public readonly _mode: 'Terminate' | 'Passthrough',
    certificates: CertificateRef[] = [],
    private readonly options: { [key: string]: string } = {}) {
    this.certificates = [...certificates];
    this.options = { ...options };
    const count = Object.keys(options).length;
    if (_mode === 'Terminate' && certificates.length + count === 0) {
      refuse('VAL-12', 'a listener that terminates TLS must have a certificate, got none', REFUSED, 'pass CertificateRef.secret(name)');
    }
    if (certificates.length > 64) { refuse('VAL-11', `a listener can have at most 64 certificates, got ${certificates.length}`, REFUSED, 'use a second listener'); }
    if (count > 16) { refuse('VAL-11', `TLS of a listener can have at most 16 options, got ${count}`, REFUSED, 'remove some of them'); }
  }

  /** @internal */
  public get _certificates(): CertificateRef[] {
    return this.certificates;
  }

  /** @internal */
  public _toKube(gatewayNamespace: string | undefined): crds.GatewaySpecListenersTls {
    return {
      mode: this._mode as crds.GatewaySpecListenersTlsMode,
      certificateRefs: this.certificates.length > 0 ? this.certificates.map(ref => ref._toKube(gatewayNamespace)) : undefined,
      options: Object.keys(this.options).length > 0 ? this.options : undefined,
    };
  }
}
