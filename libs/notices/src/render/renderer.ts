import type { PrintedReport } from '@vorgang/documents';
import type { CoverSheetModel, LetterModel, LetterRenderer, PermitModel } from './models.js';
import { printable } from './printable.js';
import { Typst } from './typst.js';
import { coverSheetView, letterView, permitView, reportView } from './views.js';

export interface RendererOptions {
  /** Folder of the templates; ours by default. */
  templates?: string;
}

/**
 * Starts a renderer: a thread with Typst, ready after about a third of a second. One for each process;
 * a document then takes some 50 ms. Documents asked for at the same time are set one after the other.
 */
export async function createRenderer(options: RendererOptions = {}): Promise<LetterRenderer> {
  const typst = new Typst(options.templates);
  await typst.start();
  return {
    renderLetter: async (model: LetterModel) => typst.pdf('letter', letterView(printable(model))),
    renderPermit: async (model: PermitModel) => typst.pdf('permit', permitView(printable(model))),
    renderCoverSheet: async (model: CoverSheetModel) => typst.pdf('cover-sheet', coverSheetView(printable(model))),
    renderReport: async (model: PrintedReport) => typst.pdf('report', reportView(printable(model))),
    close: () => typst.close(),
  };
}
