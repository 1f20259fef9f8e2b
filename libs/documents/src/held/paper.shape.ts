import { z } from 'zod';
import type { HeldPaper } from './held-papers.js';

/** A held paper, as the API shows it. */
export const heldPaperShape = z
  .object({
    id: z.uuid(),
    name: z.string().describe('As the file was called'),
    mime: z.string().describe('By its bytes, whatever its name says'),
    size: z.int().describe('Bytes'),
    sha256: z.string(),
    heldAt: z.string(),
  })
  .meta({ id: 'HeldPaper' });

/** The paper in the shape of the API. */
export function shown({ id, name, mime, size, sha256, heldAt }: HeldPaper): z.input<typeof heldPaperShape> {
  return { id, name, mime, size, sha256, heldAt: heldAt.toISOString() };
}
