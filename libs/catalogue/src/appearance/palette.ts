import { z } from 'zod';
import { atLightness, contrast, isHexColour, lightnessOf, nearest, over } from './colour.js';

const colour = z.string().refine(isHexColour, 'a colour as #rrggbb');

/** The city's appearance: `appearance` in the municipality's file. */
export const appearanceSchema = z.strictObject({
  /** For buttons, and the bar at the top. */
  primary: colour.optional(),
  /** The same for the dark look; derived from `primary` where it is missing. */
  primaryDark: colour.optional(),
  secondary: colour.optional(),
  secondaryDark: colour.optional(),
  /** An SVG or PNG, as a path from the municipality's file. */
  crest: z
    .string()
    .regex(/\.(svg|png)$/i, 'an .svg or .png file')
    .optional(),
  /** The older name of `primary`. */
  colour: colour.optional(),
});
export type Appearance = z.infer<typeof appearanceSchema>;

/** Colours for one look: each can be read where the admin UI uses it. */
export interface Look {
  readonly primary: string;
  /** For pressed buttons. */
  readonly primaryStrong: string;
  readonly onPrimary: string;
  readonly secondary: string;
  readonly onSecondary: string;
  /** The bar at the top; the text on it is white. */
  readonly bar: string;
}

export interface Palette {
  readonly light: Look;
  readonly dark: Look;
  /** The configured colours that nobody could have read, in words for the log. */
  readonly corrections: readonly string[];
}

/** WCAG 2.1 AA for text (1.4.3). */
export const legible = 4.5;

/** The grounds of the admin UI. A test checks that its theme has the same. */
export const grounds = {
  light: { background: '#f3f5f8', paper: '#ffffff' },
  dark: { background: '#10151b', paper: '#19212a' },
} as const;

/** How strongly a selected row or menu entry is tinted with its text's colour. */
export const tint = 0.12;

const neutral = { primary: '#1c5170', secondary: '#2f6f63' } as const;

/** The colours of both looks, from the city's configuration or a calm petrol; always legible. */
export function paletteOf(appearance: Appearance = {}): Palette {
  const corrections: string[] = [];
  const asked = (name: 'primary' | 'primaryDark' | 'secondary' | 'secondaryDark'): string | undefined =>
    appearance[name] ?? (name === 'primary' ? appearance.colour : undefined);
  const take = (name: 'primary' | 'secondary', look: 'light' | 'dark'): string => {
    const own = look === 'dark' ? asked(`${name}Dark`) : asked(name);
    const base = asked(name) ?? neutral[name];
    // The dark look needs the hue in a light tone.
    const wanted = own ?? (look === 'dark' ? atLightness(base, Math.max(lightnessOf(base), 0.78)) : base);
    const used = look === 'light' ? nearest(wanted, 'darker', readable.light) : nearest(wanted, 'lighter', readable.dark);
    if (own && used !== own.toLowerCase()) {
      corrections.push(
        `appearance.${look === 'dark' ? `${name}Dark` : name} ${own} cannot be read ${look === 'dark' ? 'on dark ground' : 'on white'}; ${used} is used`,
      );
    }
    return used;
  };
  const light = look(take('primary', 'light'), take('secondary', 'light'), 'light');
  const dark = look(take('primary', 'dark'), take('secondary', 'dark'), 'dark');
  return { light, dark, corrections };
}

function look(primary: string, secondary: string, mode: 'light' | 'dark'): Look {
  const on = mode === 'light' ? '#ffffff' : '#0b1117';
  const lightness = lightnessOf(primary);
  return {
    primary,
    primaryStrong:
      mode === 'light' ? atLightness(primary, Math.max(0, lightness - 0.09)) : atLightness(primary, Math.min(1, lightness + 0.07)),
    onPrimary: on,
    secondary,
    onSecondary: on,
    bar:
      mode === 'light'
        ? nearest(atLightness(primary, Math.min(lightness, 0.36)), 'darker', (bar) => contrast(bar, '#ffffff') >= 7)
        : over(atLightness(primary, 0.3), '#141b22', 0.45),
  };
}

/** Whether a colour is legible as text on every ground (also tinted with itself), and text is legible on it. */
const readable = {
  light: (candidate: string): boolean => onAll(candidate, grounds.light, '#ffffff'),
  dark: (candidate: string): boolean => onAll(candidate, grounds.dark, '#0b1117'),
};

function onAll(candidate: string, { background, paper }: { background: string; paper: string }, on: string): boolean {
  const under = [background, paper, over(candidate, background, tint), over(candidate, paper, tint), on];
  return under.every((ground) => contrast(candidate, ground) >= legible);
}
