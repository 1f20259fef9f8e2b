import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a made entry beside an app that an older Node could not even load. */
function start(version: string): { status: number | null; stdout: string; stderr: string } {
  const folder = mkdtempSync(join(tmpdir(), 'vorgang-entry-'));
  const entry = pathToFileURL('scripts/lib/entry.mjs').href;
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'main.js'), version === '' ? "import { nothing } from 'node:crypto';" : "console.log('runs');");
  spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import { putEntryBefore } from '${entry}'; putEntryBefore(${JSON.stringify(folder)}, 'api');`,
  ]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version || '20.20.2'}'})`,
      join(folder, 'main.js'),
    ],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('a built program that an old Node starts', () => {
  it('says in one sentence what to do, also where it could not be loaded', () => {
    const { status, stdout, stderr } = start('');
    expect(status).toBe(78);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('npm run start:api');
  });

  it.each(['24.21.0', '26.0.0'])('runs on %s', (version) => {
    expect(start(version)).toMatchObject({ status: 0, stdout: 'runs\n', stderr: '' });
  });
});
