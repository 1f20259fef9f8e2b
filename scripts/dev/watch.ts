import { readdirSync, statSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps, and a change of branch writes hundreds. */
const quietMs = 100;

/** What the server reads: its sources, and the definitions, templates and texts beside them. */
const read = /\.(ts|json|feel|typ|svg|txt|html|csv)$/;
const notRead = /\.(int-|browser-)?spec\.ts$|\.d\.ts$|(^|\/)\./;

/** Whether the running server has read this file, or may read it when it starts anew. */
export function isServerSource(path: string): boolean {
  return read.test(path) && !notRead.test(path);
}

/**
 * Tells of changes below these folders, once for all that come together. Each folder is watched by itself: Node's own way to
 * watch a tree loses sight of a file that an editor has replaced.
 * @returns how to stop
 */
export function watchSources(folders: readonly string[], onChange: (files: readonly string[]) => void): { stop(): Promise<void> } {
  const watchers = new Map<string, FSWatcher>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const note = (path: string): void => {
    if (!isServerSource(path)) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const files = [...changed];
      changed.clear();
      onChange(files);
    }, quietMs);
  };
  const watchFolder = (folder: string, isNew: boolean): void => {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, (_event, name) => {
      if (!isFolder(folder)) return watcher.close();
      if (name === null) return;
      const path = join(folder, name);
      if (isFolder(path)) watchFolder(path, true);
      else note(path);
    });
    watcher.on('error', () => watcher.close());
    watcher.on('close', () => watchers.delete(folder));
    watchers.set(folder, watcher);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) watchFolder(path, isNew);
      // What was written into a new folder before it was watched.
      else if (isNew) note(path);
    }
  };

  folders.forEach((folder) => watchFolder(folder, false));
  return {
    stop: async () => {
      clearTimeout(timer);
      watchers.forEach((watcher) => watcher.close());
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
