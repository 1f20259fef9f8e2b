import { notInXml } from '@vorgang/platform';
import { parseXesDate } from './xes.date.js';
import { XesFault } from './xes.fault.js';
import type { XesAttribute, XesClassifier, XesExtension, XesTrace } from './xes.model.js';

/** The standard extensions that our logs use (names and URIs as published with IEEE 1849). */
const STANDARD_EXTENSIONS: readonly XesExtension[] = [
  { name: 'Concept', prefix: 'concept', uri: 'http://www.xes-standard.org/concept.xesext' },
  { name: 'Lifecycle', prefix: 'lifecycle', uri: 'http://www.xes-standard.org/lifecycle.xesext' },
  { name: 'Organizational', prefix: 'org', uri: 'http://www.xes-standard.org/org.xesext' },
  { name: 'Time', prefix: 'time', uri: 'http://www.xes-standard.org/time.xesext' },
];

/** What comes before the traces. The default is the four extensions and nothing else. */
export interface XesHead {
  extensions?: readonly XesExtension[];
  globals?: { trace?: readonly XesAttribute[]; event?: readonly XesAttribute[] };
  classifiers?: readonly XesClassifier[];
  attributes?: readonly XesAttribute[];
}

/**
 * Writes an event log as XES (IEEE 1849-2016), piece by piece: `head`, then each `trace`, then `end`. Strings come back byte for
 * byte, including tabs and line breaks. Characters that XML 1.0 cannot hold in any form (U+0000 to U+001F except tab and line
 * breaks, U+FFFE, U+FFFF, half surrogates) become U+FFFD and are counted in `replacedCharacters`, which the caller has to report.
 * @throws XesFault `xes.duplicate-key`, `xes.value-invalid` for an attribute that XES forbids.
 */
export class XesWriter {
  replacedCharacters = 0;

  head(head: XesHead = {}): string {
    const tags = [
      ...(head.extensions ?? STANDARD_EXTENSIONS).map((extension) => this.#tag('extension', { ...extension })),
      ...this.#global('trace', head.globals?.trace ?? []),
      ...this.#global('event', head.globals?.event ?? []),
      ...(head.classifiers ?? []).map(({ name, scope, keys }) =>
        this.#tag('classifier', scope === null ? { name, keys } : { name, scope, keys }),
      ),
    ];
    return (
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">\n' +
      tags.map((tag) => `\t${tag}\n`).join('') +
      this.#attributes(head.attributes ?? [], '\t')
    );
  }

  trace(trace: XesTrace): string {
    const events = trace.events.map((event) => `\t\t<event>\n${this.#attributes(event.attributes, '\t\t\t')}\t\t</event>\n`);
    return `\t<trace>\n${this.#attributes(trace.attributes, '\t\t')}${events.join('')}\t</trace>\n`;
  }

  end(): string {
    return '</log>\n';
  }

  #global(scope: string, attributes: readonly XesAttribute[]): string[] {
    if (attributes.length === 0) return [];
    return [`<global scope="${scope}">\n${this.#attributes(attributes, '\t\t')}\t</global>`];
  }

  #attributes(attributes: readonly XesAttribute[], indent: string, keysMayRepeat = false): string {
    if (!keysMayRepeat) refuseDuplicates(attributes);
    return attributes.map((attribute) => this.#attribute(attribute, indent)).join('');
  }

  #attribute(attribute: XesAttribute, indent: string): string {
    const { key, type } = attribute;
    const fields: Record<string, string> = { key };
    if (attribute.type !== 'list' && attribute.type !== 'container') fields.value = lexical(attribute);
    const inside = this.#attributes(attribute.children, `${indent}\t`) + this.#values(attribute, `${indent}\t`);
    if (inside === '') return `${indent}${this.#tag(type, fields)}\n`;
    return `${indent}${this.#tag(type, fields, '>')}\n${inside}${indent}</${type}>\n`;
  }

  /** A list's values are ordered, and their keys may repeat. */
  #values(attribute: XesAttribute, indent: string): string {
    if (attribute.type !== 'list') return '';
    return `${indent}<values>\n${this.#attributes(attribute.values, `${indent}\t`, true)}${indent}</values>\n`;
  }

  #tag(name: string, fields: Readonly<Record<string, string>>, end: '/>' | '>' = '/>'): string {
    const written = Object.entries(fields).map(([field, value]) => ` ${field}="${this.#escaped(value)}"`);
    return `<${name}${written.join('')}${end}`;
  }

  #escaped(text: string): string {
    const allowed = text.replace(notInXml, () => {
      this.replacedCharacters += 1;
      return '\ufffd';
    });
    return allowed.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
  }
}

/**
 * Writes a whole log, a trace at a time: `pipeline(Readable.from(writeXes(head, traces)), file)`. Pass a writer to learn
 * afterwards how many characters were replaced.
 */
export async function* writeXes(
  head: XesHead,
  traces: AsyncIterable<XesTrace> | Iterable<XesTrace>,
  writer = new XesWriter(),
): AsyncGenerator<string> {
  yield writer.head(head);
  for await (const trace of traces) yield writer.trace(trace);
  yield writer.end();
}

// Line breaks and tabs are written as references, since readers turn literal ones in attributes into spaces.
const SPECIAL = /[&<>"\t\n\r\u0085\u2028]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

type SimpleAttribute = Exclude<XesAttribute, { type: 'list' | 'container' }>;

function lexical(attribute: SimpleAttribute): string {
  if (attribute.type === 'date' && !parseXesDate(attribute.value)) {
    throw new XesFault('xes.value-invalid', `"${attribute.value}" is no date (key "${attribute.key}")`);
  }
  if (attribute.type !== 'float') return String(attribute.value);
  if (Number.isFinite(attribute.value)) return Object.is(attribute.value, -0) ? '-0' : String(attribute.value);
  if (Number.isNaN(attribute.value)) return 'NaN';
  return attribute.value > 0 ? 'INF' : '-INF';
}

function refuseDuplicates(attributes: readonly XesAttribute[]): void {
  const seen = new Set<string>();
  for (const { key } of attributes) {
    if (seen.has(key)) throw new XesFault('xes.duplicate-key', `the key "${key}" stands twice in one element`);
    seen.add(key);
  }
}
