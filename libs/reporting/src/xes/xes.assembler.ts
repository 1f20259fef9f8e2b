import { parseXesDate } from './xes.date.js';
import { XesFault } from './xes.fault.js';
import type { XesFaultCode, XesPlace } from './xes.fault.js';
import type { XesAttribute, XesLogInfo, XesTrace, XesType, XesValue } from './xes.model.js';

/** Nested attributes deeper than this are somebody's joke, not a log. */
const DEEPEST = 64;

/** An opening tag as the assembler needs it. */
export interface OpenTag {
  local: string;
  /** Whether the tag is in the namespace of the log's root; tags of others are ignored with all they hold. */
  ours: boolean;
  attribute(name: string): string | undefined;
  place: XesPlace;
}

/** What is open at the moment, from the root inwards. */
type Frame =
  | { kind: 'log' }
  | { kind: 'trace'; trace: XesTrace }
  | { kind: 'holder'; attributes: XesAttribute[] } // event, global, extension, classifier, <values>
  | { kind: 'attribute'; attribute: XesAttribute }
  | { kind: 'ignored' };

const TYPES: readonly string[] = ['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container'];
const isType = (name: string): name is XesType => TYPES.includes(name);

/** Builds traces out of tags; holds one unfinished trace at most. */
export class XesAssembler {
  readonly info: XesLogInfo = {
    version: null,
    extensions: [],
    globals: { trace: [], event: [] },
    classifiers: [],
    attributes: [],
  };
  /** Elements that XES does not know, or of other namespaces; and events outside of any trace. */
  ignoredElements = 0;
  eventsOutsideTraces = 0;
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

  #attribute(parent: Frame, type: XesType, tag: OpenTag): Frame {
    const key = tag.attribute('key');
    if (key === undefined) {
      throw new XesFault('xes.attribute-incomplete', `<${type}> has no key`, tag.place);
    }
    const attribute: XesAttribute = { key, children: [], ...valueOf(type, key, tag) };
    this.#collection(parent).push(attribute);
    return { kind: 'attribute', attribute };
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

function valueOf(type: XesType, key: string, tag: OpenTag): XesValue {
  if (type === 'list') return { type, values: [] };
  if (type === 'container') return { type };
  const text = tag.attribute('value');
  const fault = (code: XesFaultCode, detail: string): XesFault => new XesFault(code, detail, tag.place);
  if (text === undefined) throw fault('xes.attribute-incomplete', `<${type} key="${key}"> has no value`);
  const invalid = (): XesFault => fault('xes.value-invalid', `"${text}" is no ${type} (key "${key}")`);
  switch (type) {
    case 'string':
    case 'id':
      return { type, value: text };
    case 'date':
      if (!parseXesDate(text)) throw invalid();
      return { type, value: text };
    case 'int':
      if (!/^\s*[+-]?\d+\s*$/.test(text)) throw invalid();
      return { type, value: BigInt(text.trim().replace(/^\+/, '')) };
    case 'float': {
      const value = floatOf(text.trim());
      if (value === null) throw invalid();
      return { type, value };
    }
    case 'boolean': {
      const word = text.trim().toLowerCase();
      if (!['true', 'false', '1', '0'].includes(word)) throw invalid();
      return { type, value: word === 'true' || word === '1' };
    }
  }
}

/** xs:double, and the words that Java and C write for what is not a number. */
function floatOf(text: string): number | null {
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (/^nan$/i.test(text)) return Number.NaN;
  const infinite = /^([+-]?)inf(inity)?$/i.exec(text);
  if (!infinite) return null;
  return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
