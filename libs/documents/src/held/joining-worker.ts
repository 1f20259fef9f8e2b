/**
 * The thread in which pages are joined to one PDF, so that a large or hostile file blocks no other request. Node reads this file
 * itself and strips its types, both from the sources and from a build. So it imports only packages, and uses no syntax that needs
 * a compiler.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { degrees, EncryptedPDFError, PageSizes, PDFDocument, type PDFImage } from '@cantoo/pdf-lib';
import type { JoiningFault, JoiningJob, JoiningOutcome } from './joining.js';

const [, a4Height] = PageSizes.A4;

/** A file that has been read: how many pages it has, and how one of them is put at the end of the result. */
interface Source {
  readonly pages: number;
  readonly add: (page: number, turn: number) => Promise<void>;
}

/** What is wrong with a file. */
class Fault extends Error {
  readonly what: JoiningFault['what'];
  constructor(what: JoiningFault['what']) {
    super(what);
    this.what = what;
  }
}

async function pdfSource(joined: PDFDocument, bytes: Uint8Array): Promise<Source> {
  const source = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: false }).catch((error: unknown) => {
    throw new Fault(error instanceof EncryptedPDFError ? 'encrypted' : 'broken');
  });
  // The library opens some files with an empty password by itself; what protects them would be lost.
  if (source.isEncrypted) throw new Fault('encrypted');
  const pages = source.getPageCount();
  return {
    pages,
    add: async (page, turn) => {
      const [copy] = await joined.copyPages(source, [page - 1]);
      if (!copy) throw new Fault('broken');
      copy.setRotation(degrees((((copy.getRotation().angle + turn) % 360) + 360) % 360));
      joined.addPage(copy);
    },
  };
}

/** A picture is a page of its own proportions, as large as fits on A4. */
async function pictureSource(joined: PDFDocument, bytes: Uint8Array, mime: string): Promise<Source> {
  const image: PDFImage = await (mime === 'image/png' ? joined.embedPng(bytes) : joined.embedJpg(bytes)).catch(() => {
    throw new Fault('broken');
  });
  if (!(image.width > 0 && image.height > 0)) throw new Fault('broken');
  const upright = mime === 'image/jpeg' ? uprightTurn(bytes) : 0;
  return {
    pages: 1,
    add: (_, turn) => {
      const scale = a4Height / Math.max(image.width, image.height);
      const size = { width: image.width * scale, height: image.height * scale };
      const page = joined.addPage([size.width, size.height]);
      page.drawImage(image, { x: 0, y: 0, ...size });
      page.setRotation(degrees((upright + turn) % 360));
      return Promise.resolve();
    },
  };
}

/**
 * By how much a photograph has to be turned to stand upright, as its camera noted it (Exif 2.32, tag 274). Mirrored ones are
 * turned only: cameras do not make them.
 */
function uprightTurn(jpeg: Uint8Array): number {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  for (let at = 2; at + 10 < view.byteLength;) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if (marker < 0xffc0 || marker === 0xffda || length < 2) return 0;
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return orientation(view, at + 10, at + 2 + length);
    at += 2 + length;
  }
  return 0;
}

function orientation(view: DataView, tiff: number, end: number): number {
  if (end > view.byteLength || tiff + 8 > end) return 0;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > end) return 0;
  const entries = view.getUint16(directory, little);
  for (let entry = directory + 2; entry < directory + 2 + 12 * entries && entry + 12 <= end; entry += 12) {
    if (view.getUint16(entry, little) === 274) return turns[view.getUint16(entry + 8, little)] ?? 0;
  }
  return 0;
}

const turns: Readonly<Record<number, number>> = { 3: 180, 4: 180, 5: 90, 6: 90, 7: 270, 8: 270 };

async function join({ files, pages, title }: JoiningJob): Promise<JoiningOutcome> {
  const joined = await PDFDocument.create();
  joined.setTitle(title);
  joined.setProducer('Vorgang');
  joined.setCreator('Vorgang');
  const sources: Source[] = [];
  const faults: JoiningFault[] = [];
  for (const [file, { bytes, mime }] of files.entries()) {
    try {
      sources.push(mime === 'application/pdf' ? await pdfSource(joined, bytes) : await pictureSource(joined, bytes, mime));
    } catch (error) {
      sources.push({ pages: 0, add: () => Promise.resolve() });
      faults.push({ what: error instanceof Fault ? error.what : 'broken', file });
    }
  }
  if (faults.length > 0) return { faults };
  for (const [index, { file, page }] of pages.entries()) {
    if (page > (sources[file]?.pages ?? 0)) faults.push({ what: 'no-such-page', file, page: index });
  }
  if (faults.length > 0) return { faults };
  for (const [index, { file, page, turn }] of pages.entries()) {
    try {
      await sources[file]?.add(page, turn);
    } catch {
      return { faults: [{ what: 'broken', file, page: index }] };
    }
  }
  return { pdf: await joined.save() };
}

parentPort?.postMessage(await join(workerData as JoiningJob));
