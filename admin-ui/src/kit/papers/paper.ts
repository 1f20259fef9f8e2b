/** A file in a form that is not sent yet. The server holds it for whoever put it there. */
export interface HeldPaper {
  readonly id: string;
  /** The title, which one may change. At first it is the file's name. */
  readonly name: string;
  /** One of the offered purposes; '' where none is chosen. */
  readonly purpose: string;
  /** By its bytes. */
  readonly mime: string;
  /** Bytes. */
  readonly size: number;
}

/** What a form takes. */
export interface PaperRules {
  /** Media types. */
  readonly accept: readonly string[];
  /** Bytes of one file, at most. */
  readonly maxBytes: number;
  /** Files, at most. */
  readonly maxCount: number;
}

/** Why a file is not taken, as the last part of a sentence's key. */
export type PaperFault = 'type' | 'size' | 'empty' | 'count';

/**
 * Why a file is not taken before it is sent; null where it may be. The browser knows a type by the file's name only, so an
 * unknown one is left to the server.
 * @param others how many files there are already, with those on their way
 */
export function faultOf(file: { readonly type: string; readonly size: number }, others: number, rules: PaperRules): PaperFault | null {
  if (others >= rules.maxCount) return 'count';
  if (file.size === 0) return 'empty';
  if (file.size > rules.maxBytes) return 'size';
  return file.type === '' || isAccepted(file.type, rules.accept) ? null : 'type';
}

const alike: Readonly<Record<string, string>> = { 'image/jpg': 'image/jpeg', 'image/pjpeg': 'image/jpeg', 'image/heif': 'image/heic' };

/** Whether the rules take this type. Kinds of text cannot be told apart by their bytes. */
export function isAccepted(mime: string, accept: readonly string[]): boolean {
  const type = alike[mime] ?? mime;
  return accept.some((one) => one === type || (one.startsWith('text/') && type.startsWith('text/') && type !== 'text/html'));
}

/** Types whose pages can be turned, ordered and joined. */
const withPages: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png']);

export function hasPages({ mime }: Pick<HeldPaper, 'mime'>): boolean {
  return withPages.has(mime);
}

/** The list with one moved to another place; the same list where it cannot go there. */
export function movedTo<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length || from === to) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}

const shortTypes: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/tiff': 'TIFF',
  'text/plain': 'Text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.text': 'ODT',
};

/** A media type as people say it. */
export function typeInWords(mime: string): string {
  return shortTypes[mime] ?? mime.split('/').at(-1)?.toUpperCase() ?? mime;
}
