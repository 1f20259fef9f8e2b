import { parseXesDate } from './xes.date.js';
import { XesFault } from './xes.fault.js';
import type { XesPlace } from './xes.fault.js';
import type { XesAttribute, XesLogInfo, XesTrace, XesType, XesValue } from './xes.model.js';

/** The deepest nesting of attributes; no real log is deeper. */
const DEEPEST = 64;
/** At most so many mistakes are reported with their place. */
const NOTED = 5;

export interface Malformed {
  count: number;
  /** The first mistakes, each with its place. */
  readonly first: string[];
}

/** An opening tag as the assembler needs it. */
export interface OpenTag {
  local: string;
  /** Whether the tag is in the namespace of the log's root. Tags of other namespaces are ignored with all their contents. */
  ours: boolean;
  attribute(name: string): string | undefined;
  place: XesPlace;
}

/** An open element; the stack has them from the root inwards. */
type Frame =
  | { kind: 'log' }
  | { kind: 'trace'; trace: XesTrace }
  | { kind: 'holder'; attributes: XesAttribute[] } // event, global, extension, classifier, <values>
  | { kind: 'attribute'; attribute: XesAttribute }
  | { kind: 'ignored' };

const TYPES: readonly string[] = ['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container'];
const isType = (name: string): name is XesType => TYPES.includes(name);

/** Builds traces from tags; holds at most one unfinished trace. */
export class XesAssembler {
  readonly info: XesLogInfo = {
    version: null,
    extensions: [],
    globals: { trace: [], event: [] },
    classifiers: [],
    attributes: [],
  };
  /** Elements that are unknown to XES or of other namespaces. */
  ignoredElements = 0;
  eventsOutsideTraces = 0;
  /** Attributes that violate the standard; they were left out or kept as text. */
  readonly malformed: Malformed = { count: 0, first: [] };
  readonly #stack: Frame[] = [];

  constructor(private readonly finished: (trace: XesTrace) => void) {}

  open(tag: OpenTag): void {
    const parent = this.#stack.at(-1);
    if (this.#stack.length > DEEPEST) {
      throw new XesFault('xes.nested-too-deep', `elements are nested more than ${DEEPEST} deep`, tag.place);
    }
    this.#stack.push(parent ? this.#inside(parent, tag) : this.#root(tag));
  }

  close(): void {
    const frame = this.#stack.pop();
    if (frame?.kind === 'trace') this.finished(frame.trace);
  }

  #root(tag: OpenTag): Frame {
    if (tag.local !== 'log') {
      throw new XesFault('xes.not-a-log', `the root element is <${tag.local}>, an event log has <log>`, tag.place);
    }
    this.info.version = tag.attribute('xes.version') ?? null;
    return { kind: 'log' };
  }

  #inside(parent: Frame, tag: OpenTag): Frame {
    if (parent.kind === 'ignored') return parent;
    if (!tag.ours) return this.#ignore();
    if (isType(tag.local)) return this.#attribute(parent, tag.local, tag);
    if (parent.kind === 'log') return this.#insideLog(tag);
    if (parent.kind === 'trace' && tag.local === 'event') {
      const attributes: XesAttribute[] = [];
      parent.trace.events.push({ attributes });
      return { kind: 'holder', attributes };
    }
    if (parent.kind === 'attribute' && tag.local === 'values' && parent.attribute.type === 'list') {
      return { kind: 'holder', attributes: parent.attribute.values };
    }
    return this.#ignore();
  }

  #insideLog(tag: OpenTag): Frame {
    const attributes: XesAttribute[] = [];
    switch (tag.local) {
      case 'trace':
        return { kind: 'trace', trace: { attributes, events: [] } };
      case 'event':
        this.eventsOutsideTraces += 1;
        return { kind: 'holder', attributes };
      case 'global':
        // The scope is optional and means events (IEEE 1849, 4.6.3).
        return {
          kind: 'holder',
          attributes: tag.attribute('scope') === 'trace' ? this.info.globals.trace : this.info.globals.event,
        };
      case 'extension':
        this.info.extensions.push({
          name: tag.attribute('name') ?? '',
          prefix: tag.attribute('prefix') ?? '',
          uri: tag.attribute('uri') ?? '',
        });
        return { kind: 'holder', attributes };
      case 'classifier':
        this.info.classifiers.push({
          name: tag.attribute('name') ?? '',
          scope: tag.attribute('scope') ?? null,
          keys: tag.attribute('keys') ?? '',
        });
        return { kind: 'holder', attributes };
      default:
        return this.#ignore();
    }
  }

  /** Published logs have mistakes in attributes that nobody reads. The rest of the log is still read. */
  #attribute(parent: Frame, type: XesType, tag: OpenTag): Frame {
    const key = tag.attribute('key');
    if (key === undefined) {
      this.#note(`<${type}> has no key`, tag.place);
      return { kind: 'ignored' };
    }
    const value = valueOf(type, tag.attribute('value'));
    if (value === null) {
      this.#note(`<${type} key="${key}"> has no value`, tag.place);
      return { kind: 'ignored' };
    }
    if (value.type !== type) this.#note(`"${tag.attribute('value')}" is no ${type} (key "${key}")`, tag.place);
    const attribute: XesAttribute = { key, children: [], ...value };
    this.#collection(parent).push(attribute);
    return { kind: 'attribute', attribute };
  }

  #note(what: string, { line, column }: XesPlace): void {
    this.malformed.count += 1;
    if (this.malformed.first.length < NOTED) this.malformed.first.push(`line ${line}, column ${column}: ${what}`);
  }

  #collection(parent: Frame): XesAttribute[] {
    switch (parent.kind) {
      case 'log':
        return this.info.attributes;
      case 'trace':
        return parent.trace.attributes;
      case 'holder':
        return parent.attributes;
      case 'attribute':
        return parent.attribute.children;
      case 'ignored':
        return [];
    }
  }

  #ignore(): Frame {
    this.ignoredElements += 1;
    return { kind: 'ignored' };
  }
}

/** The value of a tag; null where it needs one and has none. A value of another type stays as text. */
function valueOf(type: XesType, text: string | undefined): XesValue | null {
  if (type === 'list') return { type, values: [] };
  if (type === 'container') return { type };
  if (text === undefined) return null;
  const asText = { type: 'string' as const, value: text };
  switch (type) {
    case 'string':
    case 'id':
      return { type, value: text };
    case 'date':
      return parseXesDate(text) ? { type, value: text } : asText;
    case 'int':
      return /^\s*[+-]?\d+\s*$/.test(text) ? { type, value: BigInt(text.trim().replace(/^\+/, '')) } : asText;
    case 'float': {
      const value = floatOf(text.trim());
      return value === null ? asText : { type, value };
    }
    case 'boolean': {
      const word = text.trim().toLowerCase();
      return ['true', 'false', '1', '0'].includes(word) ? { type, value: word === 'true' || word === '1' } : asText;
    }
  }
}

/** xs:double, and the words of Java and C for special values. */
function floatOf(text: string): number | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  if (!infinite) return null;
  return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
