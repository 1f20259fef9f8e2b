import { StaffPrincipal } from '@vorgang/access';
import { newId } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { startTestApp, type Caller, type TestApp } from '../../../../test/support/app.js';
import { pagesRead } from '../../../../test/support/pages-read.js';
import { applicant, dogForm, dogTax, mayWork, submitted, taxClerk, versionOf } from '../../../../test/support/stories.js';
import { TraitsJobs } from '../others/traits.jobs.js';
import { SearchJobs } from './search.jobs.js';
import { searchTerms } from './search-terms.js';
import { WordSearch } from './word-search.js';

describe('finding cases', () => {
  let app: TestApp;
  let clerk: Caller;
  let elsewhere: Caller;
  let owner: DataSource;

  const person = (givenName: string, familyName: string, street = 'Markt', houseNumber = '1') => ({
    kind: 'person' as const,
    givenName,
    familyName,
    address: { street, houseNumber, postalCode: '52349', town: 'Düren' },
  });

  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    elsewhere = await app.signIn({
      userName: 'fuchs',
      roles: ['clerk'],
      teams: ['buergerbuero'],
      competences: [mayWork('bewohnerparkausweis')],
    });
    owner = await new DataSource({ type: 'postgres', url: app.database.owner }).initialize();
    await submitted(app, dogTax, {
      applicant: {
        ...person('Jürgen', 'Müller', 'Oberstraße', '12'),
        birthDate: '1970-03-12',
        phone: '+49 2421 250-17',
        email: 'juergen.mueller@example.org',
      },
      externalReference: 'PORTAL-77/2026',
      form: dogForm({ dog: { name: 'Bello', breed: 'Nova Scotia Duck Tolling', chip: '276093400123456' } }),
    });
    await submitted(app, dogTax, {
      applicant: person('Aylin', 'Yılmaz', 'Kölner Straße', '3a'),
      form: dogForm({ dog: { name: 'Rex', breed: 'Pudel', chip: '276098102233445' } }),
    });
    await submitted(app, dogTax, {
      applicant: person('Karl', 'Schmitz', 'Kaiserplatz', '7'),
      form: dogForm({ dog: { name: 'Ina', breed: 'Pudel', chip: '276097209876543' } }),
    });
    await submitted(app, dogTax, {
      applicant: person('Eva', 'Meier'),
      form: dogForm({ dog: { name: 'Mo', breed: 'Spitz', chip: '276099900000017' } }),
    });
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });

  const listed = async (query: Record<string, string>, who = clerk) => {
    const { status, body } = await who.get(`/api/v1/cases?${new URLSearchParams(query).toString()}`);
    return status === 200 ? body.items.map((item: { applicantName: string }) => item.applicantName).sort() : body.errors;
  };
  const find = async (q: string, who = clerk, more = '') => (await who.get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)).body;
  const names = async (q: string, who = clerk) => (await find(q, who)).items.map((item: { applicantName: string }) => item.applicantName);

  it.each([
    ['Müller', 'Müller, Jürgen'],
    ['Mueller', 'Müller, Jürgen'],
    ['Muller', 'Müller, Jürgen'],
    ['MÜLLER', 'Müller, Jürgen'],
    ['Mülller', 'Müller, Jürgen'],
    ['Mülelr', 'Müller, Jürgen'],
    ['Müll', 'Müller, Jürgen'],
    ['Miller', 'Müller, Jürgen'],
    ['Juergen Muller', 'Müller, Jürgen'],
    ['Yilmaz', 'Yılmaz, Aylin'],
    ['Ylimaz', 'Yılmaz, Aylin'],
    ['Mayer', 'Meier, Eva'],
    ['Maier', 'Meier, Eva'],
    ['Shcmitz', 'Schmitz, Karl'],
    ['Schmidz', 'Schmitz, Karl'],
    ['Scmitz', 'Schmitz, Karl'],
    ['Oberstraße', 'Müller, Jürgen'],
    ['Oberstrasse 12', 'Müller, Jürgen'],
    ['Oberstr. 12', 'Müller, Jürgen'],
    ['oberstr', 'Müller, Jürgen'],
    ['Obersraße', 'Müller, Jürgen'],
    ['Obrestraße', 'Müller, Jürgen'],
    ['Kölner Str.', 'Yılmaz, Aylin'],
    ['Koelner Strasse 3a', 'Yılmaz, Aylin'],
    ['Kaiserpltaz', 'Schmitz, Karl'],
    ['Kaisreplatz', 'Schmitz, Karl'],
    ['276093400123456', 'Müller, Jürgen'],
    ['276 0934 0012 3456', 'Müller, Jürgen'],
    ['276093400123465', 'Müller, Jürgen'],
    ['27609340012345', 'Müller, Jürgen'],
    ['2760934001234566', 'Müller, Jürgen'],
    ['276093401123456', 'Müller, Jürgen'],
    ['27609340', 'Müller, Jürgen'],
    ['PORTAL-77/2026', 'Müller, Jürgen'],
    ['portal 772026', 'Müller, Jürgen'],
    ['Müller Oberstr', 'Müller, Jürgen'],
    ['Oberstr Müller 12', 'Müller, Jürgen'],
    ['Muller Obersrasse', 'Müller, Jürgen'],
    ['Müller Kaiserplatz', null],
    ['Zimmermann', null],
  ])('"%s" finds %s', async (q, name) => {
    const found = await names(q);
    if (name === null) expect(found).toEqual([]);
    else expect(found[0]).toBe(name);
  });

  describe('as people write', () => {
    const cases: Record<string, string> = {};
    beforeAll(async () => {
      const make = async (key: string, more: object) => {
        cases[key] = (await submitted(app, dogTax, more)).caseNumber;
      };
      await make('range', { applicant: person('Anna', 'Quappendorf', 'Quittenstraße', '12a-14') });
      await make('slash', { applicant: person('Anna', 'Quendel', 'Am Quarkbruch', '5/7') });
      await make('letter', { applicant: person('Anna', 'Quandt', 'Quellengasse', '12a') });
      await make('spaced', { applicant: person('Anna', 'Quaas', 'Quirinusstraße', '9 b') });
      await make('road', { applicant: person('Anna', 'Quandtner', 'An der B 56', '3') });
      await make('oaks', { applicant: person('Anna', 'Quast', '3-Eichen-Weg', '5') });
      await make('chip', {
        applicant: person('Anna', 'Quint'),
        form: dogForm({ dog: { name: 'Chip', breed: 'Dackel', chip: '276098 102233499' } }),
      });
      await make('name', {
        applicant: { ...person('Anna', 'Quistorp'), salutation: 'Frau', phone: '02421 / 25-2345', email: 'anna@quistorp-düren.de' },
      });
      await make('firm', { applicant: { kind: 'organisation', organisation: 'A-1 Umzüge GmbH', address: person('', '').address } });
      await make('tech', { applicant: { kind: 'organisation', organisation: 'Technik-2000 KG', address: person('', '').address } });
      await make('azeri', { applicant: person('Ayaz', 'Həsənəliyev') });
      await make('arab', { applicant: person('Omar', 'Nuṭṭāḥ') });
      await make('work', { applicant: person('Zoë', 'Œuvrø') });
      await make('plate', { applicant: person('Anna', 'Querfurth'), externalReference: 'BÜD-AB 102' });
    });

    const parts = (key: string) => /^([A-Z]+)-(\d{4})-0*(\d+)$/.exec(cases[key] ?? '') ?? [];
    it.each<[string, string | ((key: string) => string)]>([
      ['range', 'Quittenstraße 12a-14'],
      ['range', 'Quittenstr. 12 a - 14'],
      ['range', 'Quappendorf 12a-14'],
      ['range', 'Quittenstraße 12a–14, 52349 Düren'],
      ['range', '12a-14'],
      ['slash', 'Am Quarkbruch 5/7'],
      ['slash', 'Quendel 5-7'],
      ['slash', 'Quendel 5 7'],
      ['letter', 'Quellengasse 12 a'],
      ['letter', 'Quellengasse 12A'],
      ['spaced', 'Quirinusstr 9b'],
      ['spaced', 'Quirinusstr. 9 B'],
      ['road', 'An der B 56'],
      ['road', 'An der B 56 3'],
      ['road', 'an der b56'.replace('b56', 'B 56, 3')],
      ['oaks', '3-Eichen-Weg 5'],
      ['oaks', '3 Eichen Weg'],
      ['chip', '276098 102233499'],
      ['chip', '276 0 98102233499'],
      ['chip', '276098102233499'],
      ['chip', '276.098.102.233.499'],
      ['name', 'Frau Quistorp'],
      ['name', 'Frau Anna Quistorp'],
      ['name', 'Herrn Dr. Quistorp'],
      ['name', 'Fam. Quistorp'],
      ['name', 'QUISTORP, Anna'],
      ['name', '02421 252345'],
      ['name', '+49 2421 252345'],
      ['name', '0049 2421/25-2345'],
      ['name', '+49 (0) 2421 25 2345'],
      ['name', '02421252345'],
      ['name', 'Quistorp 02421 25-2345'],
      ['name', 'anna@quistorp-düren.de'],
      ['name', 'ANNA@quistorp-dueren.de'],
      ['firm', 'A-1 Umzüge GmbH'],
      ['firm', 'A 1 Umzuege'],
      ['firm', 'Firma A-1'],
      ['tech', 'Technik-2000 KG'],
      ['tech', 'technik 2000'],
      ['tech', 'Fa. Technik-2000'],
      ['azeri', 'Hesenelyev'.replace('lyev', 'liyev')],
      ['azeri', 'HESENELIYEV'],
      ['azeri', 'Həsənəliyev'],
      ['arab', 'NUTTAH'],
      ['arab', 'Nuttah Omar'],
      ['work', 'OEUVROE'],
      ['work', 'Zoe Œuvrø'],
      ['plate', 'BUED-AB 102'],
      ['plate', 'BÜD AB 102'],
      ['plate', 'büd-ab102'],
      ['plate', 'BÜDAB102'],
      ['range', (key) => cases[key] ?? ''],
      ['range', (key) => `Aktenzeichen ${cases[key]}`],
      ['range', (key) => `Az.: ${cases[key]}`],
      ['range', (key) => (cases[key] ?? '').replaceAll('-', '–')],
      ['range', (key) => `${parts(key)[2]}-${parts(key)[3]?.padStart(6, '0')}`],
      ['range', (key) => `${parts(key)[2]}/${parts(key)[3]?.padStart(6, '0')}`],
      ['range', (key) => `${parts(key)[2]}-${parts(key)[3]}`],
      ['range', (key) => `${parts(key)[1]}-${parts(key)[3]}`],
      ['range', (key) => `${parts(key)[1]?.toLowerCase()} ${parts(key)[3]}`],
      ['range', (key) => `${parts(key)[1]}-${parts(key)[2]}-${parts(key)[3]}`],
      ['range', (key) => `${parts(key)[1]}${parts(key)[2]}${parts(key)[3]?.padStart(6, '0')}`],
      ['range', (key) => `Quappendorf ${cases[key]}`],
    ])('finds the case "%s" by %s, in the search and in the list', async (key, typed) => {
      const q = typeof typed === 'string' ? typed : typed(key);
      const numbers = (answer: { body: { items?: { caseNumber: string }[] } }) => answer.body.items?.map((item) => item.caseNumber);
      expect(numbers(await clerk.get(`/api/v1/search?q=${encodeURIComponent(q)}`))).toContain(cases[key]);
      expect(numbers(await clerk.get(`/api/v1/cases?limit=100&q=${encodeURIComponent(q)}`))).toContain(cases[key]);
      expect(numbers(await clerk.get(`/api/v1/cases?queue=team&limit=100&q=${encodeURIComponent(q)}`))).toContain(cases[key]);
    });

    it('still says no to what no case has', async () => {
      for (const q of [
        'Quittenstraße 12b-14',
        'Quendel 5-8',
        'Frau Quistorp-Anna Xaver',
        'B 57 Quandtner',
        '02421 252346 Quistorp',
        'HUA-2026-999999',
      ]) {
        expect((await clerk.get(`/api/v1/cases?queue=team&limit=100&q=${encodeURIComponent(q)}`)).body.items).toEqual([]);
      }
    });
  });

  it('finds a case by its number, by its running number and with two digits exchanged, and knows which one was meant', async () => {
    const [kase] = (await find('Schmitz')).items;
    const number: string = kase.caseNumber;
    const tail = String(Number(number.split('-').at(-1)));
    expect(await find(number)).toMatchObject({
      jumpTo: kase.id,
      items: [{ id: kase.id, matched: [{ field: 'number', parts: [{ text: number, hit: true }] }] }],
    });
    expect(await find(number.toLowerCase().replaceAll('-', ' '))).toMatchObject({ jumpTo: kase.id });
    expect((await find(tail.padStart(2, '0'))).items.map((item: { id: string }) => item.id)).toContain(kase.id);
    const exchanged = number.replace(/(\d)(\d)-/, '$2$1-');
    expect(await find(exchanged)).toMatchObject({
      jumpTo: null,
      corrected: expect.any(String),
      items: expect.arrayContaining([expect.objectContaining({ id: kase.id })]),
    });
  });

  it('shows what matched, where it stands, and what was probably meant', async () => {
    expect((await find('Mueller oberstrasse')).items[0].matched).toEqual([
      {
        field: 'name',
        text: 'Jürgen Müller',
        parts: [
          { text: 'Jürgen ', hit: false },
          { text: 'Müller', hit: true },
        ],
      },
      {
        field: 'address',
        text: 'Oberstraße 12, 52349 Düren',
        parts: [
          { text: 'Oberstraße', hit: true },
          { text: ' 12, 52349 Düren', hit: false },
        ],
      },
    ]);
    expect(await find('Muler')).toMatchObject({ corrected: 'Müller' });
    expect(await find('Karl Shcmitz')).toMatchObject({ corrected: 'Karl Schmitz' });
    expect(await find('Müller')).toMatchObject({ corrected: null });
  });

  it('puts the word itself before its beginning, before what is similar; and newer cases first', async () => {
    await submitted(app, dogTax, { applicant: person('Ida', 'Schmitzberger') });
    await submitted(app, dogTax, { applicant: person('Olaf', 'Schmidt') });
    app.clock.set('2026-03-03T09:00:00Z');
    await submitted(app, dogTax, { applicant: person('Uta', 'Schmitz') });
    expect(await names('Schmitz')).toEqual(['Schmitz, Uta', 'Schmitz, Karl', 'Schmitzberger, Ida', 'Schmidt, Olaf']);
  });

  it('finds nothing, suggests nothing and counts nothing of what one may not see', async () => {
    for (const q of ['Müller', 'Muler', 'Mayer', '276093400123456', '276093400123465', 'PORTAL-77/2026', 'Oberstr']) {
      expect(await find(q, elsewhere)).toEqual({ items: [], corrected: null, more: false, next: null, jumpTo: null });
    }
    const dogs = await app.signIn({
      userName: 'nur-umwelt',
      roles: ['clerk'],
      teams: ['steuern'],
      competences: [mayWork('umweltgenehmigung-eingang')],
    });
    expect(await names('Müller', dogs)).toEqual([]);
    expect(await names('Müller', await app.signIn({ userName: 'pruefung', roles: ['auditor'] }))).toEqual(['Müller, Jürgen']);
    expect((await (await app.signIn({ userName: 'verwaltung', roles: ['administrator'] })).get('/api/v1/search?q=Müller')).status).toBe(
      403,
    );
  });

  it('finds nothing of what one may not see where a wrong row opens the drawer of others', async () => {
    await owner.query(
      `insert into case_drawer select t.id, 'bewohnerparkausweis', d.drawer from team t, case_drawer d where t.key = 'buergerbuero' and d.service_key = $1`,
      [dogTax],
    );
    for (const q of ['Müller', 'Muler', 'Müller Oberstr', '276093400123456', 'PORTAL-77/2026'])
      expect(await find(q, elsewhere)).toMatchObject({ items: [], corrected: null, next: null, jumpTo: null });
    expect((await elsewhere.get('/api/v1/cases?q=M%C3%BCller')).body.items).toEqual([]);
    expect((await elsewhere.get('/api/v1/cases?queue=team&q=M%C3%BCller')).body.items).toEqual([]);
    const auditor = await app.signIn({ userName: 'pruefung-zwei', roles: ['auditor'] });
    expect((await find('Müller', auditor, '&service=bewohnerparkausweis')).items).toEqual([]);
    expect((await find('Müller', auditor, `&service=${dogTax}`)).items).toHaveLength(1);
    await owner.query(`delete from case_drawer where service_key = 'bewohnerparkausweis'`);
  });

  it('can be narrowed by service and state', async () => {
    expect((await find('Müller', clerk, `&service=${dogTax}&status=open`)).items).toHaveLength(1);
    expect((await find('Müller', clerk, '&status=closed')).items).toEqual([]);
    expect((await find('Müller', clerk, '&service=bewohnerparkausweis')).items).toEqual([]);
  });

  it('says when there are more', async () => {
    expect(await find('Düren', clerk, '&limit=3')).toMatchObject({ more: true, items: [{}, {}, {}] });
  });

  /** Everything that a search finds, page by page. */
  async function paged(q: string, limit: number, more = '', between?: () => Promise<unknown>): Promise<string[]> {
    const ids: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 300; pages++) {
      const page = await find(q, clerk, `${more}&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      ids.push(...page.items.map((item: { id: string }) => item.id));
      expect(page.items.length).toBeLessThanOrEqual(limit);
      if (page.next === null) return ids;
      expect(page.more).toBe(true);
      cursor = page.next;
      await between?.();
    }
    throw new Error('it goes on for ever');
  }

  it.each([
    ['a word and its beginnings, of several ranks', 'Lang', ''],
    ['several words', 'Lang Markt', ''],
    ['one state only', 'Lang', '&status=open'],
    ['words that are only similar', 'Lagnhans', ''],
  ])('goes on page by page, in the same order, without a gap or a repetition: %s', async (_what, q, more) => {
    if ((await find('Lang')).items.length === 0) {
      for (let n = 0; n < 4; n++) {
        app.clock.set(`2026-03-03T10:0${n}:00Z`);
        for (const name of ['Lang', 'Langer', 'Langhans']) await submitted(app, dogTax, { applicant: person('Otto', name) });
      }
    }
    const all = (await find(q, clerk, `${more}&limit=100`)).items.map((item: { id: string }) => item.id);
    expect(all.length).toBeGreaterThanOrEqual(4);
    for (const limit of [1, 2, 5]) expect(await paged(q, limit, more)).toEqual(all);
  });

  it('misses nothing where new cases come in while one reads on', async () => {
    const before: string[] = (await find('Lang', clerk, '&limit=100')).items.map((item: { id: string }) => item.id);
    const read = await paged('Lang', 3, '', () => submitted(app, dogTax, { applicant: person('Otto', 'Lang') }));
    expect(new Set(read).size).toBe(read.length);
    expect(read.filter((id) => before.includes(id))).toEqual(before);
  });

  it('ends after 500 cases, and says that there are more', async () => {
    const [some] = (await find('Lang', clerk, '&limit=1')).items;
    const cursor = (shown: number) => Buffer.from(JSON.stringify([0, shown, 0, '0', some.id])).toString('base64url');
    expect(await find('Lang', clerk, `&limit=3&cursor=${cursor(480)}`)).toMatchObject({
      items: [{}, {}, {}],
      more: true,
      next: expect.any(String),
    });
    expect(await find('Lang', clerk, `&limit=3&cursor=${cursor(498)}`)).toMatchObject({ items: [{}, {}, {}], more: true, next: null });
  });

  it('shows on later pages nothing of what one may not see, and takes no made-up cursor', async () => {
    const { next } = await find('Lang', clerk, '&limit=2');
    expect(await find('Lang', elsewhere, `&limit=2&cursor=${next}`)).toMatchObject({ items: [], more: false, next: null });
    for (const cursor of [
      'x',
      Buffer.from('[0,1,2,"a","b"]').toString('base64url'),
      Buffer.from('[0,100000,2,"1","00000000-0000-4000-8000-000000000000"]').toString('base64url'),
    ]) {
      expect(await find('Lang', clerk, `&cursor=${cursor}`)).toMatchObject({ code: 'paging.bad-cursor' });
    }
  });

  it('reads no more than the words of 2,000 cases where two words have many cases each, and meet in none', async () => {
    // Further cases in the index: 8,000 with the one word, 8,000 with the other.
    await owner.query(`
      insert into case_word (case_id, received_at, drawer, word)
      select id, now() - n * interval '1 minute', drawer, word
      from (select drawer from case_word limit 1) one,
           (select n, case when n % 2 = 0 then 'vielnam' else 'weitgass' end as word, gen_random_uuid() as id from generate_series(1, 16000) n) made`);
    await owner.query(
      `insert into search_word (word, drawer) select distinct word, drawer from case_word where word in ('vielnam', 'weitgass')`,
    );
    await owner.query('vacuum analyze case_word, search_word');
    const read = await pagesRead(
      (sql, parameters) => owner.query(sql, parameters),
      'case_word',
      async () => expect(await names('Vielnam Weitgass')).toEqual([]),
    );
    expect(read).toBeGreaterThan(500);
    expect(read).toBeLessThan(12_000);
    await owner.query(`delete from case_word where word in ('vielnam', 'weitgass')`);
  });

  it('holds no more than 10,000 cases against the other words where somebody sees the cases of very many teams', async () => {
    await owner.query(`
      insert into case_word (case_id, received_at, drawer, word)
      select gen_random_uuid(), now() - n * interval '1 minute', drawer, word
      from generate_series(1, 30) drawer, (select n, case when n % 2 = 0 then 'vielnam' else 'weitgass' end as word from generate_series(1, 2000) n) made`);
    await owner.query(
      `insert into search_word (word, drawer) select distinct word, drawer from case_word where word in ('vielnam', 'weitgass')`,
    );
    await owner.query('vacuum analyze case_word, search_word');
    const auditor = new StaffPrincipal({
      id: newId(),
      userName: 'x',
      displayName: 'x',
      locale: 'de',
      roles: ['auditor'],
      teams: [],
      competences: [],
      mustChangePassword: false,
      sessionId: null,
      sessionExpiresAt: null,
    });
    const terms = searchTerms('Vielnam Weitgass', '/q');
    const looks = await owner.transaction(async (manager) => {
      const search = new WordSearch(manager, auditor, { limit: 10, services: undefined, statuses: undefined, after: undefined }, terms);
      // What this connection did before, and has not told yet, is counted with it.
      const sofar = async (): Promise<number> => {
        const asked = `select idx_scan as looks from pg_stat_xact_user_tables where relname = 'case_word'`;
        const rows: { looks: string }[] = await manager.query(asked);
        return Number(rows[0]?.looks ?? 0);
      };
      const before = await sofar();
      const drawers = await search.asTyped();
      expect(await search.cases(drawers, false)).toMatchObject({ cases: [], more: true });
      return (await sofar()) - before;
    });
    expect(looks).toBeLessThan(11_000);
    await owner.query(`delete from case_word where word in ('vielnam', 'weitgass')`);
    await owner.query(`delete from search_word where word in ('vielnam', 'weitgass')`);
  });

  it.each(['a', '', '- -'])('refuses "%s": that says nothing', async (q) => {
    expect(await clerk.get(`/api/v1/search?q=${encodeURIComponent(q)}`)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/query/q', code: 'search.too-short' }] },
    });
  });

  it('narrows a queue by words and their beginnings', async () => {
    const { body } = await clerk.get('/api/v1/cases?queue=team&q=oberstr%20m%C3%BCl');
    expect(body).toMatchObject({ total: { count: 1 }, items: [{ applicantName: 'Müller, Jürgen' }] });
    expect((await clerk.get('/api/v1/cases?q=276098102233445')).body.total.count).toBe(1);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a name, not a street', { person: 'Kaiser' }, []],
    ['a name, however it is spelled', { person: 'mueller' }, ['Müller, Jürgen']],
    ['the beginnings of a name, either way round', { person: 'Mül, Jür' }, ['Müller, Jürgen']],
    ['a birth date', { born: '1970-03-12' }, ['Müller, Jürgen']],
    ['a name with another birth date', { person: 'Müller', born: '1970-12-03' }, []],
    ['a telephone number without its country code', { contact: '02421 250' }, ['Müller, Jürgen']],
    ['the beginning of a mail address', { contact: 'juergen.mu' }, ['Müller, Jürgen']],
    ['no case number', { contact: '2026000' }, []],
    ['a breed by its second word', { attribute: 'breed:Tolling' }, ['Müller, Jürgen']],
    ['one of two breeds', { attribute: 'breed:tolling,breed:spitz' }, ['Meier, Eva', 'Müller, Jürgen']],
    ['a breed and a name', { attribute: 'breed:Spitz', person: 'Eva' }, ['Meier, Eva']],
    ['what no service has', { attribute: 'zone:A' }, []],
  ])('narrows a list by %s', async (_, query, found) => {
    expect(await listed({ queue: 'team', ...query })).toEqual(found);
    expect(await listed({ queue: 'all', ...query })).toEqual(found);
    expect(await listed({ queue: 'all', ...query }, elsewhere)).toEqual([]);
    // Only filters find such words.
    expect(await names(':name mueller')).toEqual(await names('name mueller'));
  });

  it.each([
    [{ person: '.' }, '/query/person', 'search.too-short'],
    [{ contact: '12' }, '/query/contact', 'search.too-short'],
    [{ attribute: 'breed:-' }, '/query/attribute', 'search.too-short'],
  ])('says what is wrong with %j', async (query, pointer, code) => {
    expect(await listed(query)).toMatchObject([{ pointer, code }]);
  });

  it('finds by single fields what an earlier version wrote, once the worker has gone over it', async () => {
    const words = () => owner.query('select * from case_word order by case_id, word');
    const before = await words();
    await owner.query(`delete from case_word where word >= ':' and word < ';'`);
    expect(await listed({ person: 'Müller' })).toEqual([]);
    await app.asSystem(() => app.app.get(TraitsJobs, { strict: false }).fill());
    expect(await words()).toEqual(before);
  });

  it('follows a correction, and the old word leaves the vocabulary in the night', async () => {
    const { id } = await submitted(app, dogTax, {
      applicant: { ...applicant, familyName: 'Quastenflosser' },
      form: dogForm({ dog: { name: 'Bo', breed: 'Pudel', chip: '276011111111116' } }),
    });
    await clerk.post(`/api/v1/cases/${id}/claim`);
    const corrected = await clerk.post(`/api/v1/cases/${id}/corrections`, {
      version: await versionOf(clerk, id),
      reason: 'Impfpass liegt vor',
      corrections: [{ pointer: '/dog/chip', value: '276022222222224' }],
    });
    expect(corrected.status).toBe(200);
    expect(await names('276022222222224')).toEqual(['Quastenflosser, Jürgen']);
    expect(await names('276011111111116')).toEqual([]);
    const known = async () => Number((await owner.query(`select count(*) as n from search_word where word = 'quastenflosser'`))[0].n);
    const jobs = app.app.get(SearchJobs);
    await jobs.prune();
    expect(await known()).toBe(1);
    // As erasing a case's personal data will do it.
    await owner.query('delete from case_word where case_id = $1', [id]);
    expect(await names('Quastenflosser')).toEqual([]);
    await jobs.prune();
    expect(await known()).toBe(0);
  });

  it('remembers which cases one opened last', async () => {
    const [kase] = (await find('Yılmaz')).items;
    expect((await clerk.get('/api/v1/cases/recent')).body.items).toEqual([]);
    await clerk.request('PUT', `/api/v1/cases/${kase.id}/seen`, { position: 1 });
    expect((await clerk.get('/api/v1/cases/recent')).body.items).toMatchObject([
      { id: kase.id, applicantName: 'Yılmaz, Aylin', seenAt: expect.any(String) },
    ]);
    expect((await elsewhere.get('/api/v1/cases/recent')).body.items).toEqual([]);
  });
});
