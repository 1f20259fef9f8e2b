import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const options = JSON.parse(readFileSync('.swcrc', 'utf8'));
const translated = new Map();
let round = 0;

/** From now on our modules are new ones when they are imported, with all that they set up at their beginning. */
export function forgetModules() {
  round += 1;
}

/**
 * Lets this process import the TypeScript of a folder. Modules are told apart by the round in which they were imported: Node
 * frees none of them, so a process that forgets them often has to end some day.
 * @param root the folder's address, with a slash at its end
 */
export function importSources(root) {
  registerHooks({
    resolve(specifier, context, next) {
      const room = /^@vorgang\/([a-z-]+)$/.exec(specifier);
      const from = context.parentURL?.split('?')[0] ?? '';
      if (room) return own(new URL(`libs/${room[1]}/src/index.ts`, root));
      if (!/^(?:\.{1,2}\/|file:).*\.(?:js|ts)$/.test(specifier) || from.includes('/node_modules/')) return next(specifier, context);
      const source = new URL(specifier.replace(/\.js$/, '.ts'), from);
      return source.href.startsWith(root) && existsSync(source) ? own(source) : next(specifier, context);
    },
    load(url, context, next) {
      const [address] = url.split('?');
      if (!address.startsWith(root) || !address.endsWith('.ts') || address.includes('/node_modules/')) return next(url, context);
      if (!translated.has(address)) {
        const filename = fileURLToPath(address);
        translated.set(
          address,
          transformSync(readFileSync(filename, 'utf8'), { ...options, filename, sourceMaps: false, swcrc: false }).code,
        );
      }
      return { format: 'module', source: translated.get(address), shortCircuit: true };
    },
  });
}

function own(source) {
  return { url: `${source.href}?round=${round}`, format: 'module', shortCircuit: true };
}
