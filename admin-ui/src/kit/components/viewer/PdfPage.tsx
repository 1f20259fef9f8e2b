import { Box } from '@mui/material';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../i18n';
import { visuallyHidden } from '../visuallyHidden';
import { withStoredValues } from './annotations';
import { markHits } from './highlights';
import { pageText, type PageText } from './pdfText';
import { textLayer } from './textLayer';
import { limitTime, secondsToDraw } from './timeLimit';
import { useNear } from './useNear';
import { lacksParts, loadReader } from './usePdf';
import { pointSize, turned, type Size, type Turn } from './viewerState';

interface Props {
  readonly document: PDFDocumentProxy;
  readonly number: number;
  /** The size in points, until the page states its own. */
  readonly expected: Size;
  readonly scale: number;
  readonly turn: Turn;
  readonly query: string;
  /** The index of the current hit on this page. */
  readonly hit: number | null;
  /** Called where not all of the page could be drawn. */
  readonly onLack: () => void;
  /** Called if drawing takes longer than a page may take. */
  readonly onLate: () => void;
  /** Called when the page has its picture. */
  readonly onDrawn?: (() => void) | undefined;
}

/** Some files hold a value for a form field but no picture of it. Such fields are drawn with their value, not empty. */
async function storeFields(document: PDFDocumentProxy, page: PDFPageProxy): Promise<void> {
  const fields: unknown[] = await page.getAnnotations();
  for (const field of fields) {
    if (!isField(field) || field.hasAppearance || typeof field.fieldValue !== 'string' || field.fieldValue === '') continue;
    document.annotationStorage.setValue(field.id, { value: field.fieldValue });
  }
}

interface Field {
  readonly id: string;
  readonly hasAppearance: boolean;
  readonly fieldValue: unknown;
}

function isField(value: unknown): value is Field {
  return (
    typeof value === 'object' &&
    value !== null &&
    'fieldType' in value &&
    'id' in value &&
    'hasAppearance' in value &&
    'fieldValue' in value
  );
}

/** One page of a PDF. It is drawn once it is close to the visible part. */
export function PdfPage({ document, number, expected, scale, turn, query, hit, onLack, onLate, onDrawn }: Props) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const canvasPlace = useRef<HTMLDivElement>(null);
  const textPlace = useRef<HTMLDivElement>(null);
  const near = useNear(place);
  const [page, setPage] = useState<{ readonly of: PDFDocumentProxy; readonly proxy: PDFPageProxy } | null>(null);
  const [unreadable, setUnreadable] = useState<PDFDocumentProxy | null>(null);
  const [text, setText] = useState<PageText | null>(null);
  const pieces = useRef<readonly HTMLElement[]>([]);
  const [drawn, setDrawn] = useState(0);

  useEffect(() => {
    if (!near) return undefined;
    let left = false;
    const endTime = limitTime(secondsToDraw, onLate);
    document.getPage(number).then(
      async (proxy) => {
        await storeFields(document, proxy).catch(() => undefined);
        endTime();
        if (!left) setPage({ of: document, proxy });
      },
      () => {
        endTime();
        // The document was closed meanwhile, or the page cannot be read.
        if (left) return;
        setUnreadable(document);
        onLack();
      },
    );
    return () => {
      left = true;
      endTime();
    };
  }, [document, number, near, onLack, onLate]);

  const whenDrawn = useRef(onDrawn);
  useEffect(() => {
    whenDrawn.current = onDrawn;
  });

  const proxy = page?.of === document ? page.proxy : null;
  useEffect(() => {
    const [canvasHost, textHost] = [canvasPlace.current, textPlace.current];
    if (!proxy || !near || !canvasHost || !textHost) return undefined;
    let left = false;
    const viewport = proxy.getViewport({ scale: scale * pointSize, rotation: (proxy.rotate + turn) % 360 });
    const canvas = globalThis.document.createElement('canvas');
    const ratio = Math.min(window.devicePixelRatio, 2);
    canvas.width = Math.floor(viewport.width * ratio);
    canvas.height = Math.floor(viewport.height * ratio);
    canvas.style.cssText = 'display:block;width:100%;height:100%';
    const task = proxy.render({
      canvas,
      viewport,
      annotationMode: withStoredValues,
      ...(ratio === 1 ? {} : { transform: [ratio, 0, 0, ratio, 0, 0] }),
    });
    const endTime = limitTime(secondsToDraw, onLate);
    const draw = async (): Promise<void> => {
      await task.promise;
      endTime();
      if (lacksParts(proxy)) onLack();
      // The old picture stays until the new one is ready.
      canvasHost.replaceChildren(canvas);
      if (!left) whenDrawn.current?.();
      const content = await proxy.getTextContent();
      if (left) return;
      const items = content.items.flatMap((item) => ('str' in item ? [item] : []));
      const { TextLayer } = await loadReader();
      textHost.replaceChildren();
      const layer = new TextLayer({ textContentSource: content, container: textHost, viewport });
      await layer.render();
      if (left) return;
      pieces.current = layer.textDivs;
      setText(pageText(items));
      setDrawn((before) => before + 1);
    };
    // Leaving the page while it is drawn is no failure.
    draw().catch(() => {
      endTime();
      if (!left) onLack();
    });
    return () => {
      left = true;
      endTime();
      task.cancel();
    };
  }, [proxy, near, scale, turn, onLack, onLate]);

  // The page is far away again, so the picture's memory is freed.
  useEffect(() => {
    if (near) return;
    canvasPlace.current?.replaceChildren();
    textPlace.current?.replaceChildren();
    pieces.current = [];
  }, [near]);

  useEffect(() => (text && query && near ? markHits(text, pieces.current, query, hit) : undefined), [text, query, hit, near, drawn]);

  const base = proxy?.getViewport({ scale: 1 });
  const size = turned(base ? { width: base.width, height: base.height } : expected, turn);
  return (
    <Box
      ref={place}
      data-page={number}
      sx={{
        position: 'relative',
        flex: 'none',
        bgcolor: '#fff',
        boxShadow: 1,
        width: size.width * scale * pointSize,
        height: size.height * scale * pointSize,
      }}
    >
      <Box
        ref={canvasPlace}
        role="img"
        aria-label={t('file.page', { number, all: document.numPages })}
        sx={{ position: 'absolute', inset: 0 }}
      />
      <Box
        ref={textPlace}
        aria-hidden
        sx={textLayer}
        style={{
          ['--total-scale-factor' as string]: scale * pointSize,
          ['--scale-round-x' as string]: '1px',
          ['--scale-round-y' as string]: '1px',
        }}
      />
      {unreadable === document && (
        <Box role="alert" sx={{ position: 'absolute', inset: 0, p: 4, color: '#000' }}>
          {t('viewer.pageUnreadable', { number })}
        </Box>
      )}
      {near && text && <span style={visuallyHidden}>{text.text}</span>}
    </Box>
  );
}
