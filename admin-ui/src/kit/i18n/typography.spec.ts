import { unbroken } from './typography';

describe('what is read in one breath', () => {
  it('stays on one line', () => {
    expect(unbroken('§ 34a Abs. 5 BMG')).toBe('§\u00a034a Abs.\u00a05 BMG');
    expect(unbroken('geprüft (§§ 3, 10, 11 LHundG NRW)')).toBe('geprüft (§§\u00a03, 10, 11 LHundG\u00a0NRW)');
  });

  it('leaves other words alone', () => {
    expect(unbroken('Der Satz der übrigen Hunde, 14 Tage')).toBe('Der Satz der übrigen Hunde, 14 Tage');
  });
});
