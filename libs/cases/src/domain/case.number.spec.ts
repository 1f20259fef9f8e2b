import { caseNumberOf } from './case.number.js';

describe('a case number as people write it', () => {
  it.each([
    ['HUA-2026-000320', 'HUA-2026-000320'],
    ['hua-2026-000320', 'HUA-2026-000320'],
    ['HUA 2026 000320', 'HUA-2026-000320'],
    ['HUA–2026–000320', 'HUA-2026-000320'],
    ['hua/2026/320', 'HUA-2026-000320'],
    ['HUA2026000320', 'HUA-2026-000320'],
    ['  Aktenzeichen HUA-2026-000320 ', 'HUA-2026-000320'],
    ['Az.: BEW-2026-7', 'BEW-2026-000007'],
    ['HUA-2026-1234567', 'HUA-2026-1234567'],
    ['x-404', 'X-404'],
    ['', ''],
    ['Az:HUA-2026-7', 'HUA-2026-000007'],
    ['Aktenzeichen: HUA-2026-7', 'HUA-2026-000007'],
    ['H2-2026-7', 'H2-2026-000007'],
    ['Meier AZ 7', 'MEIER AZ 7'],
    ['Nr. HUA-2026-7', 'NR. HUA-2026-7'],
    ['HUA-2026-7 x', 'HUA-2026-7 X'],
    ['2026-320', '2026-320'],
    ['HUA-1826-320', 'HUA-1826-320'],
  ])('"%s" is "%s"', (typed, number) => expect(caseNumberOf(typed)).toBe(number));
});
