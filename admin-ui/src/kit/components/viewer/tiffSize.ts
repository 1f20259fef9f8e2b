import { mostPixels } from './mostPixels';
import type { TiffFields } from './tiffPages';

/** Compressions that scans and faxes use (TIFF 6.0 and its supplements). Raw data of cameras is not supported. */
const [none, jpegOld, jpeg, deflate, deflateOld] = [1, 6, 7, 8, 32946];
const known: ReadonlySet<number> = new Set([none, 2, 3, 4, 5, jpegOld, jpeg, deflate, deflateOld, 32773, 32809]);
/** The last colour space of TIFF 6.0 and its supplements. Higher numbers mean raw data. */
const lastColours = 10;
/** The bytes of a page with the most pixels, in colour. */
const mostBytes = mostPixels * 4;

/**
 * Whether it is safe to decode a page. The decoder reserves memory for the sizes that the page states, before it checks that they are true.
 */
export async function isOfBearableSize(file: ArrayBuffer, fields: TiffFields): Promise<boolean> {
  const stated = (tag: number, otherwise: number): number => fields[`t${tag}`]?.[0] ?? otherwise;
  const [width, height, packing] = [stated(256, 0), stated(257, 0), stated(259, none)];
  // Each line is padded to whole bytes.
  const bytesOf = (across: number, down: number): number => ((across + 8) * down * stated(258, 1) * Math.max(stated(277, 1), 3)) / 8;
  if (!known.has(packing) || stated(262, 2) > lastColours) return false;
  const [tileWidth, tileHeight] = fields.t322 ? [stated(322, 0), stated(323, 0)] : [1, 1];
  const bytes = Math.max(bytesOf(width, height), bytesOf(tileWidth, tileHeight));
  if (!isWithin(width, height) || !isWithin(tileWidth, tileHeight) || bytes > mostBytes) return false;
  if (packing === jpeg || packing === jpegOld) return areBearableJpegs(file, fields);
  if (packing !== deflate && packing !== deflateOld) return true;
  for (const part of partsOf(file, fields)) if (!(await inflatesWithin(part, bytes))) return false;
  return true;
}

function isWithin(width: number, height: number): boolean {
  return width > 0 && height > 0 && width * height <= mostPixels;
}

/** The parts of the file that hold the page. */
function partsOf(file: ArrayBuffer, fields: TiffFields): Uint8Array<ArrayBuffer>[] {
  const [starts, lengths] = fields.t324 ? [fields.t324, fields.t325] : [fields.t273, fields.t279];
  return Array.from(starts ?? [], (start, i) => new Uint8Array(file).subarray(start, start + (lengths?.[i] ?? file.byteLength)));
}

/** Whether the size that each JPEG in the page states is small enough. */
function areBearableJpegs(file: ArrayBuffer, fields: TiffFields): boolean {
  const beside = fields.t513?.[0] ?? 0;
  const starts = Array.from(fields.t324 ?? fields.t273 ?? fields.t513 ?? []);
  const candidates = [...starts, ...(beside ? starts.map((start) => start + beside) : [])].map((start) =>
    new Uint8Array(file).subarray(start),
  );
  const tables = fields.t347 ? [Uint8Array.from(fields.t347)] : [];
  return [...tables, ...candidates].every((jpeg) => (pixelsOfJpeg(jpeg) ?? 0) <= mostPixels);
}

/** The size in the header of a JPEG (ITU-T T.81, B.2.2); null where there is no header. */
function pixelsOfJpeg(bytes: Uint8Array): number | null {
  const two = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  let at = two(0) === 0xffd8 ? 2 : 0;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0;
    const isHead = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isHead) return two(at + 5) * two(at + 7);
    at += mark === 0xff ? 1 : 2 + two(at + 2);
  }
  return null;
}

/** A broken file ends where it breaks, as it does for the decoder. */
async function inflatesWithin(strip: Uint8Array<ArrayBuffer>, most: number): Promise<boolean> {
  // Reads it as the decoder does: without the first two bytes and the last four.
  const reader = new Blob([strip.subarray(2, -4)]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let bytes = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.length;
      if (bytes > most) return false;
    }
  } catch {
    return true;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return true;
}
