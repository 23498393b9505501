import { EVENT_ID, Event, getScalarValue, parseEvents, SCALAR_STYLE, ScalarEvent, YAMLException } from 'js-yaml';
import { MAX_DEPTH, YamlError, YamlNode } from './node';
import { fullTag } from './tags';

/** The node of the first document of a text that is one or several. Nothing for a text without a document. */
export function parseNode(text: string): YamlNode | undefined {
  return new Composer(text, eventsOf(text)).compose();
}

function eventsOf(text: string): Event[] {
  try {
    return parseEvents(text, { maxDepth: MAX_DEPTH });
  } catch (e) {
    if (e instanceof YAMLException) { throw new YamlError(e.reason, Math.min(e.mark?.position ?? 0, text.length)); }
    throw e;
  }
}

/** Makes nodes of the events of js-yaml. */
class Composer {
  private at = 0;
  private readonly anchors = new Map<string, YamlNode>();
  private readonly handles = new Map<string, string>();

  constructor(private readonly text: string, private readonly events: readonly Event[]) {}

  public compose(): YamlNode | undefined {
    const document = this.events[this.at++];
    if (document?.type !== EVENT_ID.DOCUMENT) { return undefined; }
    for (const directive of document.directives) {
      if (directive.kind === 'tag') { this.handles.set(directive.handle, directive.prefix); }
    }
    return this.ends() ? undefined : this.node();
  }

  private node(): YamlNode {
    const event = this.events[this.at++];
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.scalar(event);
      case EVENT_ID.SEQUENCE: {
        const node: YamlNode = { kind: 'sequence', start: event.start, tag: this.tagOf(event), items: [] };
        this.name(event, node);
        while (!this.ends()) { node.items.push(this.node()); }
        this.at++;
        return node;
      }
      case EVENT_ID.MAPPING: {
        const node: YamlNode = { kind: 'mapping', start: event.start, tag: this.tagOf(event), pairs: [] };
        this.name(event, node);
        while (!this.ends()) { node.pairs.push({ key: this.node(), value: this.node() }); }
        this.at++;
        return node;
      }
      case EVENT_ID.ALIAS: {
        const name = this.text.slice(event.anchorStart, event.anchorEnd);
        return { kind: 'alias', start: event.anchorStart - 1, name, target: this.anchors.get(name) };
      }
      default:
        throw new YamlError('the document ends within a node', this.text.length);
    }
  }

  private scalar(event: ScalarEvent): YamlNode {
    const text = event.valueStart < 0 ? '' : getScalarValue(this.text, event);
    const node: YamlNode = { kind: 'scalar', start: startOf(event), tag: this.tagOf(event), text, plain: event.style === SCALAR_STYLE.PLAIN };
    this.name(event, node);
    return node;
  }

  private ends(): boolean {
    return this.events[this.at]?.type === EVENT_ID.POP;
  }

  private tagOf({ tagStart, tagEnd }: { readonly tagStart: number; readonly tagEnd: number }): string {
    return tagStart < 0 ? '' : fullTag(this.text.slice(tagStart, tagEnd), this.handles);
  }

  private name({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }, node: YamlNode): void {
    if (anchorStart >= 0) { this.anchors.set(this.text.slice(anchorStart, anchorEnd), node); }
  }
}

/** An empty scalar is nowhere, unless it has an anchor or a tag. */
function startOf({ valueStart, anchorStart, tagStart, style }: ScalarEvent): number {
  if (valueStart < 0) { return Math.max(anchorStart, tagStart); }
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
}
