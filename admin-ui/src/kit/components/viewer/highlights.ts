import { findIn, spotOf, type PageText } from './pdfText';

/** The browser marks the hits (CSS Custom Highlight API), so the page's elements stay unchanged. */
export const hitsName = 'viewer-hit';
export const hitName = 'viewer-hit-now';

function registered(name: string): Highlight | null {
  // Without this API the search still leads to the page of each hit.
  if (typeof Highlight === 'undefined') return null;
  const before = CSS.highlights.get(name);
  if (before) return before;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
}

/**
 * Marks the hits on one page.
 * @param pieces the elements that show the page's pieces of text
 * @param now the index of the current hit; null where it is on another page
 * @returns a function that removes the marks
 */
export function markHits(page: PageText, pieces: readonly HTMLElement[], query: string, now: number | null): () => void {
  const [all, current] = [registered(hitsName), registered(hitName)];
  if (!all || !current) return () => undefined;
  const made: Range[] = [];
  findIn(page.text, query).forEach((at, index) => {
    const [from, to] = [spotOf(page, at), spotOf(page, at + query.trim().length)];
    const [start, end] = [pieces[from.piece]?.firstChild, pieces[to.piece]?.firstChild];
    if (!start || !end) return;
    const range = new Range();
    range.setStart(start, Math.min(from.offset, start.textContent?.length ?? 0));
    range.setEnd(end, Math.min(to.offset, end.textContent?.length ?? 0));
    made.push(range);
    (index === now ? current : all).add(range);
  });
  return () => {
    for (const range of made) {
      all.delete(range);
      current.delete(range);
    }
  };
}
