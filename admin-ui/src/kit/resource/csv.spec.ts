import { csv } from './csv';

describe('the file of a list', () => {
  it('is read by German spreadsheets: semicolons, decimal commas, umlauts, CRLF', () => {
    expect(
      csv([
        ['Tag', 'Forderungen', 'Summe'],
        ['30.11.2026', 3, 1234.56],
      ]),
    ).toBe('\ufeffTag;Forderungen;Summe\r\n30.11.2026;3;1234,56\r\n');
    expect(csv([[-0.5, 0]])).toBe('\ufeff-0,5;0\r\n');
    expect(csv([[{ cents: 1250 }, { cents: -5 }, { cents: 0 }]])).toBe('\ufeff12,50;-0,05;0,00\r\n');
  });

  it('quotes what would break a line or a column', () => {
    expect(csv([['Müller; Söhne', 'genannt "Bello"']])).toBe('\ufeff"Müller; Söhne";"genannt ""Bello"""\r\n');
  });

  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['+49 2421', `'+49 2421`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'=1`],
    ['  =1', `'=1`],
    ['\u200b=1', `'=1`],
    ['＝1', `'＝1`],
    ['Zeile 1\r\n=1', 'Zeile 1 =1'],
    ['–', '–'],
    ['O’Brien-Müller', 'O’Brien-Müller'],
  ])('lets no text act as a formula: %j', (text, written) => {
    expect(csv([[text]])).toBe(`\ufeff${written}\r\n`);
  });
});
