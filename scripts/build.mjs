/**
 * Builds everything that runs: the server apps (Nest CLI with rspack, one ES
 * module an app under `dist/`) and beside them the admin UI (vite).
 *
 *   npm run build                  all
 *   npm run build -- api worker    only these apps
 *   npm run build -- admin-ui      only the UI
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { compressAssets } from './lib/compress.mjs';
import { putEntryBefore } from './lib/entry.mjs';
import { run } from './lib/run.mjs';

const { projects } = JSON.parse(readFileSync('nest-cli.json', 'utf8'));
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

const unknown = wanted.filter((name) => name !== 'admin-ui' && !Object.hasOwn(projects, name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(projects).join(', ')}, admin-ui.`);
  process.exit(2);
}

const apps = Object.keys(projects).filter((name) => isWanted(name) && existsSync(`${projects[name].sourceRoot}/main.ts`));
const builds = [];
if (apps.length > 0) {
  for (const app of apps) rmSync(`dist/${projects[app].root}`, { recursive: true, force: true });
  builds.push(run('nest', ['build', ...apps, '--parallel']));
}
if (isWanted('admin-ui') && existsSync('admin-ui/vite.config.ts')) {
  builds.push(buildUi());
}

const codes = await Promise.all(builds);
if (apps.length > 0 && codes[0] === 0) {
  for (const app of apps) putEntryBefore(`dist/${projects[app].root}`, app);
}
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

async function buildUi() {
  const code = await run('vite', ['build', 'admin-ui', '--logLevel', 'warn']);
  if (code === 0) await compressAssets('dist/admin-ui/assets');
  return code;
}
