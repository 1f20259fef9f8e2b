import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';

/** One page as a citizen would upload it: a title, labelled lines, a note below. The same content gives the same bytes. */
export interface Paper {
  readonly title: string;
  readonly lines: readonly (readonly [label: string, value: string])[];
  readonly note?: string;
}

const a4 = [595.28, 841.89] as const;
/** A fixed day, so that the same paper has the same hash each time. */
const made = new Date('2026-01-01T00:00:00Z');

/** The paper as a PDF. */
export async function asPdf(paper: Paper): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(paper.title);
  document.setCreationDate(made);
  document.setModificationDate(made);
  const page = document.addPage([a4[0], a4[1]]);
  const [plain, bold] = [await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.HelveticaBold)];
  const grey = rgb(0.35, 0.35, 0.35);
  page.drawText(printable(paper.title), { x: 60, y: 760, size: 20, font: bold });
  page.drawLine({ start: { x: 60, y: 748 }, end: { x: 535, y: 748 }, thickness: 1, color: grey });
  paper.lines.forEach(([label, value], index) => {
    page.drawText(printable(label), { x: 60, y: 712 - index * 26, size: 10, font: plain, color: grey });
    page.drawText(printable(value), { x: 220, y: 712 - index * 26, size: 12, font: plain });
  });
  if (paper.note)
    page.drawText(printable(paper.note), {
      x: 60,
      y: 680 - paper.lines.length * 26,
      size: 9,
      font: plain,
      color: grey,
      maxWidth: 475,
      lineHeight: 13,
    });
  return document.save({ useObjectStreams: false });
}

/** The fonts that every PDF reader has know only Western European letters. Other letters lose their marks. */
export function printable(text: string): string {
  return [...text]
    .map((letter) =>
      /[\n\u0020-\u007e\u00a0-\u00ff–„“”€ŠšŽž]/.test(letter)
        ? letter
        : (strokes[letter] ?? (letter.normalize('NFD').replaceAll(/[^\u0020-\u007e]/g, '') || '?')),
    )
    .join('');
}

/** Letters whose stroke is no mark in Unicode. */
const strokes: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ŋ: 'N',
  ŋ: 'n',
  Œ: 'OE',
  œ: 'oe',
};

/**
 * A picture like a phone's photo of a document: a sheet on a table, with its lines as bars.
 * @param shade 0 to 1, so that no two are the same
 */
export function asPhoto(shade: number, lines: number): Uint8Array {
  const [width, height] = [240, 330];
  const rows: Buffer[] = [];
  for (let y = 0; y < height; y++) rows.push(row(width, y / height, shade, lines));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One row of the picture: the table, the sheet on it, and its text. */
function row(width: number, y: number, shade: number, lines: number): Buffer {
  const table = [Math.round(120 + shade * 60), Math.round(88 + shade * 50), Math.round(60 + y * 30)] as const;
  const bytes = Buffer.alloc(width * 3 + 1);
  const paint = (from: number, to: number, [r, g, b]: readonly [number, number, number]) => {
    for (let x = Math.round(from * width); x < Math.round(to * width); x++) bytes.set([r, g, b], 1 + x * 3);
  };
  paint(0, 1, table);
  if (y < 0.06 || y > 0.94) return bytes;
  paint(0.08, 0.92, y < 0.16 ? [238, 236, 226] : [240, 239, 232]);
  if (y > 0.09 && y < 0.13) paint(0.14, 0.6, [32, 58, 110]);
  const line = (y - 0.2) * (lines / 0.7);
  if (y > 0.2 && line < lines && line % 1 < 0.35)
    paint(0.14, 0.45 + ((Math.floor(line) * 37 + Math.round(shade * 100)) % 40) / 100, [70, 70, 78]);
  return bytes;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(data: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
