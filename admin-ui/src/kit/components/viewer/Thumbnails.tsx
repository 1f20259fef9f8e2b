import { Box, ButtonBase, Typography } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n';
import { useNear } from './useNear';

const width = 84;

/** All pages in small. */
export function Thumbnails({ document, current, onPage }: { document: PDFDocumentProxy; current: number; onPage: (page: number) => void }) {
  const t = useT();
  return (
    <Box
      component="nav"
      aria-label={t('viewer.thumbnails')}
      data-viewer-scroll
      sx={{
        width: width + 34,
        flex: 'none',
        overflowY: 'auto',
        borderRight: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        py: 1,
      }}
    >
      {Array.from({ length: document.numPages }, (_, index) => (
        <Thumbnail key={index} document={document} number={index + 1} current={current === index + 1} onPage={onPage} />
      ))}
    </Box>
  );
}

function Thumbnail({
  document,
  number,
  current,
  onPage,
}: {
  document: PDFDocumentProxy;
  number: number;
  current: boolean;
  onPage: (page: number) => void;
}) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(button, '300px');
  useEffect(() => {
    if (!near) return undefined;
    let left = false;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      const base = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: width / base.width });
      const canvas = globalThis.document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      canvas.style.display = 'block';
      await page.render({ canvas, viewport }).promise;
      if (!left) place.current?.replaceChildren(canvas);
    };
    draw().catch(() => undefined);
    return () => {
      left = true;
    };
  }, [document, number, near]);
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ButtonBase
      ref={button}
      onClick={() => onPage(number)}
      aria-label={t('viewer.toPage', { number })}
      aria-current={current ? 'page' : undefined}
      sx={{
        display: 'block',
        mx: 'auto',
        mb: 1,
        p: 0.5,
        borderRadius: 1,
        border: 2,
        borderColor: current ? 'primary.main' : 'transparent',
      }}
    >
      <Box
        component="span"
        ref={place}
        sx={{ display: 'block', bgcolor: '#fff', minWidth: width, minHeight: width * 1.41, boxShadow: 1 }}
      />
      <Typography variant="caption" component="span">
        {number}
      </Typography>
    </ButtonBase>
  );
}
