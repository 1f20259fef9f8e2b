import { Box, LinearProgress } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem } from '../api/problem';
import { useT } from '../i18n';
import { ProblemNotice } from './ProblemNotice';

/** The reader is loaded when the first PDF is looked at. */
async function open(data: Blob): Promise<PDFDocumentProxy> {
  const [pdfjs, worker] = await Promise.all([import('pdfjs-dist'), import('pdfjs-dist/build/pdf.worker.min.mjs?url')]);
  pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
  return pdfjs.getDocument({ data: await data.arrayBuffer() }).promise;
}

interface Read {
  readonly of: Blob;
  readonly document: PDFDocumentProxy | null;
}

/**
 * A PDF, page below page, drawn by the page itself: the same in every browser, with nothing to download. What is
 * written on each page stands beside its picture as text for screen readers.
 */
export function PdfView({ data, title }: { data: Blob; title: string }) {
  const t = useT();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let left = false;
    let opened: PDFDocumentProxy | null = null;
    open(data).then(
      (document) => {
        opened = document;
        if (left) void document.loadingTask.destroy();
        else setRead({ of: data, document });
      },
      () => {
        if (!left) setRead({ of: data, document: null });
      },
    );
    return () => {
      left = true;
      void opened?.loadingTask.destroy();
    };
  }, [data]);

  if (read?.of !== data) return <LinearProgress aria-label={t('common.loading')} />;
  const { document } = read;
  if (!document) return <ProblemNotice error={new ApiProblem({ code: 'ui.pdf-unreadable', status: 0 })} />;
  return (
    <Box role="document" aria-label={title} tabIndex={0} sx={{ bgcolor: 'action.hover', p: 1, display: 'grid', gap: 1, justifyItems: 'center', overflow: 'auto' }}>
      {Array.from({ length: document.numPages }, (_, index) => (
        <PdfPage key={index} document={document} number={index + 1} />
      ))}
    </Box>
  );
}

const hidden = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'pre-wrap' } as const;

function PdfPage({ document, number }: { document: PDFDocumentProxy; number: number }) {
  const t = useT();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      const target = canvas.current;
      if (!target) return;
      const viewport = page.getViewport({ scale: 1.3 * window.devicePixelRatio });
      target.width = viewport.width;
      target.height = viewport.height;
      const task = page.render({ canvas: target, viewport });
      stop = () => task.cancel();
      await task.promise;
      const content = await page.getTextContent();
      setText(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    };
    // Leaving while it is drawn is no failure.
    draw().catch(() => undefined);
    return () => stop();
  }, [document, number]);
  return (
    <Box sx={{ position: 'relative', maxWidth: '100%' }}>
      <canvas ref={canvas} role="img" aria-label={t('file.page', { number, all: document.numPages })} style={{ maxWidth: '100%', display: 'block', background: '#fff' }} />
      <Box sx={hidden}>{text}</Box>
    </Box>
  );
}
