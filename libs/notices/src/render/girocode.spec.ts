import { giroCode } from './index.js';
import type { PaymentBlock } from './index.js';

const payment: PaymentBlock = {
  kind: 'payment',
  payee: 'Stadtkasse Düren',
  iban: 'DE89 3704 0044 0532 0130 00',
  bic: 'COBADEFFXXX',
  reference: 'Kassenzeichen 7000000012345',
  amount: { cents: 8405, currency: 'EUR' },
};

describe('the GiroCode of a fee', () => {
  it('is written as EPC069-12 says', () => {
    expect(giroCode(payment)?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      'COBADEFFXXX',
      'Stadtkasse Düren',
      'DE89370400440532013000',
      'EUR84.05',
      '',
      '',
      'Kassenzeichen 7000000012345',
    ]);
  });

  it('keeps to its lines and lengths whatever the names are', () => {
    const code = giroCode({ ...payment, payee: `Stadt\n${'ü'.repeat(90)}`, reference: 'x'.repeat(200) })?.split('\n');
    expect(code).toHaveLength(11);
    expect(code?.[5]).toHaveLength(70);
    expect(code?.[10]).toHaveLength(140);
  });

  it.each([0, -100, 0.5, 100_000_000_000])('does not exist for %d cents', (cents) => {
    expect(giroCode({ ...payment, amount: { cents, currency: 'EUR' } })).toBeNull();
  });
});
