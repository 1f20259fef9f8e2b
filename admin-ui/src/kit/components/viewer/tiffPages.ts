/** The fields of a page by number (`t256` width, `t257` height), as the decoder takes them. */
export type TiffFields = Record<`t${number}`, ArrayLike<number> | undefined>;

/** A page's fields, read when the page is drawn. Undefined where it states more values than any page has. */
export type TiffPage = () => TiffFields | undefined;

export interface TiffPages {
  readonly pages: readonly TiffPage[];
  /** Pages that there are and that are not among `pages`. */
  readonly left: number;
}

interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where in the file its values are, or where they are stated to be. */
  readonly at: number;
}

/** Bytes of a value by its type (TIFF 6.0, section 2). What is text, a fraction or a float describes no picture. */
const sizes: ReadonlyMap<number, number> = new Map([
  [1, 1],
  [3, 2],
  [4, 4],
  [7, 1],
  [13, 4],
]);
/** Several for each line of the tallest page. */
const mostValues = 500_000;
const [width, height] = [256, 257];

/**
 * The pages of a TIFF, in order, and no more than `most`. The file states where each directory is, how many values a field has and
 * which directory is next, and none of it is believed: a directory counts once, what lies outside the file is not read, and
 * directories within directories (previews, notes of the camera) are no pages. A chain that turns back or leads out of the file
 * lacks at least one page.
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
    // Together they are no longer than the file, unless they lie one over another.
    if (seen.has(at) || count === 0 || end > file.byteLength || read > file.byteLength) return { pages, left: left + 1 };
    seen.add(at);
    // Directories without a picture (a preview's data) are none.
    if (isPicture(view, from, end, little)) {
      if (pages.length < most) pages.push(() => fieldsIn(view, from, end, little));
      else left += 1;
    }
    // Some programs end the file with the last directory, without its mark.
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
