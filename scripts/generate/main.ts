import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './files.js';

const checking = process.argv.includes('--check');
const rendered = new Map<string, string>();
const stale: string[] = [];

for (const file of generatedFiles) {
  const text = await file.render((path) => {
    const earlier = rendered.get(path);
    if (earlier === undefined) throw new Error(`${file.path} needs ${path}, which is not before it in the list`);
    return earlier;
  });
  rendered.set(file.path, text);
  const before = existsSync(file.path) ? readFileSync(file.path, 'utf8') : undefined;
  if (before === text) continue;
  stale.push(file.path);
  if (checking) {
    console.error(`${file.path}: ${before === undefined ? 'is missing' : firstDifference(before, text)}`);
  } else {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(file.path, text);
    console.log(`wrote ${file.path}`);
  }
}

if (checking && stale.length > 0) {
  console.error(`${stale.length} of ${generatedFiles.length} generated files are stale: npm run generate`);
} else {
  console.log(`${generatedFiles.length} generated files are up to date`);
}
// What was rendered may have left timers or sockets of an application behind.
process.exit(checking && stale.length > 0 ? 1 : 0);

function firstDifference(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const line = now.findIndex((text, index) => text !== old[index]);
  const at = line === -1 ? now.length : line;
  return `line ${at + 1} is "${(old[at] ?? '').slice(0, 160)}", but should be "${(now[at] ?? '').slice(0, 160)}"`;
}
