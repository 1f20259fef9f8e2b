import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

/** Where the files are written that hold several specs together; not kept. */
const folder = 'test/.artifacts/together';
const atOnce = 5;

/**
 * Specs that start the application spend more time on loading it than on their work, since each file loads it anew. Here
 * neighbours are put into one file, which loads it once; `npm run jest -- <file>` runs them one by one as before. Left alone
 * are those whose hooks stand outside of a `describe`: they would be everybody's.
 * @returns the specs that are in one of the files
 */
export function writeTogether() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const specs = ['libs/**/*.int-spec.ts', 'test/{access,doors,e2e,jobs}/*.int-spec.ts']
    .flatMap((pattern) => globSync(pattern).toSorted())
    .filter((spec) => !/^(?:beforeAll|afterAll|beforeEach|afterEach)\(/m.test(readFileSync(spec, 'utf8')));
  for (let at = 0; at < specs.length; at += atOnce) {
    const file = `${folder}/${String(at / atOnce + 1).padStart(2, '0')}.int-spec.ts`;
    const imports = specs.slice(at, at + atOnce).map((spec) => `await import('${relative(dirname(file), spec).replace(/\.ts$/, '.js')}');`);
    writeFileSync(file, `${imports.join('\n')}\nexport {};\n`);
  }
  writeFileSync(`${folder}/specs.json`, JSON.stringify(specs));
  return specs;
}
