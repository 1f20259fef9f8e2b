import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import { findIn, pageText } from './pdfText';

/** One hit: on which page, and which of the page's hits. */
export interface Hit {
  readonly page: number;
  readonly index: number;
}

/** All hits in a PDF. The text of the pages is read once, when the first search begins. */
export function usePdfSearch(document: PDFDocumentProxy | null, query: string): readonly Hit[] {
  const texts = useRef<{ of: PDFDocumentProxy | null; pages: string[] }>({ of: null, pages: [] });
  const [found, setFound] = useState<{ readonly query: string; readonly of: PDFDocumentProxy | null; readonly hits: readonly Hit[] }>({
    query: '',
    of: null,
    hits: [],
  });
  useEffect(() => {
    if (!document || query.trim().length < 2) return undefined;
    let left = false;
    const search = async (): Promise<void> => {
      if (texts.current.of !== document) texts.current = { of: document, pages: [] };
      const { pages } = texts.current;
      const hits: Hit[] = [];
      for (let page = 1; page <= document.numPages && !left; page += 1) {
        pages[page - 1] ??= await textOf(document, page);
        findIn(pages[page - 1] ?? '', query).forEach((_, index) => hits.push({ page, index }));
      }
      if (!left) setFound({ query, of: document, hits });
    };
    const timer = setTimeout(() => void search().catch(() => undefined), 150);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [document, query]);
  return useMemo(() => (query.trim().length < 2 || found.of !== document ? [] : found.hits), [query, found, document]);
}

async function textOf(document: PDFDocumentProxy, page: number): Promise<string> {
  const content = await (await document.getPage(page)).getTextContent();
  return pageText(content.items.flatMap((item) => ('str' in item ? [item] : []))).text;
}
