import { useEffect, useState } from 'react';
import { drawBy, type DecodedPictures } from './drawBy';

/** Types that every current browser can draw. */
const native: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp', 'image/avif']);
/** Types that our own decoders draw. */
const decoded: ReadonlySet<string> = new Set(['image/tiff', 'image/heic', 'image/heif']);

/** Whether a picture of this type can be shown here. SVG (it may hold scripts), JPEG 2000 and Photoshop files cannot. */
export function isDrawn(mime: string): boolean {
  return native.has(mime) || decoded.has(mime);
}

/** The pages of a picture, as images that the browser can draw. Undefined while they are decoded; empty where that fails. */
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
