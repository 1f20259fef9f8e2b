import type { PrintedList, PrintedReport } from '@vorgang/documents';
import type { LetterModel, LetterRenderer, PermitModel } from './models.js';
import { printable } from './printable.js';
import { Typst } from './typst.js';
import { letterView, listView, permitView, reportView } from './views.js';

export interface RendererOptions {
  /** Folder of the templates; ours by default. */
  templates?: string;
}

/**
 * Starts a renderer: a thread with Typst, which is ready after about a third of a second. Each process has one. A document then
 * takes some 50 ms; documents that are requested at the same time are typeset one after the other.
 */
export async function createRenderer(options: RendererOptions = {}): Promise<LetterRenderer> {
  const typst = new Typst(options.templates);
  await typst.start();
  return {
    renderLetter: async (model: LetterModel) => typst.pdf('letter', await letterView(printable(model))),
    renderPermit: async (model: PermitModel) => typst.pdf('permit', await permitView(printable(model))),
    renderReport: async (model: PrintedReport) => typst.pdf('report', reportView(printable(model))),
    renderList: async (model: PrintedList) => typst.pdf('case-list', listView(printable(model))),
    close: () => typst.close(),
  };
}
