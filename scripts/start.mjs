/**
 * Starts a built app in this very process, so that signals, stdin and exit code
 * are its own: `start.mjs api`, `start.mjs worker`, `start.mjs cli -- …`. Only an
 * api with `API_PROCESSES` above 1 runs in processes of its own.
 *
 * An app that was never built is built first; the demo always is, with the UI.
 * What the build says goes to stderr: stdout belongs to the app (`cli export`).
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { endWithParent } from './lib/end-with-parent.mjs';
import { oldestNode } from './lib/entry.mjs';
import { keepProcesses, processesWanted } from './lib/keep-processes.mjs';
import { run } from './lib/run.mjs';

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  console.error(
    `Vorgang needs Node ${oldestNode} or newer; this is ${process.version}. Use the npm scripts ("npm run start:api"): they take the Node that comes with the packages.`,
  );
  process.exit(78);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const app = process.argv[2];
const bundle = resolve(root, `dist/apps/${app}/main.js`);

endWithParent();

if (app === 'demo') {
  await build();
} else if (!existsSync(bundle)) {
  await build(app);
} else if (newest(['apps', 'libs', 'migrations'].map((folder) => join(root, folder))) > statSync(bundle).mtimeMs) {
  console.error('The sources are newer than what was built: npm run build');
}

const processes = app === 'api' ? processesWanted(process.env.API_PROCESSES) : 1;
if (processes > 1) {
  await keepProcesses(bundle, processes);
} else {
  process.argv.splice(1, 2, bundle);
  await import(pathToFileURL(bundle).href);
}

async function build(...names) {
  const code = await run('node', [join(root, 'scripts/build.mjs'), ...names], { stdout: process.stderr });
  if (code !== 0) process.exit(code);
}

/** When the newest TypeScript file below these folders was written, in ms. */
function newest(folders) {
  const times = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!spec)\.ts$/.test(entry.name))
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
