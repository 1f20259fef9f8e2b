/**
 * Which signs a text may hold (ADR 0032). There are three kinds. Signs that databases, printers and other programs cannot read
 * are refused. Invisible signs, which people paste without knowing, are removed. Everything else stays, in one spelling (NFC,
 * Unicode Standard Annex 15).
 */

/**
 * Controls except tab and line breaks (C0, DEL, C1), half characters, and code points that Unicode never assigns
 * (Noncharacter_Code_Point).
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const refused = /[\p{Noncharacter_Code_Point}\p{Surrogate}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

/**
 * Soft hyphen, zero-width space, byte order mark, word joiner and invisible operators; marks, embeddings, overrides and
 * isolates of writing direction (UAX 9); interlinear annotation, tags.
 */
const unseen = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const joining = [
  'Arabic',
  'Syriac',
  'Mandaic',
  'Nko',
  'Mongolian',
  'Phags_Pa',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
]
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('');

/** Matches behind a letter of such a script with all its marks. The marks alone would not do, since some stand on Latin letters, too. */
const behindLetter = `(?<=[[${joining}]--\\p{M}]\\p{M}*)`;
const behindEmoji = '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])';

/** Zero-width joiners and non-joiners. The group matches those that a script or an emoji needs (UAX 31, 2.3). */
const joiners = new RegExp(
  `(${behindLetter}[\\u200c\\u200d](?=[${joining}])|${behindEmoji}\\u200d(?=\\p{Extended_Pictographic}))|[\\u200c\\u200d]`,
  'gv',
);

const visible = /[^\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}\p{M}\u2800]/u;
const lineBreak = /[\t\n\r\u2028\u2029]/;

/** The first forbidden sign and its place, as `U+0000 at 4`; null where there is none. */
export function refusedSign(text: string): string | null {
  const found = refused.exec(text);
  if (!found) return null;
  const codePoint = found[0].codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} at ${found.index}`;
}

/** The text with U+FFFD for each forbidden sign, for old texts of others that nobody can correct. */
export function legible(text: string): string {
  return text.replace(new RegExp(refused, 'gu'), '\uFFFD');
}

/** Whether a text has more than one line, or a tab. */
export function hasLineBreak(text: string): boolean {
  return lineBreak.test(text);
}

/** Whether the text has a visible sign. */
export function hasVisibleSign(text: string): boolean {
  return visible.test(text);
}

/** The text without invisible signs. Joiners stay between letters of scripts that need them, and inside emoji. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '').replace(joiners, '$1');
}

/**
 * The text as stored: without invisible signs, with normal white space, in NFC; empty where nothing of it is visible.
 * @param lines whether it may have several lines; then only the line breaks are made uniform
 */
export function tidied(text: string, lines = false): string {
  const seen = withoutUnseen(text);
  const spaced = lines ? seen.replace(/\r\n?|[\u2028\u2029]/g, '\n') : seen.replace(/\p{Space_Separator}+/gu, ' ');
  const trimmed = spaced.trim().normalize('NFC');
  return hasVisibleSign(trimmed) || refused.test(trimmed) ? trimmed : '';
}
