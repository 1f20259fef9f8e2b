import { Box } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useNear } from '../components/viewer/useNear';
import type { Turn } from './pages';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly page: number;
  /** The longer side, in pixels. */
  readonly size: number;
  readonly turn?: Turn;
}

/** A page of a PDF in small. It is drawn once it is close to the visible part. */
export function PageImage({ document, page, size, turn = 0 }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place, '300px');
  useEffect(() => {
    if (!near) return undefined;
    let isOver = false;
    const draw = async (): Promise<void> => {
      const proxy = await document.getPage(page);
      const base = proxy.getViewport({ scale: 1 });
      const viewport = proxy.getViewport({ scale: (2 * size) / Math.max(base.width, base.height) });
      const canvas = globalThis.document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.style.maxWidth = '100%';
      canvas.style.maxHeight = '100%';
      await proxy.render({ canvas, viewport }).promise;
      if (!isOver) place.current?.replaceChildren(canvas);
    };
    draw().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [document, page, size, near]);
  return <Box component="span" ref={place} aria-hidden sx={framed(size, turn)} />;
}

/** A picture in small. */
export function PictureImage({ data, size, turn = 0 }: { readonly data: Blob; readonly size: number; readonly turn?: Turn }) {
  const place = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(data);
    if (place.current) place.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [data]);
  return (
    <Box component="span" aria-hidden sx={framed(size, turn)}>
      <Box component="img" ref={place} alt="" sx={{ maxWidth: '100%', maxHeight: '100%' }} />
    </Box>
  );
}

function framed(size: number, turn: Turn) {
  return {
    display: 'flex',
    flex: 'none',
    width: size,
    height: size,
    alignItems: 'center',
    justifyContent: 'center',
    transform: `rotate(${turn}deg)`,
    transition: 'transform 150ms',
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
    '& > *': { bgcolor: '#fff', boxShadow: 1 },
  } as const;
}
