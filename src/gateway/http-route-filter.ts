import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { AppView, groupOf } from '../app/app-view';
import type * as crds from '../imports';
import { BackendObjectRef } from './backend-object-ref';
import { checkCors, CorsOptions, renderCors } from './cors';
import { checkHeaderChanges, HeaderChanges, renderHeaderChanges } from './header-changes';
import { MirrorFraction } from './mirror-fraction';
import { checkRedirect, RedirectOptions } from './redirect';
import { checkResource, ResourceRef } from './resource-ref';
import { checkUrlRewrite, UrlRewriteOptions } from './url-rewrite';
import { refuse } from '../values/explain';

/** What a filter is, in the words of the CRD. */
export type FilterType =
  'RequestHeaderModifier' | 'ResponseHeaderModifier' | 'RequestRedirect' | 'URLRewrite' | 'RequestMirror' | 'CORS' | 'ExtensionRef';

/** The rendered filter, but for its type. */
type FilterBody = Omit<crds.HttpRouteSpecRulesFilters, 'type'>;

/** What a filter has beside its type. */
interface FilterParts {
  readonly render: (view: AppView, routeNamespace: string | undefined) => object;
  /** Whether it replaces the prefix that the rule matched. */
  readonly replacesPrefix?: boolean;
  readonly mirror?: BackendObjectRef;
  readonly extension?: ApiObject;
}

/**
 * Something that is done to the requests of a rule, or of one backend of it.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httproutefilter
 */
export class HttpRouteFilter {
  /**
   * Changes the headers of the request on its way to the backend.
   *
   * @throws if there is no change, or a name or value that a header cannot have
   */
  public static requestHeaders(changes: HeaderChanges): HttpRouteFilter {
    checkHeaderChanges('the request header filter', changes);
    const requestHeaderModifier = renderHeaderChanges(changes);
    return new HttpRouteFilter('RequestHeaderModifier', { render: () => ({ requestHeaderModifier }) });
  }

  /**
   * Changes the headers of the answer on its way to the client.
   *
   * @throws if there is no change, or a name or value that a header cannot have
   */
  public static responseHeaders(changes: HeaderChanges): HttpRouteFilter {
    checkHeaderChanges('the response header filter', changes);
    const responseHeaderModifier = renderHeaderChanges(changes);
    return new HttpRouteFilter('ResponseHeaderModifier', { render: () => ({ responseHeaderModifier }) });
  }

  /**
   * Sends the client somewhere else. The rule then has no backends.
   *
   * @throws if nothing is different there, or the host, port or status code cannot be one
   */
  public static redirect(options: RedirectOptions): HttpRouteFilter {
    checkRedirect(options);
    const { scheme, hostname, path, port, statusCode = 302 } = options;
    return new HttpRouteFilter('RequestRedirect', {
      render: () => ({ requestRedirect: { scheme, hostname, path: path?._toKube(), port, statusCode } }),
      replacesPrefix: path?._type === 'ReplacePrefixMatch',
    });
  }

  /**
   * Changes the host or the path of the request on its way to the backend.
   *
   * @throws if neither is given, or the host cannot be one
   */
  public static urlRewrite(options: UrlRewriteOptions): HttpRouteFilter {
    checkUrlRewrite('VAL-12', options);
    const { hostname, path } = options;
    return new HttpRouteFilter('URLRewrite', {
      render: () => ({ urlRewrite: { hostname, path: path?._toKube() } }),
      replacesPrefix: path?._type === 'ReplacePrefixMatch',
    });
  }

  /**
   * Sends a copy of the requests to another backend too, for an audit, say. Its answers are dropped.
   *
   * @param ref the backend that gets the copies; without weight and filters of its own
   * @param fraction how many of the requests; all by default
   * @throws if the reference has a weight or filters
   */
  public static mirror(ref: BackendObjectRef, fraction: MirrorFraction = MirrorFraction.all()): HttpRouteFilter {
    ref._refuseAsMirror();
    return new HttpRouteFilter('RequestMirror', {
      render: (view, namespace) => ({ requestMirror: { backendRef: ref._toObjectRef(view, namespace), ...fraction._rendered } }),
      mirror: ref,
    });
  }

  /**
   * Lets pages of other origins read the answers (CORS).
   *
   * @throws if an origin, a header or the age cannot be one
   */
  public static cors(options: CorsOptions): HttpRouteFilter {
    checkCors(options, { value: 'GW-12', maxAge: 'VAL-01' });
    const cors = renderCors(options);
    return new HttpRouteFilter('CORS', { render: () => ({ cors }) });
  }

  /**
   * A filter of the Gateway's implementation, by name, in the namespace of the route. Group and kind are checked only for their shape.
   *
   * @throws if the group, kind or name cannot be one
   */
  public static extensionRef(ref: ResourceRef): HttpRouteFilter {
    return HttpRouteFilter.extensionTo(ref);
  }

  /**
   * A filter of the Gateway's implementation that is an object of this app, in the namespace of the route.
   *
   * @param extension the construct
   * @throws if its group, kind or name cannot be one of a reference
   */
  public static extension(extension: IConstruct): HttpRouteFilter {
    const object = ApiObject.of(extension);
    return HttpRouteFilter.extensionTo({ group: groupOf(object), kind: object.kind, name: object.name }, object);
  }

  private static extensionTo({ group, kind, name }: ResourceRef, extension?: ApiObject): HttpRouteFilter {
    checkResource('an extension filter', { group, kind, name }, 'the API server rejects the HTTPRoute');
    return new HttpRouteFilter('ExtensionRef', { render: () => ({ extensionRef: { group, kind, name } }), extension });
  }

  private constructor(
    /** @internal */
    public readonly _type: FilterType,
    private readonly parts: FilterParts) {
  }

  /** @internal */
  public get _replacesPrefix(): boolean {
    return this.parts.replacesPrefix === true;
  }

  /**
   * The backend that gets the copies, of a mirror.
   * @internal
   */
  public get _mirror(): BackendObjectRef | undefined {
    return this.parts.mirror;
  }

  /**
   * The object that is referred to as an extension, if it is in the app.
   * @internal
   */
  public get _extension(): ApiObject | undefined {
    return this.parts.extension;
  }

  /** @internal */
  public _toKube(view: AppView, routeNamespace: string | undefined): crds.HttpRouteSpecRulesFilters {
    const body = this.parts.render(view, routeNamespace) as FilterBody;
    return { type: this._type as crds.HttpRouteSpecRulesFiltersType, ...body };
  }
}

/** The filters that a list can have once only. */
const ONCE: FilterType[] = ['CORS', 'RequestHeaderModifier', 'ResponseHeaderModifier', 'RequestRedirect', 'URLRewrite'];

const REFUSED = 'the API server rejects the HTTPRoute';

/** Refuses filters that cannot be together in one list. */
export function checkFilters(what: string, filters: readonly HttpRouteFilter[]): void {
  if (filters.length > 16) { refuse('GW-29', `${what} can have at most 16 filters, got ${filters.length}`, REFUSED, 'remove some of them'); }
  const count = (type: FilterType) => filters.filter(filter => filter._type === type).length;
  const twice = ONCE.find(type => count(type) > 1);
  if (twice) { refuse('VAL-14', `${what} can have one filter of type ${twice}, got ${count(twice)}`, REFUSED, 'combine them into one filter'); }
  if (count('RequestRedirect') > 0 && count('URLRewrite') > 0) {
    refuse('VAL-13', `${what} has both a redirect and a URL rewrite`, REFUSED, 'remove the rewrite: a redirect has its own hostname and path');
  }
}
