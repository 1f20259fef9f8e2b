import { caseFilter, type CaseListItem } from '@vorgang/cases';
import { filtersWithWords, filterInWords, listColumns } from '@vorgang/words';
import { unzipped } from '../../../../test/support/zip.js';
import type { ExportedList } from './exported-list.js';
import { cellOf, cellText } from './list-cells.js';
import { listedOf } from './list-export.events.js';
import { toPaper } from './to-paper.js';
import { toWorkbook } from './to-workbook.js';

const kase = (changes: Partial<CaseListItem> = {}): CaseListItem => ({
  id: '0195c1f0-0000-7000-8000-000000000001',
  caseNumber: 'HUA-2026-000001',
  serviceKey: 'hundesteuer-anmeldung',
  serviceTitle: { de: 'Hundesteuer – Anmeldung', en: 'Dog tax – registration' },
  subject: 'Bello & Söhne <Rüde>',
  applicantName: 'Müller, Jürgen',
  channel: 'portal',
  status: 'proposed',
  outcome: null,
  priority: 'urgent',
  teamId: '0195c1f0-0000-7000-8000-000000000002',
  assignee: { id: '0195c1f0-0000-7000-8000-000000000003', name: 'Krings, Sabine' },
  // Half past midnight in Düren, of the next day.
  receivedAt: '2026-03-01T23:30:00.000Z',
  dueOn: '2026-03-31',
  officeDaysLeft: 21,
  followUpOn: null,
  lookAt: null,
  awaitsPayment: false,
  undelivered: false,
  stuck: 'nobody-signs',
  postOpen: false,
  proposal: { kind: 'grant', feeCents: 8450, because: [{ de: 'über 50 €', en: 'over €50' }] },
  version: 4,
  unread: null,
  seenAt: '2026-03-02T08:15:00.000Z',
  ...changes,
});

const list = (items: readonly CaseListItem[], changes: Partial<ExportedList> = {}): ExportedList => ({
  language: 'de',
  title: 'Meine Vorgänge & mehr',
  authority: 'Stadt Düren',
  madeAt: new Date('2026-03-03T09:00:00Z'),
  madeBy: 'Sabine Krings, 03.03.2026, 10:00',
  columns: [...listColumns],
  about: () => [{ label: 'Auswahl', value: '=Nächste Frist zuerst' }],
  pages: (async function* () {
    for (const item of items) yield [item];
  })(),
  definitionOf: () => undefined,
  ...changes,
});

async function read(given: ExportedList): Promise<(path: string) => string> {
  const chunks: Buffer[] = [];
  for await (const chunk of toWorkbook(given)) chunks.push(Buffer.from(chunk as Uint8Array));
  const files = unzipped(Buffer.concat(chunks));
  return (path) => files.get(path)?.toString('utf8') ?? '';
}

/** The cells of each row as a spreadsheet reads them: a text, or a number with its format. */
function rowsOf(sheet: string): (string | number | null)[][] {
  return [...sheet.matchAll(/<row>(.*?)<\/row>/g)].map(([, row = '']) =>
    [...row.matchAll(/<c(?: [^>]*?)?(?:\/>|>(.*?)<\/c>)/g)].map(([, content]) => {
      const [, text] = /<t [^>]*>(.*?)<\/t>/.exec(content ?? '') ?? [];
      const [, number] = /<v>(.*?)<\/v>/.exec(content ?? '') ?? [];
      if (text !== undefined)
        return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
      return number === undefined ? null : Number(number);
    }),
  );
}
const dayOf = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString();

