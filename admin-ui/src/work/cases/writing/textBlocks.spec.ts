import { filled, writtenByHand, type TextBlock } from './textBlocks';

const kase = {
  caseNumber: 'HUA-2026-000001',
  subject: 'Bello',
  receivedAt: '2026-03-02T09:00:00Z',
  applicant: {
    kind: 'person' as const,
    givenName: 'Jürgen',
    familyName: 'Müller',
    address: { street: 'a', houseNumber: '1', postalCode: '52349', town: 'Düren' },
  },
  request: null,
};
const date = (day: string) => day.slice(0, 10);

describe('a text block', () => {
  it('is filled in with what the case knows; what it does not know stays to be seen', () => {
    expect(filled('{{Aktenzeichen}}, {{ Eingang }}: {{Name}} bis {{Antwort bis}}, {{heute}} {{Unbekannt}}', kase, '2026-03-04', date)).toBe(
      'HUA-2026-000001, 2026-03-02: Jürgen Müller bis {{Antwort bis}}, 2026-03-04 {{Unbekannt}}',
    );
  });
});

describe('what was written by hand', () => {
  const block = (text: string, team: TextBlock['team'] = { id: 't', title: 'Steuern' }) => ({ text, team });
  const byHand = (text: string, blocks: Parameters<typeof writtenByHand>[1]) =>
    writtenByHand(text, blocks).flatMap((part) => (part.byHand ? [part.text] : []));

  it('is each paragraph that stands in no text block of the team, as it is', () => {
    const blocks = [block('Der Hund ist ein Blindenführhund (§ 6).\n\nEr bleibt steuerfrei bis {{Antwort bis}}.')];
    expect(byHand('Der Hund ist ein Blindenführhund (§ 6).\n\nEr bleibt steuerfrei bis 31.12.2026.', blocks)).toEqual([]);
    expect(byHand('Der Hund ist kein Blindenführhund (§ 6).\n\nUnd noch etwas.', blocks)).toEqual([
      'Der Hund ist kein Blindenführhund (§ 6).',
      'Und noch etwas.',
    ]);
  });

  it('does not depend on how many ways a block with many places could fit', () => {
    const blocks = [block('{{a}} '.repeat(900))];
    expect(byHand(`${'x '.repeat(2900)}!`, blocks)).toHaveLength(1);
  });

  it('is one’s own text block too, since nobody has agreed on it', () => {
    expect(byHand('Gruß', [block('Gruß', null)])).toEqual(['Gruß']);
  });
});
