import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useRef, useState } from 'react';
import { mostPixels } from './mostPixels';
import { isDamaged } from './pdfDamage';
import { limitTime, secondsToDraw } from './timeLimit';

/** The reader is loaded when the first PDF is looked at. */
export async function loadReader() {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/** Where PDF.js finds the parts that some files need: decoders of scans, character maps, fonts. vite.pdf.ts puts them there. */
function partsOf(version: string) {
  const place = `/assets/pdf-${version}/`;
  // Scripts instead of WebAssembly, so that the content policy stays strict.
  return {
    useWasm: false,
    wasmUrl: `${place}wasm/`,
    cMapUrl: `${place}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${place}standard_fonts/`,
  };
}

/** Whether something is missing on a drawn page. PDF.js leaves out what it cannot read and goes on. */
export function lacksParts(page: PDFPageProxy): boolean {
  return [...page.objs, ...page.commonObjs].some(([, read]) => read === null);
}

/** Things that a document holds but does not show on its pages. Each has a sentence. */
export type PdfRemark = 'embedded' | 'portfolio' | 'xfa' | 'mended';

/** Why no document can be shown. */
export type PdfFailure = 'unreadable' | 'password' | 'empty' | 'late';

interface Read {
  readonly of: Blob;
  readonly document: PDFDocumentProxy | null;
  readonly failure: PdfFailure | null;
  readonly remarks: readonly PdfRemark[];
  /** Ends the reader, even if it is busy. */
  readonly end: () => void;
}

export interface PdfReading {
  readonly document: PDFDocumentProxy | null;
  /** The file that the document was read from. While the next one is read, it is still the former. */
  readonly of: Blob | null;
  readonly state: 'loading' | 'there' | PdfFailure;
  readonly remarks: readonly PdfRemark[];
  /** Reads the file again and leaves out what is broken. Called when a page could not be drawn as it is. */
  readonly mend: () => void;
  /** Ends the reader and reports that it took too long. Called when drawing a page exceeds its time. */
  readonly giveUp: () => void;
}

/**
 * Reads a PDF. While the next one is read, the former one stays, so nothing flickers. The file is first read strictly, since PDF.js would
 * silently leave out what is broken. If that fails, it is read again with repairs, and the remark `mended` says so.
 */
export function usePdf(data: Blob): PdfReading {
  const [read, setRead] = useState<Read | null>(null);
  const [toMend, setToMend] = useState<Blob | null>(null);
  const strict = toMend !== data;
  useEffect(() => {
    let isOver = false;
    const reader = openReader();
    const over = (next: Omit<Read, 'of' | 'end'>): void => {
      if (isOver) return;
      isOver = true;
      endTime();
      if (!next.document) reader.end();
      setRead({ of: data, end: reader.end, ...next });
    };
    const failed = (failure: PdfFailure): void => over({ document: null, failure, remarks: [] });
    // A malicious file could keep the reader busy for ever.
    const endTime = limitTime(secondsToDraw, () => failed('late'));
    openPdf(reader, data, strict).then(over, (error: unknown) => {
      if (isOver) return;
      if (strict && !needsPassword(error)) setToMend(data);
      else failed(needsPassword(error) ? 'password' : 'unreadable');
    });
    return () => {
      endTime();
      if (!isOver) reader.end();
      isOver = true;
    };
  }, [data, strict]);
  // Pages fail when their reader is ended. There is nothing to repair then.
  const givenUp = useRef<Blob | null>(null);
  const mend = useCallback(() => {
    if (givenUp.current !== data) setToMend(data);
  }, [data]);
  // Frees a document that is no longer shown.
  const end = read?.end;
  useEffect(() => end, [end]);
  const document = read?.document ?? null;
  const giveUp = useCallback(() => {
    givenUp.current = data;
    end?.();
    setRead((before) => (before && before.end === end ? { ...before, document: null, failure: 'late' } : before));
  }, [data, end]);
  if (!read) return { document: null, of: null, state: 'loading', remarks: [], mend, giveUp };
  const state = document ? 'there' : read.of === data && read.failure ? read.failure : 'loading';
  return { document, of: read.of, state, remarks: read.remarks, mend, giveUp };
}

export interface Reader {
  readonly open: (source: { data: ArrayBuffer; stopAtErrors: boolean }) => Promise<PDFDocumentProxy>;
  readonly end: () => void;
}

/** The longest time that a reader may take to clean up by itself. */
const patience = 1000;

/** Each reader has a worker of its own, since a worker that is stuck would not react to a request to end. */
export function openReader(): Reader {
  let [isEnded, end] = [false, (): void => undefined];
  return {
    open: async (source) => {
      const pdfjs = await loadReader();
      if (isEnded) throw new Error('put away while the reader was fetched');
      const worker = new pdfjs.PDFWorker();
      // Larger pictures are left out, and a remark says so.
      const task = pdfjs.getDocument({ ...source, worker, maxImageSize: mostPixels, ...partsOf(pdfjs.version) });
      end = () => {
        const bury = setTimeout(() => worker.destroy(), patience);
        task
          .destroy()
          .catch(() => undefined)
          .finally(() => {
            clearTimeout(bury);
            worker.destroy();
          });
      };
      return task.promise;
    },
    end: () => {
      if (!isEnded) end();
      isEnded = true;
    },
  };
}

async function openPdf(reader: Reader, data: Blob, strict: boolean): Promise<Omit<Read, 'of' | 'end'>> {
  const document = await reader.open({ data: await data.arrayBuffer(), stopAtErrors: strict });
  const mended: PdfRemark[] = strict && !(await isDamaged(data)) ? [] : ['mended'];
  if (document.numPages === 0) return { document: null, failure: 'empty', remarks: mended };
  return { document, failure: null, remarks: [...mended, ...(await remarksOf(document))] };
}

async function remarksOf(document: PDFDocumentProxy): Promise<PdfRemark[]> {
  const [embedded, { info }] = await Promise.all([document.getAttachments().catch(() => null), document.getMetadata()]);
  const says = (name: string): boolean => Reflect.get(info, name) === true;
  return [
    ...(says('IsCollectionPresent') ? (['portfolio'] as const) : embedded && sizeOf(embedded) > 0 ? (['embedded'] as const) : []),
    ...(says('IsXFAPresent') ? (['xfa'] as const) : []),
  ];
}

/** Depending on its version, PDF.js returns a map or an object. */
function sizeOf(embedded: object): number {
  return embedded instanceof Map ? embedded.size : Object.keys(embedded).length;
}

function needsPassword(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
