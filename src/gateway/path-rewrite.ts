import { refuse } from '../values/explain';

/**
 * What the path of a request becomes.
 *
 * @see https://gateway-api.sigs.k8s.io/reference/spec/#httppathmodifier
 */
export class PathRewrite {
  /**
   * The prefix that the rule matched becomes another one: with a match on the prefix `/shop` and the replacement `/`, `/shop/cart` becomes `/cart`.
   * The rule must have one match, on a prefix.
   *
   * @throws if the path is not absolute
   */
  public static prefix(path: string): PathRewrite {
    return new PathRewrite('ReplacePrefixMatch', path);
  }

  /**
   * The whole path becomes this one.
   *
   * @throws if the path is not absolute
   */
  public static fullPath(path: string): PathRewrite {
    return new PathRewrite('ReplaceFullPath', path);
  }

  private constructor(
    /** @internal */
    public readonly _type: 'ReplacePrefixMatch' | 'ReplaceFullPath',
    /** @internal */
    public readonly _path: string) {
    if (!/^\/[^\s?#]*$/.test(_path) || _path.length > 1024) {
      refuse('GW-12', `the path of a rewrite must be absolute, without query, of at most 1024 characters, got '${_path}'`,
        'the API server rejects the HTTPRoute, or the backend gets a request without a valid path', 'write a path such as \'/api\'');
    }
  }

  /** @internal */
  public _toKube() {
    return this._type === 'ReplacePrefixMatch'
      ? { type: this._type, replacePrefixMatch: this._path }
      : { type: this._type, replaceFullPath: this._path };
  }
}
