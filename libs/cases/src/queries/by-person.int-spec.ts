import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestApp, type Answer, type Caller, type TestApp } from '../../../../test/support/app.js';
import { checkedCase, taxClerk } from '../../../../test/support/stories.js';

const own = 'libs/catalogue/municipality/dueren.json';

/** The sample city with another agreement on what figures say about people. */
async function agreed(folder: string, perPerson: string): Promise<string> {
  const file = join(folder, `${perPerson}.json`);
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(own, 'utf8')), appearance: undefined, figures: { perPerson } }));
  return file;
}

describe.each([
  ['none', { handledBy: false, thenAssignee: false }],
  ['workload', { handledBy: false, thenAssignee: true }],
  ['all', { handledBy: true, thenAssignee: true }],
] as const)('lists of what somebody else did, where figures say %s of persons', (perPerson, allowed) => {
  let app: TestApp;
  let folder: string;
  let weber: Caller;
  let klein: Caller;
  let head: Caller;
  let team: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'vorgang-city-'));
    app = await startTestApp({ env: { MUNICIPALITY_FILE: await agreed(folder, perPerson) } });
    weber = await app.signIn(taxClerk('weber'));
    klein = await app.signIn(taxClerk('klein'));
    head = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    team = await app.teamId('steuern');
    await checkedCase(app, weber);
  });
  afterAll(async () => {
    await app.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const then = { inWorkOn: '2026-03-01' };
  const filters = (id: string) => ({ handledBy: { handledBy: id }, thenAssignee: { ...then, thenAssignee: id } });
  const list = (who: Caller, query: Record<string, string>) => who.get(`/api/v1/cases?${new URLSearchParams(query).toString()}`);
  const preview = (who: Caller, query: Record<string, string>) =>
    who.post('/api/v1/bulk-runs/preview', {
      action: 'add-note',
      params: { text: 'x' },
      selection: { query: new URLSearchParams(query).toString() },
    });
  const save = (who: Caller, name: string, query: Record<string, string>, teamId: string | null = null) =>
    who.post('/api/v1/views', { name, query: { queue: 'all', ...query }, teamId });
  const refused = ({ status, body }: Answer) =>
    status === 403 && body['code'] === 'case-list.not-by-person'
      ? 'refused'
      : status < 300
        ? 'listed'
        : `${status} ${JSON.stringify(body)}`;
  const expected = (filter: keyof typeof allowed) => (allowed[filter] ? 'listed' : 'refused');

  it.each(['handledBy', 'thenAssignee'] as const)(
    'obey it by %s: list and count, walking, bulk selection and saved views',
    async (filter) => {
      for (const who of [head, klein]) {
        const query = filters(weber.id)[filter];
        expect(refused(await list(who, query))).toBe(expected(filter));
        expect(refused(await preview(who, query))).toBe(expected(filter));
        expect(refused(await save(who, `Fremd ${filter}`, query))).toBe(expected(filter));
      }
    },
  );

  it('are open to people who list their own; a team cannot be given them', async () => {
    for (const [name, query] of Object.entries(filters(weber.id))) {
      expect(refused(await list(weber, query))).toBe('listed');
      expect(refused(await preview(weber, query))).toBe('listed');
      const saved = await save(weber, `Meine ${name}`, query);
      expect(refused(saved)).toBe('listed');
      const wanted = allowed[name as keyof typeof allowed] ? 'listed' : 'refused';
      expect(refused(await save(weber, `Alle ${name}`, query, team))).toBe(wanted);
      expect(refused(await weber.request('PATCH', `/api/v1/views/${String(saved.body['id'])}`, { version: 1, teamId: team }))).toBe(wanted);
    }
  });

  it('leave open whose desk a case lies on now: work could not be handed over without', async () => {
    expect(refused(await list(head, { assignee: weber.id }))).toBe('listed');
  });
});
