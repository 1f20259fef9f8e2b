import { csv, germanAmount } from './csv.js';

describe('a list for the treasury', () => {
  it('is read by German spreadsheets: semicolons, decimal commas, umlauts, CRLF', () => {
    expect(
      csv([
        ['Kassenzeichen', 'Betrag'],
        ['VG10000001', germanAmount(8405)],
      ]),
    ).toBe('\ufeffKassenzeichen;Betrag\r\nVG10000001;84,05\r\n');
    expect([germanAmount(5), germanAmount(0), germanAmount(123456), germanAmount(-50)]).toEqual(['0,05', '0,00', '1234,56', '-0,50']);
  });

  it('quotes what would break a line or a column', () => {
    expect(csv([[{ typed: 'Müller; Söhne' }, { typed: 'genannt "Bello"' }]])).toBe('\ufeff"Müller; Söhne";"genannt ""Bello"""\r\n');
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+49 2421', `'+49 2421`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'=1`],
    ['  =1', `'=1`],
    ['＝1', `'＝1`],
    ['Zeile 1\r\n=1', 'Zeile 1 =1'],
    ['O’Brien-Müller', 'O’Brien-Müller'],
  ])('lets no typed text act as a formula: %j', (typed, written) => {
    expect(csv([[{ typed }]])).toBe(`\ufeff${written}\r\n`);
  });
});
