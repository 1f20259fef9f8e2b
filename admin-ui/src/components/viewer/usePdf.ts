import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';

/** The reader is loaded when the first PDF is looked at. */
export async function loadReader() {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs;
}

/** Where the reader finds what some papers need: decoders of scans, maps of characters, fonts (vite.pdf.ts lays them there). */
function partsOf(version: string) {
  const place = `/assets/pdf-${version}/`;
  // Scripts instead of WebAssembly: the page's content policy stays strict.
  return { useWasm: false, wasmUrl: `${place}wasm/`, cMapUrl: `${place}cmaps/`, cMapPacked: true, standardFontDataUrl: `${place}standard_fonts/` };
}

/** Whether something on a drawn page is missing: the reader leaves out what it could not read, and goes on. */
export function lacksParts(page: PDFPageProxy): boolean {
  return [...page.objs, ...page.commonObjs].some(([, read]) => read === null);
}

interface Read {
  readonly of: Blob;
  /** Null where it cannot be read. */
  readonly document: PDFDocumentProxy | null;
}

/** Reads a PDF. While another one is being read, the one before stays, so that nothing flickers. */
export function usePdf(data: Blob): { readonly document: PDFDocumentProxy | null; readonly state: 'loading' | 'there' | 'unreadable' } {
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let left = false;
    const open = async (): Promise<PDFDocumentProxy> => {
      const pdfjs = await loadReader();
      return pdfjs.getDocument({ data: await data.arrayBuffer(), ...partsOf(pdfjs.version) }).promise;
    };
    open().then(
      (document) => {
        if (left) void document.loadingTask.destroy();
        else setRead({ of: data, document });
      },
      () => {
        if (!left) setRead({ of: data, document: null });
      },
    );
    return () => {
      left = true;
    };
  }, [data]);
  // What is not shown any more is put away.
  const document = read?.document ?? null;
  useEffect(() => () => void document?.loadingTask.destroy(), [document]);
  if (!read) return { document: null, state: 'loading' };
  return { document, state: document ? 'there' : read.of === data ? 'unreadable' : 'loading' };
}
