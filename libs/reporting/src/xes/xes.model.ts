import { parseXesDate } from './xes.date.js';
import type { XesInstant } from './xes.date.js';

/**
 * The model of IEEE 1849 (XES), as in a file: order and names are kept byte for byte. An `int` is a bigint because xs:long
 * exceeds a number; a `date` keeps the log's text (`parseXesDate` gives the instant).
 */
export type XesAttribute = { key: string; children: XesAttribute[] } & XesValue;

export type XesValue =
  | { type: 'string'; value: string }
  | { type: 'date'; value: string }
  | { type: 'int'; value: bigint }
  | { type: 'float'; value: number }
  | { type: 'boolean'; value: boolean }
  | { type: 'id'; value: string }
  | { type: 'list'; values: XesAttribute[] }
  | { type: 'container' };

export type XesType = XesValue['type'];

export interface XesEvent {
  attributes: XesAttribute[];
}

export interface XesTrace {
  attributes: XesAttribute[];
  events: XesEvent[];
}

export interface XesExtension {
  name: string;
  prefix: string;
  uri: string;
}

export interface XesClassifier {
  name: string;
  scope: string | null;
  keys: string;
}

/** The log's data about itself. */
export interface XesLogInfo {
  version: string | null;
  extensions: XesExtension[];
  globals: { trace: XesAttribute[]; event: XesAttribute[] };
  classifiers: XesClassifier[];
  attributes: XesAttribute[];
}

export const stringAttribute = (key: string, value: string): XesAttribute => ({
  key,
  type: 'string',
  value,
  children: [],
});

export const dateAttribute = (key: string, value: string): XesAttribute => ({ key, type: 'date', value, children: [] });

/** The first attribute with that key, or undefined. */
function attributeOf(attributes: readonly XesAttribute[], key: string): XesAttribute | undefined {
  return attributes.find((attribute) => attribute.key === key);
}

/** A simple value as text, byte for byte for strings; null if missing or not a simple value. */
export function textOf(attributes: readonly XesAttribute[], key: string): string | null {
  const attribute = attributeOf(attributes, key);
  if (!attribute || attribute.type === 'list' || attribute.type === 'container') return null;
  return String(attribute.value);
}

/** The instant of a date (or of a string that is one); null if missing or not a date. */
export function instantOf(attributes: readonly XesAttribute[], key: string): XesInstant | null {
  const attribute = attributeOf(attributes, key);
  if (attribute?.type !== 'date' && attribute?.type !== 'string') return null;
  return parseXesDate(attribute.value);
}
