import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { dogTax, mayWork, parking, taxClerk } from '../../../../test/support/stories.js';

interface Block {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly mayChange: boolean;
}

describe('text blocks', () => {
  let app: TestApp;
  let clerk: Caller;
  let colleague: Caller;
  let head: Caller;
  let stranger: Caller;
  let team: string;

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    colleague = await app.signIn(taxClerk('klein'));
    head = await app.signIn({ userName: 'leitung', roles: ['supervisor'], teams: ['steuern'] });
    stranger = await app.signIn({ userName: 'buergerbuero', roles: ['clerk'], teams: ['buergerbuero'], competences: [mayWork(parking)] });
    team = await app.teamId('steuern');
  });
  afterAll(() => app.stop());

  const namesFor = async (who: Caller, service = ''): Promise<string[]> =>
    (await who.get(`/api/v1/text-blocks${service}`)).body.items.map(({ name }: Block) => name);
  const write = (who: Caller, name: string, teamId: string | null = null, service: string | null = null) =>
    who.post('/api/v1/text-blocks', { name, text: `Text von ${name}`, service, teamId });
  const recorded = async (): Promise<string[]> =>
    (await app.asSystem(() => app.app.get(DataSource).query(`select kind from event where stream_kind = 'text-block' order by seq`))).map(
      (row: { kind: string }) => row.kind,
    );

  it('are one’s own: nobody else sees them, and nothing is recorded', async () => {
    expect(await write(clerk, 'Gruß')).toMatchObject({ status: 201, body: { name: 'Gruß', team: null, mayChange: true, version: 1 } });
    expect((await write(clerk, 'gruß')).body.code).toBe('text-block.name-taken');
    expect(await namesFor(colleague)).toEqual([]);
    expect(await recorded()).toEqual([]);
  });

  it('of a team are for the team, by service; the author and the supervisor change them, and it is recorded', async () => {
    const { body } = await write(clerk, 'Impfpass', team, dogTax);
    expect(await namesFor(colleague, `?service=${dogTax}`)).toEqual(['Impfpass']);
    expect(await namesFor(colleague, `?service=${parking}`)).toEqual([]);
    expect(await namesFor(stranger)).toEqual([]);
    const change = (who: Caller, version: number) =>
      who.request('PUT', `/api/v1/text-blocks/${body.id}`, { name: 'Impfpass', text: 'Neuer Text', service: null, version });
    expect((await change(colleague, 1)).status).toBe(403);
    expect((await change(stranger, 1)).status).toBe(404);
    expect((await change(head, 1)).body).toMatchObject({ text: 'Neuer Text', version: 2 });
    expect((await change(clerk, 1)).body.code).toBe('text-block.changed-meanwhile');
    expect(await namesFor(colleague, `?service=${parking}`)).toEqual(['Impfpass']);
    expect((await colleague.request('DELETE', `/api/v1/text-blocks/${body.id}`)).status).toBe(403);
    expect((await clerk.request('DELETE', `/api/v1/text-blocks/${body.id}`)).status).toBe(204);
    expect(await namesFor(colleague)).toEqual([]);
    expect(await recorded()).toEqual(['text-block.saved', 'text-block.saved', 'text-block.removed']);
  });

  it('are written for a team by its members only', async () => {
    expect((await write(stranger, 'Fremd', team)).status).toBe(404);
  });
});
