import { setAtPointer } from '@vorgang/platform';
import fc from 'fast-check';
import { aCase, clerk, given } from './case.given.js';
import { changesBetween } from './changes-between.js';
import { submittedForm } from './submitted-form.js';

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
const form = fc
  .dictionary(
    fc.string({ minLength: 1 }),
    fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string({ minLength: 1 }), fc.oneof(scalar, fc.array(scalar)))),
    { noNullPrototype: true },
  )
  .filter(
    (one) =>
      !JSON.stringify(one).includes('__proto__') &&
      !JSON.stringify(one).includes('constructor') &&
      !JSON.stringify(one).includes('prototype'),
  );

describe('what leads from one form to the other', () => {
  it('is told by the smallest members, and lists as a whole', () => {
    expect(
      changesBetween(
        { dog: { name: 'Bello', breed: 'dackel', old: 1 }, plates: ['A', 'B'] },
        { dog: { name: 'Bello', breed: 'pudel', 'a/b': true }, plates: ['A'] },
      ),
    ).toEqual([
      { pointer: '/dog/breed', from: 'dackel', to: 'pudel' },
      { pointer: '/dog/a~1b', from: null, to: true },
      { pointer: '/dog/old', from: 1, to: null },
      { pointer: '/plates', from: ['A', 'B'], to: ['A'] },
    ]);
  });

  it('is told in short where it is much', () => {
    const wide = (value: number, length = 101) => ({
      list: Object.fromEntries(Array.from({ length }, (_, i) => [`m${i}`, value])),
      same: 1,
    });
    expect(changesBetween(wide(1), wide(2))).toEqual([{ pointer: '/list', from: wide(1).list, to: wide(2).list }]);
    expect(changesBetween(wide(1, 100), wide(2, 100))).toHaveLength(100);
  });

  it('makes the one of the other, and, taken back, the other of the one', () => {
    fc.assert(
      fc.property(form, form, (before, after) => {
        const changes = changesBetween(before, after);
        expect(
          changes.reduce<Readonly<Record<string, unknown>>>(
            (state, { pointer, to }) => setAtPointer(state, pointer, to ?? undefined),
            before,
          ),
        ).toEqual(after);
        const corrections = changes.map((change) => ({ ...change, reason: '', by: clerk.by, at: clerk.now }));
        expect(submittedForm({ ...given(aCase()).when({ action: 'claim' }, clerk), form: after, corrections })).toEqual(before);
      }),
    );
  });
});
