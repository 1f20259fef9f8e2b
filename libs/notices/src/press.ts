import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { PrintPress, type PrintedList, type PrintedReport, type ReportPress } from '@vorgang/documents';
import { createRenderer, mergePdf, pageCount, type LetterModel, type LetterRenderer, type PermitModel } from './render/index.js';

/** The one renderer of this process. It starts with the first document, so an API without previews keeps no typesetter in memory. */
@Injectable()
export class Press extends PrintPress implements ReportPress, OnApplicationShutdown {
  #renderer: Promise<LetterRenderer> | undefined;

  /** @throws LetterNotRendered */
  async letter(model: LetterModel): Promise<Uint8Array> {
    return (await this.#running()).renderLetter(model);
  }

  /** @throws LetterNotRendered */
  async permit(model: PermitModel): Promise<Uint8Array> {
    return (await this.#running()).renderPermit(model);
  }

  async pages(document: Uint8Array): Promise<number> {
    return pageCount(document);
  }

  /** @throws LetterNotRendered */
  async report(report: PrintedReport): Promise<Uint8Array> {
    return (await this.#running()).renderReport(report);
  }

  /** @throws LetterNotRendered */
  async list(list: PrintedList): Promise<Uint8Array> {
    return (await this.#running()).renderList(list);
  }

  async bind(parts: readonly Uint8Array[], title: string, date: string): Promise<{ pdf: Uint8Array; pages: number }> {
    const pdf = await mergePdf([...parts], { title, date, duplex: true });
    return { pdf, pages: await pageCount(pdf) };
  }

  async onApplicationShutdown(): Promise<void> {
    await (await this.#renderer?.catch(() => undefined))?.close();
  }

  #running(): Promise<LetterRenderer> {
    this.#renderer ??= createRenderer().catch((error: unknown) => {
      this.#renderer = undefined;
      throw error;
    });
    return this.#renderer;
  }
}
