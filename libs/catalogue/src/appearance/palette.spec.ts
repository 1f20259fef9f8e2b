import { atLightness, contrast, over } from './colour.js';
import { grounds, legible, paletteOf, tint, type Look } from './palette.js';

const cities = {
  'a calm petrol (nothing configured)': {},
  'a deep red': { primary: '#7a1f2b' },
  'a lemon yellow, far too light for white paper': { primary: '#ffe000' },
  'a mint': { primary: '#b2f2d0', secondary: '#ffd6e7' },
  'an orange': { primary: '#f28c00', secondary: '#00a0e0' },
  'a signal green': { primary: '#00c853' },
  white: { primary: '#ffffff' },
  black: { primary: '#000000' },
  'a navy whose dark tone was configured too dark': { primary: '#001f5b', primaryDark: '#001f5b' },
  'the older name': { colour: '#7a1f2b' },
};

describe('the city’s colours', () => {
  it('measure contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(over('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(atLightness('#1c5170', 1)).toBe('#ffffff');
  });

  for (const [name, appearance] of Object.entries(cities)) {
    it(`can be read in both looks: ${name}`, () => {
      const palette = paletteOf(appearance);
      for (const mode of ['light', 'dark'] as const) {
        const look = palette[mode];
        for (const ground of Object.values(grounds[mode])) {
          for (const colour of [look.primary, look.secondary]) {
            expect(contrast(colour, ground)).toBeGreaterThanOrEqual(legible);
            expect(contrast(colour, over(colour, ground, tint))).toBeGreaterThanOrEqual(legible);
          }
        }
        expect(contrast(look.onPrimary, look.primary)).toBeGreaterThanOrEqual(legible);
        expect(contrast(look.onPrimary, look.primaryStrong)).toBeGreaterThanOrEqual(legible);
        expect(contrast(look.onSecondary, look.secondary)).toBeGreaterThanOrEqual(legible);
        expect(contrast('#ffffff', look.bar)).toBeGreaterThanOrEqual(7);
      }
    });
  }

  it('stay as configured where they can be read', () => {
    const { light, dark, corrections } = paletteOf({ primary: '#7A1F2B', primaryDark: '#f2b8b5' });
    expect([light.primary, dark.primary]).toEqual(['#7a1f2b', '#f2b8b5']);
    expect(corrections).toEqual([]);
  });

  it('keep their hue where they had to be changed, and the log says so', () => {
    const { light, corrections } = paletteOf({ primary: '#ffe000' });
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(light.primary.slice(at, at + 2), 16)) as [number, number, number];
    expect(red).toBeGreaterThan(blue + 60);
    expect(green).toBeGreaterThan(blue + 60);
    expect(corrections).toEqual([`appearance.primary #ffe000 cannot be read on white; ${light.primary} is used`]);
  });

  it('look alike for the older name of the setting', () => {
    const strip = ({ light, dark }: { light: Look; dark: Look }) => ({ light, dark });
    expect(strip(paletteOf({ colour: '#7a1f2b' }))).toEqual(strip(paletteOf({ primary: '#7a1f2b' })));
  });
});
