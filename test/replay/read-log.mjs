// Reads event logs for the comparison, on its own: shares no code with the product, not even the XML parser,
// so that a mistake in one of them cannot hide itself in both.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeValue(text) {
  // Attribute values: literal white space is a space, references stand for themselves (XML 1.0, 3.3.3).
  return text.replace(/\r\n|[\t\n\r]/g, ' ').replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
    throw new Error(`unknown entity ${whole}`);
  });
}

function textOf(bytes) {
  const raw = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([^"']+)/.exec(raw.subarray(0, 200).toString('latin1'));
  return new TextDecoder(declared?.[1] ?? 'utf-8', { fatal: true }).decode(raw);
}

const TAG =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<!DOCTYPE[^>]*>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const FIELD = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const KINDS = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);

/**
 * The log's traces: { attributes: Map, events: Map[] }, of each only the simple attributes that stand directly
 * in the trace or event, key → text as in the file.
 */
export function tracesIn(text) {
  const traces = [];
  const open = [];
  let trace = null;
  let event = null;
  let end = 0;
  const between = (from, to) => {
    // What the expression above skipped must be text; a tag that it does not understand must not be lost.
    if (text.slice(from, to).includes('<')) throw new Error(`not understood: ${text.slice(from, to).trim().slice(0, 80)}`);
  };
  for (const match of text.matchAll(TAG)) {
    between(end, match.index);
    end = match.index + match[0].length;
    const [, closing, tag, fieldText, empty] = match;
    if (tag === undefined) continue;
    const name = tag.replace(/^.*:/, '');
    if (closing) {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${tag}> closes <${opened}> at character ${match.index}`);
      if (name === 'event') event = null;
      if (name === 'trace') trace = null;
      continue;
    }
    const parent = open.at(-1);
    if (name === 'trace' && parent === 'log') {
      const begun = { attributes: new Map(), events: [] };
      traces.push(begun);
      if (!empty) trace = begun;
    } else if (name === 'event' && parent === 'trace') {
      const begun = new Map();
      trace.events.push(begun);
      if (!empty) event = begun;
    } else if (KINDS.has(name) && (parent === 'event' || parent === 'trace') && trace) {
      const fields = Object.fromEntries([...fieldText.matchAll(FIELD)].map(([, field, one, other]) => [field, decodeValue(one ?? other)]));
      const into = parent === 'event' ? event : trace.attributes;
      if (into && !into.has(fields.key)) into.set(fields.key, fields.value);
    }
    if (!empty) open.push(name);
  }
  between(end, text.length);
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is never closed`);
  if (!/<(?:[\w-]+:)?log[\s/>]/.test(text)) throw new Error('this is no event log: it has no <log>');
  return traces;
}

/** Milliseconds since 1970, cut and not rounded; a time without offset is UTC. null if it is no time. */
export function instant(text) {
  const match = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text?.trim() ?? '');
  if (!match) return null;
  const [, day, time, fraction = '', offset = 'Z'] = match;
  const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
  const ms = Date.parse(`${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${zone}`);
  return Number.isNaN(ms) ? null : ms;
}

/** A trace's attribute whatever its spelling of upper and lower case; undefined if missing or empty. */
export function field(trace, ...keys) {
  for (const [key, value] of trace.attributes) if (keys.includes(key.toLowerCase()) && value !== '') return value;
  return undefined;
}

/**
 * What was done in each case: activities with a name; completions only, where the log has any.
 * → [{ name, done: [{ activity, person, at }] }] in the order of the file; a nameless case is named by its place.
 */
export function casesOf(traces) {
  const completed = (event) => event.get('lifecycle:transition')?.toLowerCase() === 'complete';
  const onlyCompleted = traces.some(({ events }) => events.some(completed));
  return traces.map((trace, position) => ({
    name: trace.attributes.get('concept:name') || `unnamed-${position + 1}`,
    trace,
    done: trace.events
      .filter((event) => event.get('concept:name'))
      .filter((event) => !onlyCompleted || completed(event) || !event.has('lifecycle:transition'))
      .map((event) => ({
        activity: event.get('concept:name'),
        person: event.get('org:resource') || null,
        at: instant(event.get('time:timestamp')),
      })),
  }));
}

/** `Map.groupBy`, for an older Node. */
export function groupBy(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

export const readLog = (path) => tracesIn(textOf(readFileSync(path)));
