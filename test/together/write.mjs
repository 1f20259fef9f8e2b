import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const everybodys = /^(?:beforeAll|afterAll|beforeEach|afterEach)\(|spyOn\(|useFakeTimers|^globalThis\./m;

/**
 * Specs that start the application spend more time on loading it than on their work, since each file loads it anew. Here
 * neighbours are put into one file, which loads it once; `npm run jest -- <file>` runs them one by one as before. So it is with
 * specs of a few milliseconds. Left alone are those whose hooks stand outside of a `describe`, or that put something in the place of
 * what all have (`spyOn`, fake timers): they would be everybody's.
 * @param kind the ending of the specs before `.ts`, such as `int-spec`; their files are called so, too
 * @param patterns which specs
 * @param atOnce how many in one file
 * @returns the specs that are in one of the files
 */
export function writeTogether({ kind, patterns, atOnce }) {
  // Not kept.
  const folder = `test/.artifacts/together/${kind}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const specs = patterns.flatMap((pattern) => globSync(pattern).toSorted()).filter((spec) => !everybodys.test(readFileSync(spec, 'utf8')));
  for (let at = 0; at < specs.length; at += atOnce) {
    const file = `${folder}/${String(at / atOnce + 1).padStart(2, '0')}.${kind}.ts`;
    const imports = specs.slice(at, at + atOnce).map((spec) => `await import('${relative(dirname(file), spec).replace(/\.ts$/, '.js')}');`);
    writeFileSync(file, `${imports.join('\n')}\nexport {};\n`);
  }
  writeFileSync(`${folder}/specs.json`, JSON.stringify(specs));
  return specs;
}

/** Patterns for jest that match these files and no other. */
export const exactly = (specs) => specs.map((path) => `<rootDir>/${path.replaceAll(/[.+]/g, '\\$&')}$`);
