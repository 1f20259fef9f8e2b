export { XesFault } from './xes.fault.js';
export type { XesFaultCode, XesPlace } from './xes.fault.js';
export { parseXesDate, xesDateFormatter } from './xes.date.js';
export type { XesInstant } from './xes.date.js';
export { attributeOf, dateAttribute, instantOf, stringAttribute, textOf } from './xes.model.js';
export type {
  XesAttribute,
  XesClassifier,
  XesEvent,
  XesExtension,
  XesLogInfo,
  XesTrace,
  XesType,
  XesValue,
} from './xes.model.js';
export { readXes } from './xes.reader.js';
export type { XesReading } from './xes.reader.js';
export type { ByteSource } from './xes.decode.js';
export { STANDARD_EXTENSIONS, XesWriter, writeXes } from './xes.writer.js';
export type { XesHead } from './xes.writer.js';
