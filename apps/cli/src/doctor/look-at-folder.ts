import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { asking, dataFolderFaults, textOf, type Config } from '@vorgang/platform';
import type pg from 'pg';
import { findingsOf, type Finding } from './finding.js';

const { good, watch, bad } = findingsOf('folder');
const gigabyte = 1024 ** 3;
/** So many of the newest files are looked for, to see whether the folder belongs to the database. */
const probes = 20;

/** Checks the data folder: writable, with enough room, private, and the one that the servers share. */
export async function lookAtFolder({ dataDir }: Config, databaseUrl: string | undefined): Promise<Finding[]> {
  // The check must not make the folder, or a mistyped DATA_DIR would exist from then on.
  if (!(await exists(dataDir))) {
    const none = watch(
      `there is no folder ${dataDir} yet`,
      'the servers make it when they start; where they have run already, DATA_DIR is another one here',
    );
    return [none, ...(databaseUrl === undefined ? [] : [await belongsTo(databaseUrl, dataDir)])];
  }
  const faults = await dataFolderFaults(dataDir);
  if (faults.length > 0)
    return faults.map(({ problem, later }) => bad(problem, later ? 'make room' : 'let it belong to the user who runs api and worker'));
  const { bavail, blocks, bsize } = await statfs(dataDir);
  const free = Math.round(((bavail * bsize) / gigabyte) * 10) / 10;
  const share = blocks === 0 ? 0 : Math.round((bavail / blocks) * 100);
  const room = free < 0.5 || share < 3 ? bad : free < 2 || share < 10 ? watch : good;
  const { mode } = await stat(dataDir);
  const findings = [
    good(`${dataDir} can be written`),
    room(`${free} GB (${share} %) are free there`, room === good ? undefined : 'make room: nothing can be received on a full disk'),
    (mode & 0o007) === 0
      ? good('others of this machine cannot look into it')
      : watch('every user of this machine may look into it', `chmod o-rwx ${dataDir}`),
    ...(await lookAtKeys(join(dataDir, 'keys'))),
  ];
  if (databaseUrl !== undefined) findings.push(await belongsTo(databaseUrl, dataDir));
  return findings;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => textOf(error, 'code') !== 'ENOENT',
  );
}

async function lookAtKeys(folder: string): Promise<Finding[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pem'));
  const modes = await Promise.all(names.map(async (name) => ({ name, mode: (await stat(join(folder, name))).mode & 0o077 })));
  const open = modes.filter(({ mode }) => mode !== 0).map(({ name }) => name);
  if (open.length > 0)
    return [
      bad(`others can read the keys that sign permits: ${open.join(', ')}`, 'chmod 600, and make a new key with "rotate-permit-key"'),
    ];
  return names.length > 0 ? [good('only this user can read the keys that sign permits')] : [];
}

/** Whether the files that the database knows are here. If not, this is not the folder that the servers share. */
async function belongsTo(databaseUrl: string, dataDir: string): Promise<Finding> {
  const look = async (client: pg.Client) => {
    const { rows } = await client.query<{ sha256: string }>(
      'select sha256 from stored_file where not held order by created_at desc limit $1',
      [probes],
    );
    const there = await Promise.all(
      rows.map(({ sha256 }) =>
        stat(join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)).then(
          () => true,
          () => false,
        ),
      ),
    );
    const missing = there.filter((one) => !one).length;
    if (rows.length === 0) return good('the database knows of no file yet');
    if (missing === 0) return good(`the newest ${rows.length} files of the database lie there`);
    return bad(
      `${missing} of the newest ${rows.length} files of the database do not lie there`,
      'api, worker and this command must share one DATA_DIR; after a restore, restore its files too',
    );
  };
  return asking(databaseUrl, look, { name: 'vorgang-doctor', timeoutMs: 10_000 });
}
