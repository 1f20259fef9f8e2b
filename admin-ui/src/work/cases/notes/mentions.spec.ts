import { matching, mentionAt, mentionedIn, partsOf } from './mentions';

const people = [
  { id: '1', name: 'Jörg Weidenfeld' },
  { id: '2', name: 'Aylin Yıldız-Schröder' },
  { id: '3', name: 'Jörg' },
];

describe('mentions in a note', () => {
  it.each([
    ['@', 1, { from: 0, typed: '' }],
    ['Bitte @Jö', 9, { from: 6, typed: 'Jö' }],
    ['a@b', 3, null],
    ['@Jörg schon', 2, { from: 0, typed: 'J' }],
    ['ohne', 4, null],
  ])('begin with @ after a space: %s', (text, caret, found) => {
    expect(mentionAt(text, caret)).toEqual(found);
  });

  it('offer whoever has a name that begins so', () => {
    expect(matching(people, 'schr').map(({ id }) => id)).toEqual(['2']);
    expect(matching(people, 'jörg').map(({ id }) => id)).toEqual(['1']);
    expect(matching(people, '').map(({ id }) => id)).toEqual(['1', '2', '3']);
  });

  it('are those whose names are still there', () => {
    expect(mentionedIn(people, 'Bitte @Jörg Weidenfeld ansehen').map(({ id }) => id)).toEqual(['1', '3']);
    expect(mentionedIn(people, 'Bitte ansehen')).toEqual([]);
  });

  it('are told apart from the text around them', () => {
    expect(partsOf('Bitte @Jörg Weidenfeld, danke', [people[0]!, people[2]!])).toEqual([
      { text: 'Bitte ', isMention: false },
      { text: '@Jörg Weidenfeld', isMention: true },
      { text: ', danke', isMention: false },
    ]);
  });
});
