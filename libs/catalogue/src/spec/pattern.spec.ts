import type { FormSchema } from '../index.js';
import { FeelContext, valueOf } from '../feel/evaluate.js';
import { validateForm } from '../form/validate-form.js';
import { compilePattern } from '../pattern.js';

const ask = (expression: string, names: Record<string, unknown> = {}) => valueOf(expression, new FeelContext(names, []));
const form = (pattern: string): FormSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { one: { type: 'string', title: 'Eins', pattern }, other: { type: 'string', pattern: '^b' } },
});

describe('A pattern of a service definition', () => {
  // On this text, each takes a backtracking engine longer than the age of the universe.
  it.each(['^(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){20}$', '^(\\w+\\s?)*$'])(
    '%s answers however long the text is',
    (pattern) => {
      const text = `${'a'.repeat(5000)}!`;
      expect(validateForm({ form: form(pattern) }, { one: text })).toEqual([expect.objectContaining({ code: 'pattern', pointer: '/one' })]);
      expect(ask('matches(form.one, pattern)', { form: { one: text }, pattern })).toBe(false);
    },
  );

  it('is told from the other patterns of its form', () => {
    expect(validateForm({ form: form('^a') }, { one: 'a', other: 'b' })).toEqual([]);
    expect(validateForm({ form: form('^a') }, { one: 'b', other: 'a' }).map(({ pointer }) => pointer)).toEqual(['/one', '/other']);
  });

  it.each([
    ['^[A-ZÄÖÜ]{1,3}$', 'DÜR', true],
    ['^\\p{L}+$', 'Łukasz', true],
    ['\\u00e4', 'ä', true],
    ['^[\\w-]+\\/\\d{2}$', 'a-b/26', true],
    ['^(?<year>\\d{4})$', '26', false],
  ])('%s is read as JSON Schema reads it', (pattern, text, fits) => {
    expect(compilePattern(pattern).test(text)).toBe(fits);
  });
});

describe("FEEL's functions with patterns", () => {
  // The examples of DMN 1.5, table 75, and uses in our own rules.
  it.each<[string, unknown]>([
    ['matches("foobar", "^fo*b")', true],
    ['matches("FOOBAR", "^fo*b")', false],
    ['matches("FOOBAR", "^fo*b", "i")', true],
    ['matches("a\\nb", "^b$", "m")', true],
    ['matches("a\\nb", "a.b")', false],
    ['matches("a\\nb", "a.b", "s")', true],
    ['matches(input: "foobar", pattern: "^fo*b")', true],
    ['replace("abcd", "(ab)|(a)", "[1=$1][2=$2]")', '[1=ab][2=]cd'],
    ['replace("276 098-1.2", "[ .-]", "")', '27609812'],
    ['replace("abc", "B", "x", "i")', 'axc'],
    ['split("John Doe", "\\\\s")', ['John', 'Doe']],
    ['split("a;b;c;;", ";")', ['a', 'b', 'c', '', '']],
    ['split(string: ";a", delimiter: ";")', ['', 'a']],
  ])('%s is %j', (expression, value) => {
    expect(ask(expression)).toEqual(value);
  });

  it.each([
    'matches(null, "a")',
    'matches("a", null)',
    'matches(1, "a")',
    'matches("a", "(")',
    'matches("a", "a", "q")',
    'replace("a", "a", null)',
    'replace("a", "a", "$9")',
    'replace(null, "a", "b")',
    'split("abc", "")',
    'split("abc", null)',
  ])('%s is null', (expression) => {
    expect(ask(expression)).toBeNull();
  });
});
