import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that the packages bring, and the oldest that runs what is built. */
export const oldestNode = 24;

/**
 * A built app's `main.js`: looks which Node runs it, and only then loads the app. An older one would end at the first import
 * of something that it does not have, before any code of ours could say a word.
 *
 * Errors name the sources by maps of our own code only: those of the packages would take 35 MB, and nobody reads them. What Node has
 * compiled is kept beside the app, for the next start; where that folder cannot be written, Node goes on without.
 * @param {string} app such as `api`
 */
export function entryOf(app) {
  return `// Made by the build: see scripts/lib/entry.mjs.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
if (Number(process.versions.node.split('.')[0]) < ${oldestNode}) {
  console.error('Vorgang needs Node ${oldestNode} or newer; this is ' + process.version + '. Start it with "npm run ${app === 'api' || app === 'worker' ? `start:${app}` : app}", which takes the Node that comes with the packages.');
  process.exit(78);
}
module.setSourceMapsSupport(true, { nodeModules: false });
if (process.env.NODE_COMPILE_CACHE === undefined) module.enableCompileCache(fileURLToPath(new URL('compiled', import.meta.url)));
await import('./app.js');
`;
}

/**
 * Puts that before what was built.
 * @param {string} folder where the app's `main.js` lies
 * @param {string} app its name
 */
export function putEntryBefore(folder, app) {
  renameSync(join(folder, 'main.js'), join(folder, 'app.js'));
  writeFileSync(join(folder, 'main.js'), entryOf(app));
}
