import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chordOf, chordsCollide, conflictsAmong, isCharacterChord, step, strokeOf, type Claim, type Scope } from './chord';

const withoutComments = (source: string) => source.replaceAll(/\/\*[^]*?\*\//g, '');

const pressed = (key: string, held: Partial<Record<'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  strokeOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe('a pressed key', () => {
  it('counts by the sign that it types: on a German keyboard / is Shift+7 and ? is Shift+ß', () => {
    expect(pressed('/', { shiftKey: true })).toBe('/');
    expect(pressed('/')).toBe('/');
    expect(pressed('?', { shiftKey: true })).toBe('?');
  });

  it('tells J from j by Shift, whatever Caps Lock says', () => {
    expect(pressed('J')).toBe('j');
    expect(pressed('j', { shiftKey: true })).toBe('J');
  });

  it('knows Ctrl and Cmd as the same', () => {
    expect(pressed('k', { ctrlKey: true })).toBe('mod+k');
    expect(pressed('k', { metaKey: true })).toBe('mod+k');
    expect(pressed('Enter', { ctrlKey: true })).toBe('mod+Enter');
  });

  it('leaves AltGr and dead keys to those who write', () => {
    expect(pressed('@', { ctrlKey: true, altKey: true })).toBeNull();
    expect(pressed('Dead')).toBeNull();
  });
});

describe('a chord', () => {
  const shortcuts = [
    { keys: 'g m', scope: 'app' as const, name: 'mine' },
    { keys: 'g t', scope: 'app' as const, name: 'team' },
    { keys: 'j', scope: 'queue' as const, name: 'down' },
  ];

  it('waits after its first key and runs with its second', () => {
    expect(step(shortcuts, [], 'g')).toEqual({ kind: 'wait', pressed: ['g'] });
    expect(step(shortcuts, ['g'], 't')).toMatchObject({ kind: 'run', shortcut: { name: 'team' } });
  });

  it('is dropped by a key that does not end it, and that key does nothing of its own', () => {
    expect(step(shortcuts, ['g'], 'j')).toEqual({ kind: 'drop' });
    expect(step(shortcuts, [], 'x')).toEqual({ kind: 'nothing' });
  });

  it('made of signs can be turned off; Ctrl keys and Esc stay', () => {
    expect(['j', 'g m', '?', 'mod+k', 'Escape', 'Enter'].map((keys) => isCharacterChord(chordOf(keys)))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('shortcuts that get in each other’s way', () => {
  it('are those with the same keys, and those of which one begins with the other', () => {
    expect(chordsCollide(['g'], ['g', 'm'])).toBe(true);
    expect(chordsCollide(['g', 'm'], ['g', 'm'])).toBe(true);
    expect(chordsCollide(['g', 'm'], ['g', 't'])).toBe(false);
  });

  it('are those that can be there at once: a queue’s key may be a case’s, but not the app’s', () => {
    const among = (...claims: [string, Scope][]) => conflictsAmong(claims.map(([keys, scope]): Claim => ({ keys, scope }))).length;
    expect(among(['j', 'queue'], ['j', 'case'])).toBe(0);
    expect(among(['n', 'app'], ['n', 'case'])).toBe(1);
    expect(among(['Escape', 'app'], ['Escape', 'dialog'])).toBe(0);
  });

  it('are not in the sources', () => {
    const folder = 'admin-ui/src';
    const places = readFileSync(join(folder, 'shell/places/places.ts'), 'utf8');
    const chords = [...new Set([...places.matchAll(/^ {2}'?[a-z/-]+'?: '([a-z])',$/gm)].map(([, letter]) => letter))].map(
      (letter): Claim & { file: string } => ({ keys: `g ${letter}`, scope: 'app', file: 'shell/places/places.ts' }),
    );
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'))
      .flatMap((file) =>
        [
          ...withoutComments(readFileSync(join(folder, file), 'utf8')).matchAll(
            /keys: '([^']+)'[^{}]*?scope: '(app|queue|case|page|dialog)'/g,
          ),
        ].map(([, keys, scope]): Claim & { file: string } => ({ keys: keys ?? '', scope: scope as Scope, file })),
      );
    const table = 'work/cases/actions/actions.ts';
    const actions = [...readFileSync(join(folder, table), 'utf8').matchAll(/ key: '([^']+)'/g)].map(
      ([, keys]): Claim & { file: string } => ({ keys: keys ?? '', scope: 'case', file: table }),
    );
    expect(chords.length).toBeGreaterThan(10);
    expect(actions.length).toBeGreaterThan(20);
    expect(written.length).toBeGreaterThan(2);
    // Pages of the scope `page` are never there together; within one of them the registry watches while developing.
    const clashes = conflictsAmong([...chords, ...actions, ...written]).filter(
      ([a, b]) => !(a.scope === 'page' && b.scope === 'page' && a.file !== b.file),
    );
    expect(clashes.map(([a, b]) => `${a.keys} ${a.file} / ${b.keys} ${b.file}`)).toEqual([]);
  });
});
