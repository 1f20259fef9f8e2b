import { RE2JS } from 're2js';

/**
 * A pattern of a service definition. It runs in time linear to the text, so that even with a clumsy pattern no citizen's text
 * keeps the server busy. Features that such an engine cannot have are refused: lookaround, `\1`, more than 1000 repetitions.
 * @throws Error where the pattern is invalid, or uses one of those
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

/** A rule may compose patterns from input, so they are not cached for ever. */
const compiled = new Map<string, RE2JS>();
const patternsKept = 500;

/** XPath's flags that the engine has (F&O 3.1, 5.6.2). */
const knownFlags: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };

function flagsOf(flags: string): number {
  return [...flags].reduce((sum, flag) => {
    const one = knownFlags[flag];
    if (one === undefined) throw new Error(`there is no flag ${JSON.stringify(flag)}: i, m or s`);
    return sum | one;
  }, 0);
}

/** The fault of a pattern, in words; undefined where it has none. */
export function faultOfPattern(pattern: string): string | undefined {
  try {
    compilePattern(pattern);
    return undefined;
  } catch (error) {
    return `the pattern ${JSON.stringify(pattern)} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** The engine in the form that ajv needs; ajv tells patterns apart by their `toString()`. */
export const patternEngine = Object.assign((pattern: string) => compilePattern(pattern), { code: 'compilePattern' });

/**
 * FEEL's functions with patterns (DMN 1.5, 10.3.4.3), with the names of their parameters. They return null where FEEL does: an
 * argument is no text, the pattern is invalid, or a separator may be empty.
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
