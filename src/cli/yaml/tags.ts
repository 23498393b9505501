/** The beginning of YAML's own tags. */
export const YAML_TAG = 'tag:yaml.org,2002:';

const HANDLE = /^!(?:[0-9A-Za-z-]*!)?/;

/** A tag in full: `!!str` and `!<tag:yaml.org,2002:str>` are the same. `handles` are those of the document's %TAG directives. */
export function fullTag(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith('!<')) { return written.slice(2, -1); }
  const handle = HANDLE.exec(written)?.[0] ?? '';
  const prefix = handles.get(handle) ?? (handle === '!!' ? YAML_TAG : handle);
  return prefix + written.slice(handle.length);
}