describe('a list of cases as a workbook', () => {
  it('has German words, and days, moments and amounts with which one can reckon', async () => {
    const file = await read(list([kase()]));
    const sheet = file('xl/worksheets/sheet1.xml');
    const [head, first] = rowsOf(sheet);
    expect(head).toEqual([
      ...['Aktenzeichen', 'Betreff', 'Leistung', 'Antragsteller/in', 'Status', 'Priorität', 'Frist', 'Bearbeitung', 'Eingang'],
      ...['Eingangsweg', 'Wiedervorlage', 'Zuletzt geöffnet', 'Entscheidung', 'Betrag', 'Grund der Mitzeichnung', 'Hindernis'],
    ]);
    expect(first).toEqual([
      ...['HUA-2026-000001', 'Bello & Söhne <Rüde>', 'Hundesteuer – Anmeldung', 'Müller, Jürgen', 'Zur Zeichnung', 'Dringend'],
      ...[46112, 'Krings, Sabine', 46083, 'Portal', null, 46083.385417, 'Bewilligung', 84.5, 'über 50 €'],
      'Niemand darf diesen Entscheidungsvorschlag zeichnen',
    ]);
    expect([dayOf(46112), dayOf(46083), dayOf(46083.385417)]).toEqual([
      '2026-03-31T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
      '2026-03-02T09:15:00.028Z',
    ]);
    const styles = file('xl/styles.xml');
    for (const format of ['dd.mm.yyyy', 'dd.mm.yyyy hh:mm', '#,##0.00 &quot;€&quot;']) expect(styles).toContain(`formatCode="${format}"`);
    expect(sheet).toContain('<c s="2"><v>46112</v></c>');
  });

  it('keeps its head in view, can be filtered, and is printed one page wide with its head and number on each', async () => {
    const file = await read(list([kase(), kase()], { columns: ['caseNumber', 'subject', 'dueOn'] }));
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:C3"/>');
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain('<oddHeader>&amp;LMeine Vorgänge &amp;&amp; mehr&amp;RSabine Krings');
    expect(sheet).toContain('<oddFooter>&amp;CSeite &amp;P von &amp;N</oddFooter>');
    expect(file('xl/workbook.xml')).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Vorgänge'!$1:$1</definedName>`);
    expect(file('xl/workbook.xml')).toContain(`'Vorgänge'!$A$1:$C$3</definedName>`);
    expect(rowsOf(file('xl/worksheets/sheet2.xml'))).toEqual([['Meine Vorgänge & mehr'], ['Auswahl', '=Nächste Frist zuerst']]);
  });

  it('has no cell that a program could take for a formula, and nothing that XML cannot hold', async () => {
    const nasty = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', "=cmd|' /C calc'!A0", 'a\u0000b\ud800c\uffff', ']]>'];
    const file = await read(
      list(
        nasty.map((subject) => kase({ subject, applicantName: subject })),
        { columns: ['applicant', 'subject'] },
      ),
    );
    const sheet = file('xl/worksheets/sheet1.xml');
    expect(sheet).not.toMatch(/<f[ >/]/);
    expect(sheet.match(/<c t="inlineStr"/g)).toHaveLength(2 * (nasty.length + 1));
    expect(rowsOf(sheet).slice(1)).toEqual(nasty.map((text) => (text.startsWith('a') ? ['abc', 'abc'] : [text, text])));
  });

  it('speaks the reader’s language, and says that a name was erased', async () => {
    const file = await read(
      list([kase({ applicantName: '', status: 'closed', outcome: 'rejected', awaitsPayment: true })], { language: 'en' }),
    );
    const [head, first] = rowsOf(file('xl/worksheets/sheet1.xml'));
    expect(head?.slice(0, 5)).toEqual(['Case number', 'Subject', 'Service', 'Applicant', 'Status']);
    expect(first?.slice(2, 5)).toEqual(['Dog tax – registration', 'erased', 'Rejected, payment open']);
  });
});

describe('a list of cases for paper', () => {
  it('has the texts of the list, in the columns that were chosen', async () => {
    const paper = await toPaper(list([kase()], { columns: ['caseNumber', 'dueOn', 'amount', 'seenAt'] }));
    expect(paper.columns).toEqual([
      { title: 'Aktenzeichen', share: 18, numeric: false },
      { title: 'Frist', share: 12, numeric: false },
      { title: 'Betrag', share: 12, numeric: true },
      { title: 'Zuletzt geöffnet', share: 17, numeric: false },
    ]);
    expect(paper.rows).toEqual([['HUA-2026-000001', '31.03.2026', expect.stringMatching(/^84,50\s€$/), '02.03.2026, 09:15']]);
    expect(cellText(cellOf('followUp', kase(), undefined, 'de'), 'de')).toBe('');
  });
});

describe('the filter of a list in words', () => {
  const names = {
    language: 'de',
    service: () => 'Hundesteuer',
    team: () => undefined,
    person: () => 'Sabine Krings',
    day: () => '31.12.2026',
    attribute: () => 'Rasse',
    choice: (_: string, value: string) => (value === 'p' ? 'Pudel' : undefined),
  } as const;

  it('has words for every filter', () => {
    expect([...filtersWithWords].sort()).toEqual(
      Object.keys(caseFilter.shape)
        .filter((name) => name !== 'queue')
        .sort(),
    );
  });

  it('names what it filters by', () => {
    const said = (name: string, value: string) => filterInWords(name, value, names);
    expect(said('service', 'a')).toBe('Leistung: Hundesteuer');
    expect(said('status', 'open,waiting')).toBe('Status: Offen, Wartet auf Bürger/in');
    expect(said('dueTo', '2026-12-31')).toBe('Frist bis 31.12.2026');
    expect(said('assignee', 'none')).toBe('Zugeteilt: niemandem');
    expect(said('dueKept', 'false')).toBe('Frist nicht eingehalten');
    expect(said('team', 'x')).toBe('Team: x');
    expect(said('q', '%{value}$&')).toBe('„%{value}$&“');
    expect(said('born', '2026-12-31')).toBe('Geburtsdatum 31.12.2026');
    expect(said('attribute', 'breed:p,breed:Chow Chow')).toBe('Rasse: Pudel, Chow Chow');
    expect(said('later', 'x')).toBe('later: x');
  });

  it('goes into the log without the words that were searched for', () => {
    const listed = listedOf({
      query: 'queue=mine&q=M%C3%BCller&person=Meier&born=1980-01-01&attribute=plate:X&contact=0241&service=a&sort=due',
      columns: ['subject'],
      format: 'pdf',
    });
    expect(listed).toEqual({ format: 'pdf', queue: 'mine', sort: 'due', columns: ['subject'], filter: { service: 'a' }, searched: true });
  });
});
