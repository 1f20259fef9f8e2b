/*
 * The text of a PDF's page, and the search in it. Pages hold pieces of text; a hit may begin in one piece and end in another.
 */

/** A piece of text as PDF.js hands it over. */
export interface TextPiece {
  readonly str: string;
  readonly hasEOL: boolean;
}

export interface PageText {
  /** The text of all pieces joined, without a change of length, so that positions can be mapped back to the pieces. */
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

/** Prepares text for comparing: without capitals, and with line breaks as spaces. It keeps its length. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll(/\s/g, ' ');
}

/** The positions at which the words are found; none for fewer than two characters. */
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

/** Maps a position in the whole text to a piece and a position in it. */
export function spotOf({ starts }: PageText, at: number): Spot {
  let piece = starts.findLastIndex((start) => start <= at);
  piece = Math.max(0, piece);
  return { piece, offset: at - (starts[piece] ?? 0) };
}
