import { ApiProblem } from '../api/problem';
import { dataProvider } from './dataProvider';
import { serviceId, serviceOf } from './resources';

const real = globalThis.fetch;
const asked: string[] = [];

/** The server at the other end of `fetch`: what it answers to each request, by method and address. */
function server(answer: (request: string, body: unknown) => { readonly status?: number; readonly json: unknown }): void {
  globalThis.fetch = (input, init) => {
    const request = `${init?.method} ${input as string}`;
    asked.push(request);
    const { status = 200, json } = answer(request, typeof init?.body === 'string' ? JSON.parse(init.body) : undefined);
    return Promise.resolve(new Response(JSON.stringify(json), { status }));
  };
}

/** A list of so many teams, told by cursors. */
const teamsInPages = (all: number) =>
  server((request) => {
    const query = new URL(request.split(' ')[1] ?? '', 'http://town').searchParams;
    const from = Number(query.get('cursor') ?? 0);
    const to = Math.min(from + Number(query.get('limit') ?? 100), all);
    return {
      json: {
        items: Array.from({ length: to - from }, (_, index) => ({ id: `team-${from + index}` })),
        next: to < all ? String(to) : null,
      },
    };
  });

const list = (params: object) =>
  dataProvider.getList('teams', { pagination: { page: 1, perPage: 10 }, sort: { field: 'id', order: 'ASC' }, filter: {}, ...params });

describe('the data provider', () => {
  beforeEach(() => void (asked.length = 0));
  afterEach(() => void (globalThis.fetch = real));

  it('reads one page where it is told the cursor, and hands on the next', async () => {
    teamsInPages(120);
    expect(await list({ meta: { cursor: null }, filter: { q: 'a b' } })).toMatchObject({
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
      meta: { next: '100' },
    });
    expect(await list({ meta: { cursor: '100' } })).toMatchObject({
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
      meta: { next: null },
    });
    expect(asked).toEqual(['GET /api/v1/teams?q=a+b', 'GET /api/v1/teams?cursor=100']);
  });

  it('finds any page by its number, and everything for whoever exports', async () => {
    teamsInPages(250);
    const third = await list({ pagination: { page: 3, perPage: 20 } });
    expect(third.data.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, index) => `team-${40 + index}`));
    expect(third.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    expect((await list({ pagination: { page: 1, perPage: 1000 } })).data).toHaveLength(250);
    const last = await list({ pagination: { page: 13, perPage: 20 } });
    expect([last.data.length, last.pageInfo]).toEqual([10, { hasNextPage: false, hasPreviousPage: true }]);
    expect((await list({ pagination: { page: 14, perPage: 20 } })).data).toEqual([]);
  });

  it('reads several by their ids, and those that name another', async () => {
    server((request) => ({
      json: request.includes('/staff?') ? { items: [{ id: 'anna' }], next: null } : { id: request.split('/').at(-1) },
    }));
    expect((await dataProvider.getMany('teams', { ids: ['a', 'b'] })).data).toEqual([{ id: 'a' }, { id: 'b' }]);
    const { data } = await dataProvider.getManyReference('staff', {
      target: 'team',
      id: 'a',
      pagination: { page: 1, perPage: 5 },
      sort: { field: 'id', order: 'ASC' },
      filter: {},
    });
    expect(data).toEqual([{ id: 'anna' }]);
    expect(asked).toEqual(['GET /api/v1/teams/a', 'GET /api/v1/teams/b', 'GET /api/v1/staff?team=a&limit=5']);
  });

  it('creates, and changes from the version that was opened', async () => {
    server((request, body) => ({ json: { id: 'new', request, body } }));
    expect((await dataProvider.create('teams', { data: { key: 'park', title: 'Park' } })).data).toMatchObject({
      request: 'POST /api/v1/teams',
      body: { key: 'park', title: 'Park' },
    });
    const changed = await dataProvider.update('teams', {
      id: 'a b',
      data: { id: 'a b', key: 'park', title: 'Parks', version: 3 },
      previousData: { id: 'a b' },
    });
    expect(changed.data).toMatchObject({ request: 'PATCH /api/v1/teams/a%20b', body: { version: 3, title: 'Parks' } });
  });

  it('refuses with the server’s problem, as react-admin’s HttpError: faults by the names of the fields', async () => {
    server(() => ({
      status: 422,
      json: {
        type: 'about:blank',
        code: 'input.invalid',
        status: 422,
        errors: [
          { pointer: '/names/0', code: 'input.too-small', detail: '' },
          { pointer: '', code: 'input.invalid', detail: '' },
        ],
      },
    }));
    const refusal = await dataProvider.create('teams', { data: {} }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      status: 422,
      body: { code: 'input.invalid', status: 422, errors: { 'names.0': 'problem.input.too-small' } },
    });
  });

  it('does nothing that the API does not offer', async () => {
    server(() => ({ json: {} }));
    await expect(dataProvider.delete('teams', { id: 'a' })).rejects.toThrow('does not delete');
    await expect(dataProvider.create('api-keys', { data: {} })).rejects.toThrow('does not create');
    await expect(
      dataProvider.getList('cases', { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' }, filter: {} }),
    ).rejects.toThrow('No resource');
    expect(asked).toEqual([]);
  });

  it('has the commands by their own names', async () => {
    server((_, body) => ({ json: { id: 'a', body } }));
    await dataProvider.disableStaff('a', 2, 'to-team');
    expect(asked).toEqual(['POST /api/v1/staff/a/disable']);
  });

  it('knows a version of a service by one part of an address', () => {
    expect(serviceOf(serviceId('dog-tax', 3))).toEqual({ key: 'dog-tax', version: 3 });
    expect(encodeURIComponent(serviceId('dog-tax', 3))).toBe('dog-tax~3');
  });
});
