import { z } from 'zod';
import {
  anyJson,
  anyObject,
  cents,
  code,
  cursor,
  day,
  doorShapes,
  exactLine,
  flag,
  iban,
  instant,
  key,
  mailAddress,
  personName,
  pointer,
  searchText,
  secret,
  text,
  verbatim,
} from './index.js';

describe('a shape at a door', () => {
  it.each<[string, z.ZodType]>([
    ['anyJson', anyJson()],
    ['anyObject', anyObject()],
    ['cents', cents()],
    ['code', code({ max: 9, pattern: /^\d+$/ })],
    ['code', key()],
    ['cursor', cursor()],
    ['day', day()],
    ['exactLine', exactLine({ max: 9 })],
    ['flag', flag()],
    ['iban', iban()],
    ['instant', instant()],
    ['mailAddress', mailAddress()],
    ['personName', personName({ max: 9 })],
    ['pointer', pointer()],
    ['searchText', searchText(9)],
    ['secret', secret({ max: 9 })],
    ['text', text({ max: 9 })],
    ['verbatim', verbatim({ max: 9 })],
  ])('is known as %s, whatever an endpoint adds to it', (door, shape) => {
    expect(doorShapes.get(shape)).toEqual({ door });
    expect(doorShapes.get(shape.describe('what it is for'))?.door).toBe(door);
    expect(doorShapes.get(shape.refine(() => true).meta({ title: 'A title' }))?.door).toBe(door);
  });

  it('keeps its name with a narrower limit; a bare text has none', () => {
    expect(doorShapes.get(text({ max: 9 }).max(3))?.door).toBe('text');
    expect(doorShapes.get(z.string().max(9))).toBeUndefined();
  });

  it.each<[string, z.ZodType, object]>([
    ['day', day(), { type: 'string', format: 'date' }],
    ['instant', instant(), { type: 'string', format: 'date-time' }],
    ['mail address', mailAddress(), { type: 'string', format: 'idn-email', maxLength: 254 }],
  ])('is published with the format of JSON Schema: %s', (_, shape, schema) => {
    expect(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })).toMatchObject(schema);
  });
});
