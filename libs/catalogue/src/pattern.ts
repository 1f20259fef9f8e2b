import { RE2JS } from 're2js';

/**
 * A pattern of a service definition. It runs in time that grows with the text alone, so that no pattern, however clumsy, lets a
 * citizen's text keep the server busy. What cannot be had at that price is refused: looking ahead or behind, `\1`, more than
 * 1000 repetitions.
 * @throws Error where the pattern is none, or asks for one of those
 */
export function compilePattern(pattern: string, flags = ''): RE2JS {
  const key = `${flags}/${pattern}`;
  const known = compiled.get(key);
  if (known) return known;
  const made = RE2JS.compile(RE2JS.translateRegExp(pattern), flagsOf(flags));
  if (compiled.size >= patternsKept) compiled.delete(compiled.keys().next().value ?? '');
  compiled.set(key, made);
  return made;
}

/** A rule may build its patterns from what was entered, so they are not kept for ever. */
const compiled = new Map<string, RE2JS>();
const patternsKept = 500;

/** XPath's flags, as far as the engine has them (F&O 3.1, 5.6.2). */
const knownFlags: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

function flagsOf(flags: string): number {
  return [...flags].reduce((sum, flag) => {
    const one = knownFlags[flag];
    if (one === undefined) throw new Error(`there is no flag ${JSON.stringify(flag)}: i, m or s`);
    return sum | one;
  }, 0);
}

/** What is wrong with a pattern, in words; undefined: nothing. */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    return `the pattern ${JSON.stringify(pattern)} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The engine in the form in which ajv takes it; ajv tells patterns apart by their `toString()`. */
export const patternEngine = Object.assign((pattern: string) => compilePattern(pattern), { code: 'compilePattern' });

/**
 * FEEL's functions with patterns (DMN 1.5, 10.3.4.3), with the names of their parameters. Null where FEEL has null: something is
 * no text, the pattern is none, or what parts a text may be nothing.
 */
export const patternFunctions = {
  matches: (input: unknown, pattern: unknown, flags: unknown) => asked(input, pattern, flags, (text, re) => re.test(text)),
  replace: (input: unknown, pattern: unknown, replacement: unknown, flags: unknown) =>
    typeof replacement === 'string' ? asked(input, pattern, flags, (text, re) => re.matcher(text).replaceAll(replacement, true)) : null,
  split: (string: unknown, delimiter: unknown) =>
    asked(string, delimiter, undefined, (text, re) => (re.test('') ? null : re.split(text, -1))),
};

function asked<T>(input: unknown, pattern: unknown, flags: unknown, ask: (text: string, pattern: RE2JS) => T): T | null {
  if (typeof input !== 'string' || typeof pattern !== 'string') return null;
  try {
    return ask(input, compilePattern(pattern, typeof flags === 'string' ? flags : ''));
  } catch {
    return null;
  }
}
