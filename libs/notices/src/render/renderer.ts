import type { CoverSheetModel, LetterModel, LetterRenderer, PermitModel } from './models.js';
import { printable } from './printable.js';
import { Typst, templateFolder } from './typst.js';
import { coverSheetView, letterView, permitView } from './views.js';

export interface RendererOptions {
  /** Folder of the templates; ours by default. */
  templates?: string;
}

/**
 * Starts a renderer: about half a second and 100 MB, so one for each process. A document then takes
 * some milliseconds, during which the process does nothing else.
 */
export async function createRenderer(options: RendererOptions = {}): Promise<LetterRenderer> {
  const typst = await Typst.start(options.templates ?? templateFolder());
  return {
    renderLetter: async (model: LetterModel) => typst.pdf('letter', letterView(printable(model))),
    renderPermit: async (model: PermitModel) => typst.pdf('permit', permitView(printable(model))),
    renderCoverSheet: async (model: CoverSheetModel) => typst.pdf('cover-sheet', coverSheetView(printable(model))),
  };
}
