import { fieldAt } from './fieldAt';

const form = {
  properties: {
    dog: { title: 'Hund', 'x-title-en': 'Dog', properties: { breed: { title: 'Rasse', 'x-title-en': 'Breed', type: 'string' } } },
    plates: { title: 'Kennzeichen', items: { type: 'string' } },
  },
};

describe('A pointer in words', () => {
  it.each([
    ['/dog/breed', 'Hund – Rasse', 'Dog – Breed'],
    ['/plates/1', 'Kennzeichen – 2', 'Kennzeichen – 2'],
    ['/dog', 'Hund', 'Dog'],
    ['/not~1known/2', 'not/known – 3', 'not/known – 3'],
  ])('%s is %s', (pointer, de, en) => {
    expect([fieldAt(form, pointer, 'de').label, fieldAt(form, pointer, 'en').label]).toEqual([de, en]);
  });

  it('brings the schema of what stands there', () => {
    expect(fieldAt(form, '/dog/breed', 'de').schema).toMatchObject({ type: 'string' });
    expect(fieldAt(form, '/plates/0', 'de').schema).toEqual({ type: 'string' });
  });
});
