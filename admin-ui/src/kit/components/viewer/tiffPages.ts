/** The fields of a page by number (`t256` width, `t257` height), as the decoder takes them. */
export type TiffFields = Record<`t${number}`, ArrayLike<number> | undefined>;

/** Reads a page's fields, when the page is drawn. Undefined where the page states more values than any real page has. */
export type TiffPage = () => TiffFields | undefined;

export interface TiffPages {
  readonly pages: readonly TiffPage[];
  /** The number of pages that exist but are not among `pages`. */
  readonly left: number;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** The position of its values in the file, as the file states it. */
  readonly at: number;
}

/** The bytes of a value by its type (TIFF 6.0, section 2). Text, fractions and floats are left out: they do not describe the picture. */
const sizes: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [3, 2],
  [4, 4],
  [7, 1],
  [13, 4],
]);
/** Enough for several values for each line of the tallest page. */
const mostValues = 500_000;
const [width, height] = [256, 257];

/**
 * The pages of a TIFF in order, at most `most`. The file states the position of each directory, the number of values of a field and the
 * next directory. We trust none of that: each directory counts once, nothing outside the file is read, and nested directories (previews,
 * camera data) are no pages. If the chain turns back or leads out of the file, at least one page is missing.
 */
export function tiffPages(file: ArrayBuffer, most: number): TiffPages {
  const view = new DataView(file);
  const little = file.byteLength >= 8 && view.getUint16(0) === 0x4949;
  if (file.byteLength < 8 || view.getUint16(2, little) !== 42) return { pages: [], left: 0 };
  const seen = new Set<number>();
  const pages: TiffPage[] = [];
  let left = 0;
  let read = 0;
  for (let at = view.getUint32(4, little); at !== 0;) {
    const count = at + 2 <= file.byteLength ? view.getUint16(at, little) : 0;
    const [from, end] = [at + 2, at + 2 + count * 12];
    read += end - at;
    // All directories together are never longer than the file, unless they overlap.
    if (seen.has(at) || count === 0 || end > file.byteLength || read > file.byteLength) return { pages, left: left + 1 };
    seen.add(at);
    // Directories without a picture (a preview's data) are no pages.
    if (isPicture(view, from, end, little)) {
      if (pages.length < most) pages.push(() => fieldsIn(view, from, end, little));
      else left += 1;
    }
    // Some programs end the file right after the last directory and leave out the end mark.
    at = end + 4 <= file.byteLength ? view.getUint32(end, little) : 0;
  }
  return { pages, left };
}

function isPicture(view: DataView, from: number, end: number, little: boolean): boolean {
  const tags = new Set<number>();
  for (let at = from; at < end; at += 12) tags.add(view.getUint16(at, little));
  return tags.has(width) && tags.has(height);
}

function fieldsIn(view: DataView<ArrayBuffer>, from: number, end: number, little: boolean): TiffFields | undefined {
  const fields: TiffFields = {};
  let values = 0;
  for (let at = from; at < end; at += 12) {
    const entry = entryAt(view, at, little);
    if (!entry) continue;
    if (entry.type === 1 || entry.type === 7) {
      fields[`t${entry.tag}`] = new Uint8Array(view.buffer, entry.at, entry.count);
      continue;
    }
    values += entry.count;
    if (values > mostValues) return undefined;
    fields[`t${entry.tag}`] = Array.from({ length: entry.count }, (_, i) =>
      entry.type === 3 ? view.getUint16(entry.at + 2 * i, little) : view.getUint32(entry.at + 4 * i, little),
    );
  }
  return fields;
}

/** Null where the values are of another kind, or not in the file. */
function entryAt(view: DataView, at: number, little: boolean): Entry | null {
  const [tag, type, count] = [view.getUint16(at, little), view.getUint16(at + 2, little), view.getUint32(at + 4, little)];
  const bytes = count * (sizes.get(type) ?? 0);
  if (bytes === 0) return null;
  const place = bytes <= 4 ? at + 8 : view.getUint32(at + 8, little);
  return place + bytes <= view.byteLength ? { tag, type, count, at: place } : null;
}
