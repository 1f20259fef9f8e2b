import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = process.cwd();

/** A small tree of sources with this repository's rules, in a folder of its own. */
export interface Sources {
  /** Runs a tool of this repository in it; answers with its stdout, whatever its exit code. */
  run(tool: string, ...args: string[]): Promise<string>;
  remove(): void;
}

/** Writes the files (path → content) into a new folder, beside the repository's configuration of its tools. */
export function sources(files: Record<string, string>): Sources {
  const folder = mkdtempSync(join(tmpdir(), 'vorgang-architecture-'));
  const place = (path: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  for (const name of [
    'package.json',
    'tsconfig.json',
    '.dependency-cruiser.cjs',
    'eslint.config.js',
    'scripts/lib/eslint-disable-with-reason.mjs',
  ]) {
    copyFileSync(join(ROOT, name), place(name));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, content] of Object.entries(files)) writeFileSync(place(path), content);

  return {
    run: (tool, ...args) =>
      new Promise((done, fail) => {
        const script = join(ROOT, 'node_modules/.bin', tool);
        execFile(script, args, { cwd: folder, maxBuffer: 1 << 24 }, (error, stdout, stderr) => {
          if (stdout === '') fail(error ?? new Error(stderr));
          else done(stdout);
        });
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
