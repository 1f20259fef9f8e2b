import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readPdf } from '../../../../test/support/pdf.js';
import { exampleLetter, examplePermit } from './examples.js';
import { createRenderer, LetterNotRendered } from './index.js';
import type { LetterModel, LetterRenderer } from './index.js';

let renderer: LetterRenderer;
beforeAll(async () => {
  renderer = await createRenderer();
});
afterAll(() => renderer.close());

const read = async (changes: Partial<LetterModel> = {}) => readPdf(await renderer.renderLetter({ ...exampleLetter, ...changes }));

describe('a notice that everyone can read', () => {
  it('tells assistive technology its title, its language, and what is heading, list and table', async () => {
    const letter = await read();
    expect(letter).toMatchObject({ title: exampleLetter.title, language: 'de-DE', tagged: true });
    expect(letter.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(letter.roles.filter((role) => role === 'H2')).toHaveLength(4);
    expect(letter.roles.filter((role) => role === 'TH')).toHaveLength(3);
    expect(letter.roles).toEqual(expect.arrayContaining(['Document', 'P', 'L', 'LI', 'Table', 'TR', 'TD', 'Figure']));
  });

  it('describes its pictures', async () => {
    const { alternatives } = await read();
    expect(alternatives).toEqual(['Wappen: Stadt Düren – Der Bürgermeister', expect.stringContaining('GiroCode')]);
  });

  it('opens with its title instead of a file name, and with its parts where the file says they are', async () => {
    const pdf = await PDFDocument.load(await renderer.renderLetter(exampleLetter), { throwOnInvalidObject: true });
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    const file = Buffer.from(await renderer.renderLetter(exampleLetter)).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
    expect(file.slice(start, start + 4)).toBe('xref');
    const catalog = Number(/\/Root (\d+) 0 R/.exec(file)?.[1]);
    const entry = file.slice(start).split('\n').slice(2)[catalog];
    expect(file.slice(Number(entry?.slice(0, 10)))).toMatch(new RegExp(`^${catalog} 0 obj`));
  });

  it('keeps umlauts, ß and € when its text is copied', async () => {
    const { text } = await read();
    expect(text).toContain('Sehr geehrte Frau Müller-Lüdenscheidt,');
    expect(text).toContain('Große Straße 12');
    expect(text).toContain('„Süßer“, Dackel');
    expect(text).toMatch(/Betrag 15,00 €/);
    expect(text).toContain('28. Dezember 2026');
    expect(text).toContain('DE89 3704 0044 0532 0130 00');
  });

  it('numbers its pages and repeats on the second what it is about', async () => {
    const { pages, texts } = await read();
    expect(pages).toBe(2);
    expect(texts[0]).toContain('Seite 1 von 2');
    expect(texts[1]).toContain('Seite 2 von 2');
    expect(texts[1]).toContain('Aktenzeichen HS-2026-000123');
  });

  it('speaks English to those who chose English', async () => {
    const letter = await read({ locale: 'en' });
    expect(letter.language).toBe('en-GB');
    expect(letter.text).toContain('Payment reference');
    expect(letter.text).toContain('€15.00');
    expect(letter.text).toContain('Page 1 of 2');
  });

  it('says that it is a draft, to the eye and in its title', async () => {
    const draft = await read({ draft: true });
    expect(draft.title).toBe(`ENTWURF: ${exampleLetter.title}`);
    expect(draft.texts.every((page) => page.includes('ENTWURF'))).toBe(true);
    expect((await read()).text).not.toContain('ENTWURF');
  });
});

describe('what citizens type stays text', () => {
  const nasty = [
    '#panic("x")',
    '#{ while true {} }',
    '*fett* _kursiv_ $x^2$ `code` <label> @ref \\ // /* */ = - +',
    '"#eval(\\"1\\")" $sys.inputs.data$ #image("crest.svg")',
    'ÄÖÜ äöü ẞß € Łódź Çelik Đặng Ștefan Ελληνικά Кириллица',
    'A]]>B</svg>&amp;',
  ];

  it.each(nasty)('%s', async (typed) => {
    const { text } = await read({
      recipient: [typed],
      subject: typed,
      references: [{ label: typed, value: typed }],
      salutation: typed,
      blocks: [
        { kind: 'heading', text: typed },
        { kind: 'paragraph', text: typed },
        { kind: 'list', items: [typed] },
        { kind: 'table', head: [typed], rows: [[typed]], total: [typed] },
        { kind: 'remedy', title: typed, text: typed },
      ],
      closing: typed,
      signatory: typed,
    });
    const squeezed = text.replace(/\s+/g, '');
    const times = squeezed.split(typed.replace(/\s+/g, '')).length - 1;
    expect(times).toBeGreaterThanOrEqual(12);
  });

  it('prints emoji, Hebrew and Arabic names without failing', async () => {
    const { text } = await read({ blocks: [{ kind: 'paragraph', text: 'Grüße 👩‍👩‍👧 von שלום und مرحبا, Ende.' }] });
    expect(text).toContain('Grüße');
    expect(text).toContain('Ende.');
  });

  it('puts no hyphen into what is copied: addresses, case numbers, plates', async () => {
    const copied = [
      'https://portal.dueren.example/statusauskunft/bewohnerparkausweis',
      'bewohnerparken@stadtverwaltung.dueren.example',
      'BEWOHNERPARKAUSWEIS-2026-000123',
    ];
    // At any place in the line.
    const blocks = copied.flatMap((one) =>
      Array.from({ length: 16 }, (_, n) => ({
        kind: 'paragraph' as const,
        text: `Sie finden es hier${' und da'.repeat(n % 8)}${'.'.repeat(n)} ${one} jederzeit.`,
      })),
    );
    const squeezed = (await read({ blocks })).text.replace(/\s+/g, '');
    for (const one of copied) expect(squeezed.split(one).length - 1).toBe(16);
  });

  it('breaks words that no line could hold, and keeps them on the page', async () => {
    const long = 'Hundesteuer'.repeat(60);
    const { text, pages } = await read({ recipient: [long.slice(0, 120)], blocks: [{ kind: 'paragraph', text: long }] });
    expect(text.replace(/\s+/g, '')).toContain(long);
    expect(pages).toBeLessThanOrEqual(2);
  });

  it('drops characters that would turn the direction of reading around', async () => {
    const { text } = await read({ blocks: [{ kind: 'paragraph', text: 'Zahlen Sie \u202E0001\u202C €\u0000.' }] });
    expect(text).toContain('Zahlen Sie 0001 €.');
  });

  it('fills up rows that are too short, and prints a letter with nothing in it', async () => {
    await expect(
      read({
        blocks: [
          { kind: 'table', head: ['a', 'b', 'c'], rows: [['1'], []] },
          { kind: 'table', rows: [] },
          { kind: 'list', items: [] },
        ],
      }),
    ).resolves.toMatchObject({ pages: 1 });
    await expect(
      read({ recipient: [], references: [], blocks: [], subject: '', salutation: '', closing: '', signatory: '' }),
    ).resolves.toMatchObject({ pages: 1 });
  });
});

describe('the same letter twice', () => {
  it('is the same file, byte for byte, also from another renderer', async () => {
    const other = await createRenderer();
    const [first, second, third] = await Promise.all([
      renderer.renderLetter(exampleLetter),
      renderer.renderLetter(structuredClone(exampleLetter)),
      other.renderLetter(exampleLetter),
    ]);
    await other.close();
    expect(Buffer.from(second).equals(first)).toBe(true);
    expect(Buffer.from(third).equals(first)).toBe(true);
  });

  it('does not mix up letters that are asked for at the same time', async () => {
    const subjects = Array.from({ length: 12 }, (_, index) => `Bescheid Nummer ${index}`);
    const letters = await Promise.all(subjects.map((subject) => renderer.renderLetter({ ...exampleLetter, subject })));
    const texts = await Promise.all(letters.map(async (letter) => (await readPdf(letter)).text));
    subjects.forEach((subject, index) => expect(texts[index]).toContain(`${subject} `));
  });

  it('is refused with a reason when it cannot be dated, and the next one is printed', async () => {
    await expect(renderer.renderLetter({ ...exampleLetter, date: '22.11.2026' })).rejects.toThrow(RangeError);
    const templates = await mkdtemp(join(tmpdir(), 'templates-'));
    await writeFile(join(templates, 'letter.typ'), '#panic("not today")');
    const broken = await createRenderer({ templates });
    await expect(broken.renderLetter(exampleLetter)).rejects.toThrow(LetterNotRendered);
    await expect(broken.renderLetter(exampleLetter)).rejects.toThrow('not today');
    await broken.close();
    await rm(templates, { recursive: true });
    await expect(read()).resolves.toMatchObject({ pages: 2 });
  });
});

describe('what goes with a letter', () => {
  it('a permit shows nothing about its holder on the part behind the windscreen', async () => {
    const permit = await readPdf(await renderer.renderPermit(examplePermit));
    expect(permit).toMatchObject({ pages: 1, tagged: true, title: examplePermit.title });
    const [dash, own] = permit.text.split('Hier abtrennen');
    for (const part of ['Zone', 'DN-ÄB 123E', '01.12.2026 bis 30.11.2027', 'BPA-2026-000077', 'Stadt Düren']) {
      expect(dash).toContain(part);
    }
    expect(dash).not.toContain('Müller');
    expect(own).toContain('Änne Müller-Lüdenscheidt');
    expect(permit.alternatives).toContainEqual(expect.stringContaining('signierten Angaben'));
  });

  it('a permit for four plates is still one page', async () => {
    const plates = ['DN-AB 123', 'DN-CD 4567', 'K-XX 1', 'DÜW-ZZ 9999H'];
    const permit = await readPdf(await renderer.renderPermit({ ...examplePermit, plates, zone: 'Innenstadt Süd' }));
    expect(permit.pages).toBe(1);
    for (const plate of plates) expect(permit.text).toContain(plate);
  });
});
