import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Node that the packages bring, and the oldest that runs what is built. */
export const oldestNode = 24;

/**
 * A built app's `main.js`: looks which Node runs it, and only then loads the app. An older one would end at the first import
 * of something that it does not have, before any code of ours could say a word.
 * @param {string} app such as `api`
 */
export function entryOf(app) {
  return `// Made by the build: see scripts/lib/entry.mjs.
if (Number(process.versions.node.split('.')[0]) < ${oldestNode}) {
  console.error('Vorgang needs Node ${oldestNode} or newer; this is ' + process.version + '. Start it with "npm run ${app === 'api' || app === 'worker' ? `start:${app}` : app}", which takes the Node that comes with the packages.');
  process.exit(78);
}
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
