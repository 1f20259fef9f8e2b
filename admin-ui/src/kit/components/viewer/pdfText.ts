/*
 * The text of a PDF's page, and where something is found in it. Pages hold pieces of text; what one searches for may
 * begin in one and end in another.
 */

/** A piece of text as PDF.js hands it over. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
}

export interface PageText {
  /** All pieces, as long as they are together: places in it are places in the pieces. */
  readonly text: string;
  /** Where each piece begins. */
  readonly starts: readonly number[];
}

export function pageText(pieces: readonly TextPiece[]): PageText {
  const starts: number[] = [];
  let text = '';
  for (const { str, hasEOL } of pieces) {
    starts.push(text.length);
    text += str + (hasEOL ? '\n' : '');
  }
  return { text, starts };
}

/** As it is compared: no matter how it is written in capitals, and where a line ends. Keeps its length. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll(/\s/g, ' ');
}

/** Where the words begin; none for fewer than two signs. */
export function findIn(text: string, query: string): number[] {
  const wanted = folded(query.trim().replaceAll(/\s+/g, ' '));
  if (wanted.length < 2) return [];
  const within = folded(text);
  const found: number[] = [];
  for (let at = within.indexOf(wanted); at !== -1; at = within.indexOf(wanted, at + wanted.length)) found.push(at);
  return found;
}

/** A place in a piece. */
export interface Spot {
  readonly piece: number;
  readonly offset: number;
}

/** The place in the pieces that a place in the whole text is. */
export function spotOf({ starts }: PageText, at: number): Spot {
  let piece = starts.findLastIndex((start) => start <= at);
  piece = Math.max(0, piece);
  return { piece, offset: at - (starts[piece] ?? 0) };
}
