import { Alert, Box, Button } from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useReducer, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { useT } from '../i18n';
import { Loading } from './states';
import { viewerKey } from './viewer/keysOfViewer';
import { NotDrawn } from './viewer/NotDrawn';
import { PdfPage } from './viewer/PdfPage';
import { mostPages, printPdf } from './viewer/printPdf';
import { Thumbnails } from './viewer/Thumbnails';
import { usePdf } from './viewer/usePdf';
import { usePdfSearch } from './viewer/usePdfSearch';
import { useSize } from './viewer/useSize';
import { ViewerBar } from './viewer/ViewerBar';
import { newView, pointSize, scaleOf, turned, viewer, type Size } from './viewer/viewerState';

interface Props {
  readonly data: Blob;
  readonly title: string;
  /** Fills the available space and scrolls inside it. Otherwise the view is as high as a page. */
  readonly fill?: boolean;
  readonly download?: { readonly url: string; readonly name: string };
  /** Called with the file when a page of it can be seen. */
  readonly onDrawn?: (data: Blob) => void;
}

/** The assumed size until a page says its own: A4 upright. */
const a4: Size = { width: 595, height: 842 };
const margin = 12;

/**
 * Shows a PDF, one page below the other. We draw it ourselves, so it looks the same in every browser and nothing has to be downloaded. The
 * text of each page is there for screen readers too.
 */
export function PdfView({ data, title, fill = false, download, onDrawn }: Props) {
  const t = useT();
  const { document, of, state: read, remarks, mend, giveUp } = usePdf(data);
  const [lacking, setLacking] = useState<PDFDocumentProxy | null>(null);
  const [state, act] = useReducer(viewer, newView);
  const [first, setFirst] = useState<Size>(a4);
  const [printing, setPrinting] = useState(false);
  const notify = useNotify();
  const scroll = useRef<HTMLDivElement>(null);
  const place = useSize(scroll);
  const hits = usePdfSearch(document, state.query);
  const at = hits[state.hit];

  useEffect(() => {
    if (!document) return undefined;
    let left = false;
    act({ type: 'opened', pages: document.numPages });
    document.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        if (!left) setFirst({ width, height });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [document]);

  const natural = turned({ width: first.width * pointSize, height: first.height * pointSize }, state.turn);
  const scale = place ? scaleOf(state.zoom, natural, { width: place.width - 2 * margin, height: place.height - 2 * margin }) : 0;

  const toPage = useCallback((page: number): void => {
    act({ type: 'to-page', page });
    const target = scroll.current?.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (target && scroll.current) scroll.current.scrollTop = target.offsetTop - margin;
  }, []);

  const onLack = useCallback(() => {
    setLacking(document);
    mend();
  }, [document, mend]);

  useEffect(() => act({ type: 'found', hits: hits.length }), [hits]);
  useEffect(() => {
    if (at) toPage(at.page);
  }, [at, toPage]);

  const print = (): void => {
    if (!document || printing) return;
    if (document.numPages > mostPages) {
      notify(t('viewer.tooLongToPrint', { pages: mostPages }), { type: 'warning' });
      return;
    }
    setPrinting(true);
    printPdf(document)
      .catch(() => notify(t('viewer.notPrinted'), { type: 'error' }))
      .finally(() => setPrinting(false));
  };

  const onScroll = (): void => {
    const box = scroll.current;
    if (!box) return;
    const middle = box.scrollTop + box.clientHeight / 3;
    const pages = [...box.querySelectorAll<HTMLElement>('[data-page]')];
    const page = pages.findLastIndex((one) => one.offsetTop <= middle) + 1;
    if (page > 0 && page !== state.page) act({ type: 'to-page', page });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const key = viewerKey(event);
    if (!key) return;
    event.preventDefault();
    if (key === 'larger' || key === 'smaller') act({ type: 'zoom', by: key === 'larger' ? 1 : -1, shown: scale });
    else if (key === 'fit-width' || key === 'fit-page') act({ type: 'fit', to: key === 'fit-width' ? 'width' : 'page' });
    else if (key === 'turn') act({ type: 'turn', by: 1 });
    else if (key === 'search') act({ type: 'search', open: true });
    else if (key === 'thumbnails') act({ type: 'thumbnails' });
    else if (key === 'print') print();
    else toPage(state.page + (key === 'page-on' ? 1 : -1));
  };

  if (read === 'unreadable' || read === 'password' || read === 'empty' || read === 'late')
    return <NotDrawn why={t(`viewer.failed.${read}`)} download={download} />;
  const lacks = document !== null && (lacking === document || remarks.includes('mended'));
  const others = remarks.flatMap((remark) => (remark === 'mended' ? [] : [remark]));
  const height = fill ? '100%' : 'min(76vh, 900px)';
  return (
    <Box onKeyDown={onKeyDown} sx={{ height, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <ViewerBar
        state={state}
        act={act}
        shown={scale}
        paged
        onPage={toPage}
        onPrint={document && !printing ? print : undefined}
        download={download}
      />
      {others.map((remark) => (
        <Remark key={remark} severity="info" download={download}>
          {t(`viewer.remark.${remark}`)}
        </Remark>
      ))}
      {lacks && (
        <Remark severity="warning" download={download}>
          {t('viewer.incomplete')}
        </Remark>
      )}
      <Box sx={{ flex: 1, minHeight: 0, display: 'flex' }}>
        {state.thumbnails && document && <Thumbnails document={document} current={state.page} onPage={toPage} />}
        <Box
          ref={scroll}
          role="document"
          aria-label={title}
          aria-busy={read === 'loading'}
          tabIndex={0}
          data-viewer-scroll
          onScroll={onScroll}
          sx={{
            position: 'relative',
            flex: 1,
            minWidth: 0,
            overflow: 'auto',
            bgcolor: 'action.hover',
            p: `${margin}px`,
            display: 'flex',
            flexDirection: 'column',
            gap: 1.25,
            alignItems: 'safe center',
            outlineOffset: -3,
          }}
        >
          {!document && (
            <Box sx={{ width: '100%', p: 2 }}>
              <Loading shape="text" count={8} />
            </Box>
          )}
          {document &&
            scale > 0 &&
            Array.from({ length: document.numPages }, (_, index) => (
              <PdfPage
                key={index}
                document={document}
                number={index + 1}
                expected={first}
                scale={scale}
                turn={state.turn}
                query={state.query}
                hit={at?.page === index + 1 ? at.index : null}
                onLack={onLack}
                onLate={giveUp}
                onDrawn={() => of && onDrawn?.(of)}
              />
            ))}
        </Box>
      </Box>
    </Box>
  );
}

interface RemarkProps extends Pick<Props, 'download'> {
  readonly severity: 'info' | 'warning';
  readonly children: ReactNode;
}

/** A remark above the pages, with the way to the file itself. */
function Remark({ severity, download, children }: RemarkProps) {
  const t = useT();
  return (
    <Alert
      severity={severity}
      sx={{ flex: 'none', borderRadius: 0, py: 0 }}
      action={
        download && (
          <Button component="a" size="small" href={download.url} download={download.name}>
            {t('file.save')}
          </Button>
        )
      }
    >
      {children}
    </Alert>
  );
}
