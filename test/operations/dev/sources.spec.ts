import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createLogger } from '@vorgang/platform';
import { optionsOf } from '../../../scripts/dev/options.js';
import { TerminalLog } from '../../../scripts/dev/terminal-log.js';
import { isServerSource, watchSources } from '../../../scripts/dev/watch.js';

describe('what starts the server anew', () => {
  it('is a source, or a file that it reads', () => {
    const yes = ['cases/src/gate.ts', 'catalogue/services/hundesteuer/1/fee.json', 'notices/templates/letter.typ'];
    const no = ['cases/src/gate.spec.ts', 'cases/src/gate.int-spec.ts', 'cases/README.md', 'cases/src/.gate.ts.swp', 'cases/src/gate.ts~'];
    expect([...yes, ...no].filter(isServerSource)).toEqual(yes);
  });

  it('comes once for all that is written together, also where an editor replaces the file, and in new folders', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vorgang-watch-'));
    await mkdir(join(folder, 'src'));
    const told: (readonly string[])[] = [];
    const watching = watchSources([folder], (files) => told.push(files));
    const settled = () => new Promise((later) => setTimeout(later, 400));
    await settled();
    await Promise.all(['one', 'two'].map((name) => writeFile(join(folder, 'src', `${name}.ts`), '')));
    await settled();
    for (const text of ['new', 'newer']) {
      await writeFile(join(folder, 'src', 'one.ts.part'), text);
      await rename(join(folder, 'src', 'one.ts.part'), join(folder, 'src', 'one.ts'));
      await settled();
    }
    await mkdir(join(folder, 'src', 'later', 'still'), { recursive: true });
    await writeFile(join(folder, 'src', 'later', 'still', 'three.ts'), '');
    await settled();
    await writeFile(join(folder, 'src', 'one.spec.ts'), '');
    await settled();
    await watching.stop();
    await rm(folder, { recursive: true });
    expect(told.map((files) => files.map((file) => file.slice(folder.length + 1)).toSorted())).toEqual([
      ['src/one.ts', 'src/two.ts'],
      ['src/one.ts'],
      ['src/one.ts'],
      ['src/later/still/three.ts'],
    ]);
  });
});

describe('the log while developing', () => {
  it('goes into the file whole, and to the terminal where something is wrong', async () => {
    const [file, terminal] = [new PassThrough(), new PassThrough()];
    const logger = createLogger('info', { destination: new TerminalLog(file, terminal) });
    logger.info('all is well');
    logger.warn({ attempt: 2 }, 'a mail was postponed');
    logger.error({ err: new Error('no such column') }, 'the request failed');
    await new Promise((done) => setImmediate(done));
    expect(String(file.read()).trim().split('\n')).toHaveLength(3);
    const shown = String(terminal.read());
    expect(shown).toContain('warning: a mail was postponed attempt=2\n');
    expect(shown).toContain('error: the request failed\nError: no such column\n    at ');
    expect(shown).not.toContain('all is well');
  });
});

describe('the options of npm run dev', () => {
  it('are read, and a wrong one is named', () => {
    expect(optionsOf([])).toEqual({ fresh: false, whole: false, port: undefined, inspect: false, help: false });
    expect(optionsOf(['--whole', '--inspect', '--port', '4000'])).toMatchObject({ whole: true, inspect: true, port: 4000 });
    expect(() => optionsOf(['--port', '0'])).toThrow('--port 0');
  });
});
