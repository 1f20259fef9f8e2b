import { contrast, grounds, legible, over, paletteOf, tint as serverTint } from '@vorgang/catalogue';
import { join } from 'node:path';
import { z } from 'zod';

// The admin UI is another program with settings of its own for the compiler: it is looked at, not compiled with.
const inUi = (file: string): Promise<unknown> => import(join(process.cwd(), 'admin-ui/src/kit/theme', file));
const surface = z.record(
  z.enum(['background', 'paper', 'sunken', 'text', 'quiet', 'divider', 'edge', 'error', 'warning', 'success', 'info', 'onColour']),
  z.string(),
);
const { surfaces, tint } = z
  .object({ surfaces: z.object({ light: surface, dark: surface }), tint: z.number() })
  .parse(await inUi('palette.ts'));
const colours = z.object({ main: z.string(), contrastText: z.string() });
const { paletteFor } = z
  .object({
    paletteFor: z.function({ input: [z.enum(['light', 'dark']), z.unknown()], output: z.object({ primary: colours, secondary: colours }) }),
  })
  .parse(await inUi('theme.ts'));

/** The colours that a city may have: none of its own, good ones, and ones that nobody could read as they are. */
const cities = [{}, { primary: '#7a1f2b' }, { primary: '#ffe000', secondary: '#00a0e0' }, { primary: '#00c853' }, { primary: '#000000' }];
const modes = ['light', 'dark'] as const;

describe('what is written can be read (WCAG 2.1 AA, 1.4.3 and 1.4.11)', () => {
  it('is reckoned on the grounds that the admin UI really has', () => {
    for (const mode of modes) expect({ background: surfaces[mode].background, paper: surfaces[mode].paper }).toEqual(grounds[mode]);
    expect(tint).toBe(serverTint);
  });

  for (const mode of modes) {
    const surface = surfaces[mode];
    const under = [surface.background, surface.paper, surface.sunken];

    it(`text, quiet text and signal colours on every ground: ${mode}`, () => {
      for (const ground of under) {
        expect(contrast(surface.text, ground)).toBeGreaterThanOrEqual(10);
        for (const colour of [surface.quiet, surface.error, surface.warning, surface.success, surface.info]) {
          expect({ colour, ground, enough: contrast(colour, ground) >= legible }).toEqual({ colour, ground, enough: true });
        }
      }
    });

    it(`signal colours on a tint of themselves, and letters on them: ${mode}`, () => {
      for (const colour of [surface.error, surface.warning, surface.success, surface.info]) {
        for (const ground of under)
          expect({ colour, ground, enough: contrast(colour, over(colour, ground, tint)) >= legible }).toEqual({
            colour,
            ground,
            enough: true,
          });
        expect(contrast(surface.onColour, colour)).toBeGreaterThanOrEqual(legible);
      }
    });

    it(`quiet text on a chosen row, and the edges of fields: ${mode}`, () => {
      for (const city of cities) {
        const { primary } = paletteOf(city)[mode];
        expect(contrast(surface.quiet, over(primary, surface.paper, tint))).toBeGreaterThanOrEqual(legible);
        expect(contrast(surface.text, over(primary, surface.paper, tint))).toBeGreaterThanOrEqual(legible);
      }
      expect(contrast(surface.edge, surface.paper)).toBeGreaterThanOrEqual(3);
    });

    it(`every city's colours as the theme takes them: ${mode}`, () => {
      for (const city of cities) {
        const palette = paletteFor(mode, paletteOf(city));
        for (const colour of [palette.primary, palette.secondary]) {
          expect(contrast(colour.contrastText, colour.main)).toBeGreaterThanOrEqual(legible);
          for (const ground of under) expect(contrast(colour.main, ground)).toBeGreaterThanOrEqual(legible);
        }
      }
    });
  }
});
