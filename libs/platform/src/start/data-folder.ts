import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomToken } from '../canonical.js';
import type { ConfigFault } from '../config/secret-files.js';
import { textOf } from '../errors.js';

/** The faults of a data folder that cannot be written. It tries to write, since no look at rights is as reliable. */
export async function dataFolderFaults(dataDir: string): Promise<ConfigFault[]> {
  const probe = join(dataDir, `.probe-${randomToken(6)}`);
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(probe, 'probe\n', { flag: 'wx', mode: 0o600 });
    return [];
  } catch (error) {
    const code = textOf(error, 'code') ?? 'unknown';
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    const why =
      code === 'ENOTDIR' || code === 'EEXIST'
        ? 'there is a file of this name, or above it'
        : full
          ? 'its disk is full'
          : `this user may not write there (${code})`;
    return [{ name: 'DATA_DIR', problem: `${dataDir} cannot be written: ${why}`, ...(full ? { later: true } : {}) }];
  } finally {
    await rm(probe, { force: true }).catch(() => {});
  }
}
