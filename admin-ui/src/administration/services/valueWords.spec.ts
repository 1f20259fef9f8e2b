import { formatBytes, formatMoney, formatNumber } from '../../kit/i18n/format';
import { valueInWords } from './valueWords';

const how = {
  t: (key: string, values: Record<string, string | number> = {}) => [key, values['count']].filter(Boolean).join(' '),
  format: {
    money: (n: number | null | undefined) => formatMoney(n ?? 0, 'de'),
    bytes: (n: number | null | undefined) => formatBytes(n ?? 0, 'de'),
    number: (n: number | null | undefined) => formatNumber(n ?? 0, 'de'),
  },
};
const words = (name: string, value: unknown) => valueInWords(name, value, how).replaceAll(/\s/g, ' ');

describe('the values of a city', () => {
  it('are written with the unit that their name says', () => {
    expect(words('yearlyCents', 3000)).toBe('30,00 €');
    expect(words('maxUploadBytes', 2_097_152)).toBe('2,0 MB');
    expect(words('registerWithinDays', 14)).toBe('services.unit.days 14');
    expect(words('largeFromKg', 20)).toBe('20 kg');
    expect(words('pages', 20)).toBe('20');
  });

  it('are lists of words where they are lists', () => {
    expect(words('residencePostalCodes', ['52349', '52351'])).toBe('52349, 52351');
    expect(words('reliefPercent', { guard: 50, none: 0 })).toBe('guard: 50 %, none: 0 %');
    expect(words('taxSection10AsDangerous', false)).toBe('common.no');
  });

  it('are shown as they are written down only where nothing else is left', () => {
    expect(words('steps', [{ from: 1 }])).toBe('[{"from":1}]');
  });
});
