import type { DrawnOfPictures, PictureOrder } from './drawBy';
import { mostPixels } from './mostPixels';
import { tiffPages, type TiffPage } from './tiffPages';
import { isOfBearableSize } from './tiffSize';

/**
 * Draws what browsers cannot, in a worker: photographs of iPhones (HEIC), and faxes and scans (TIFF, also with several pages). The decoders
 * are loaded with the first such file. They are plain scripts, so that the content policy needs no exception. Each page is reported as soon
 * as it is drawn, so it is not lost if the next one takes too long.
 */
self.onmessage = ({ data }: MessageEvent<PictureOrder>) => {
  draw(data).then(
    () => tell({ kind: 'done' }),
    () => tell({ kind: 'done' }),
  );
};

/** Faxes with more pages are not drawn; they need a program of their own. */
const mostPages = 200;

/** Draws a page; null where that is impossible. */
type Draw = () => Promise<Blob | null>;

async function draw({ mime, bytes }: PictureOrder): Promise<void> {
  const { pages, left } = mime === 'image/tiff' ? tiff(bytes) : await heic(bytes);
  tell({ kind: 'found', pages: pages.length, left });
  for (const page of pages) tell({ kind: 'page', page: await page().catch(() => null) });
}

function tell(what: DrawnOfPictures): void {
  self.postMessage(what);
}

function tiff(bytes: ArrayBuffer): { pages: Draw[]; left: number } {
  const { pages, left } = tiffPages(bytes, mostPages);
  return { pages: pages.map((page) => () => tiffPage(bytes, page)), left };
}

async function tiffPage(bytes: ArrayBuffer, page: TiffPage): Promise<Blob | null> {
  const fields = page();
  if (!fields || !(await isOfBearableSize(bytes, fields))) return null;
  const { default: reader } = await import('utif2');
  const decoded: Parameters<typeof reader.toRGBA8>[0] = fields;
  reader.decodeImage(bytes, decoded);
  if (!decoded.data?.length) return null;
  return png(Number(fields.t256?.[0]), Number(fields.t257?.[0]), Uint8ClampedArray.from(reader.toRGBA8(decoded)));
}

async function heic(bytes: ArrayBuffer): Promise<{ pages: Draw[]; left: number }> {
  const { default: libheif } = await import('libheif-js/libheif/libheif.js');
  const { HeifDecoder } = libheif();
  const images = new HeifDecoder().decode(new Uint8Array(bytes));
  const pages = images.slice(0, mostPages).map((image) => async () => {
    const [width, height] = [image.get_width(), image.get_height()];
    if (width < 1 || height < 1 || width * height > mostPixels) return null;
    const pixels = await new Promise<Uint8ClampedArray<ArrayBuffer> | undefined>((done) => {
      image.display({ data: new Uint8ClampedArray(width * height * 4), width, height }, (shown) => done(shown?.data));
    });
    return pixels ? png(width, height, pixels) : null;
  });
  return { pages, left: images.length - pages.length };
}

function png(width: number, height: number, pixels: Uint8ClampedArray<ArrayBuffer>): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
