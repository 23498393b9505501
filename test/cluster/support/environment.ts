/** Where the bed is; its runner says it through variables. */
export interface Environment {
  /** The API server. */
  readonly api: string;
  readonly token: string;
  /** The Service of the Gateway `gateways/public`. */
  readonly gateway: string;
  /** The server that Flagger's webhooks and metrics go to. */
  readonly hooks: string;
  /** The folder of this run: logs, and what is kept of a failure. */
  readonly dir: string;
  /** The folder of the bed's own commands. */
  readonly tools: string;
  /** The folder of the bed's own manifests. */
  readonly source: string;
}

export function environment(): Environment {
  const read = (name: string): string => {
    const value = process.env[name];
    if (!value) {
      throw new Error(`${name} is not set: scenarios run in the test bed, see test/cluster/README.md`);
    }
    return value;
  };
  return {
    api: read('BED_API'),
    token: read('BED_TOKEN'),
    gateway: read('BED_GATEWAY'),
    hooks: read('BED_HOOKS'),
    dir: read('BED_DIR'),
    tools: read('BED_TOOLS'),
    source: read('BED_SOURCE'),
  };
}
