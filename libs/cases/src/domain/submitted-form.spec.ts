import { setAtPointer } from '@vorgang/platform';
import { submittedForm } from './submitted-form.js';
import { clerk } from './case.given.js';

const correction = (pointer: string, from: unknown, to: unknown) => ({ pointer, from, to, reason: '', by: clerk.by, at: clerk.now });

describe('What was submitted', () => {
  it('is what is left when every correction is taken back, the latest first', () => {
    const form = { dog: { breed: 'Dackel', chip: '2' }, plates: ['A', 'B'] };
    const corrections = [
      correction('/dog/breed', 'Bullterrier', 'Terrier'),
      correction('/dog/breed', 'Terrier', 'Dackel'),
      correction('/dog/chip', null, '2'),
      correction('/plates/1', null, 'B'),
    ];
    expect(submittedForm({ form, corrections })).toEqual({ dog: { breed: 'Bullterrier' }, plates: ['A'] });
    expect(form.plates).toEqual(['A', 'B']);
  });

  it('has its lists as they were: what was added is out, what was taken out is back between the others', () => {
    const corrections = [correction('/plates/1', 'B', null), correction('/plates/-', null, 'D'), correction('/plates/0', 'A', 'a')];
    const corrected = corrections.reduce<Record<string, unknown>>(
      (form, { pointer, to }) => ({ ...setAtPointer(form, pointer, to ?? undefined) }),
      { plates: ['A', 'B', 'C'] },
    );
    expect(corrected).toEqual({ plates: ['a', 'C', 'D'] });
    expect(submittedForm({ form: corrected, corrections })).toEqual({ plates: ['A', 'B', 'C'] });
  });

  it('has an entry where it was, at the beginning, in the middle, and as it was before it was changed', () => {
    const taken = (pointer: string, from: unknown, to: unknown, plates: string[]) =>
      submittedForm({ form: { plates }, corrections: [correction(pointer, from, to)] });
    expect(taken('/plates/0', 'A', null, ['B', 'C'])).toEqual({ plates: ['A', 'B', 'C'] });
    expect(taken('/plates/1', null, 'B', ['A', 'B', 'C'])).toEqual({ plates: ['A', 'C'] });
    expect(taken('/plates/1', 'b', 'B', ['A', 'B', 'C'])).toEqual({ plates: ['A', 'b', 'C'] });
    expect(taken('/plates/-', null, 'C', ['A', 'B', 'C'])).toEqual({ plates: ['A', 'B'] });
  });
});
