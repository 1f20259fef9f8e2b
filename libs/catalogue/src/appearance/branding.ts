import { z } from 'zod';
import type { Municipality } from '../municipality.js';
import { loadCrest, type Crest } from './crest.js';
import { paletteOf, type Palette } from './palette.js';

const hex = z.string().regex(/^#[0-9a-f]{6}$/);
const lookShape = z
  .object({
    primary: hex.describe('For what one can press; at least 4.5 : 1 on every ground'),
    primaryStrong: hex,
    onPrimary: hex,
    secondary: hex,
    onSecondary: hex,
    bar: hex.describe('The bar at the top; at least 7 : 1 with white'),
  })
  .meta({ id: 'Look' });

/** The city's appearance, which the pages need before anybody has signed in. */
export const brandingShape = z
  .object({
    name: z.string().describe('"Stadt Düren"'),
    place: z.string(),
    crest: z.string().nullable().describe('The address of the crest; null where none is configured'),
    light: lookShape,
    dark: lookShape,
  })
  .meta({ id: 'Branding' });
export type BrandingShape = z.infer<typeof brandingShape>;

export const crestPath = '/api/v1/branding/crest';

/** The city's appearance: its name, its colours (always legible), its crest. */
export class Branding {
  private constructor(
    readonly shape: BrandingShape,
    readonly crest: Crest | null,
    /** The configured colours that nobody could have read. */
    readonly corrections: Palette['corrections'],
  ) {}

  /**
   * @param file the municipality's file; the crest's path is relative to it
   * @throws CatalogueError where the crest cannot be used
   */
  static async load(file: string, { name, place, appearance }: Municipality): Promise<Branding> {
    const crest = await loadCrest(file, appearance?.crest);
    const { light, dark, corrections } = paletteOf(appearance);
    return new Branding({ name, place, crest: crest && `${crestPath}?v=${crest.version}`, light, dark }, crest, corrections);
  }
}
