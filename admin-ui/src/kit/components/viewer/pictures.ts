import { useEffect, useState } from 'react';
import { drawBy, type DecodedPictures } from './drawBy';

/** What every browser of today draws by itself. */
const native: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif']);
/** What is drawn by a decoder of ours. */
const decoded: ReadonlySet<string> = new Set(['image/tiff', 'image/heic', 'image/heif']);

/** Whether a picture of this type is drawn here. A drawing that may hold scripts (SVG), JPEG 2000 and Photoshop files are not. */
export function isDrawn(mime: string): boolean {
  return native.has(mime) || decoded.has(mime);
}

/**
 * The pages of a picture as the browser can draw them; undefined while they are being decoded, and none where they cannot be.
 */
export function usePictures(data: Blob, mime: string): DecodedPictures | undefined {
  const [read, setRead] = useState<{ readonly of: Blob; readonly pictures: DecodedPictures } | null>(null);
  useEffect(() => {
    if (!decoded.has(mime)) return undefined;
    const worker = new Worker(new URL('./pictures.worker.ts', import.meta.url), { type: 'module' });
    return drawBy(worker, { mime, data }, (pictures) => setRead({ of: data, pictures }));
  }, [data, mime]);
  if (!decoded.has(mime)) return { pages: [data], left: 0, late: false };
  return read?.of === data ? read.pictures : undefined;
}
