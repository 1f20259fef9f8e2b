import { carefulError } from './careful-error.js';

describe('what administrators see of a job’s error', () => {
  it.each([
    ['mail.not-taken: ESOCKET', 'mail.not-taken: ESOCKET'],
    ['mail.not-taken: 451 4.2.1', 'mail.not-taken: 451 4.2.1'],
    ['mail.refused: 550 <erika@example.org> unknown', 'mail'],
    ['invalid input syntax for type uuid: "Erika Mustermann"', 'invalid input syntax for type uuid'],
    ['Error: duplicate key value violates unique constraint "case_by_number"', 'duplicate key value violates unique constraint'],
    ['the letter to Erika Mustermann could not be set', 'the letter to could not be set'],
    ['RuleNotEvaluable: hundesteuer-anmeldung 1: no value', 'hundesteuer-anmeldung'],
    ["cannot read 'Müller'", 'cannot read'],
    ['ENOENT: no such file, open /data/erika.pdf', 'no such file, open'],
    ['', ''],
    [null, ''],
  ])('%j becomes %j', (error, shown) => {
    expect(carefulError(error)).toBe(shown);
  });
});
