import {
  Alert,
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  TextField,
  Typography,
} from '@mui/material';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useId, useReducer, useRef, useState } from 'react';
import { api } from '../api/endpoints';
import { asProblem, type ApiProblem } from '../api/problem';
import { Loading } from '../components/states';
import { useFaultText, useProblemText } from '../components/problemText';
import { usePdf, type PdfFailure } from '../components/viewer/usePdf';
import { visuallyHidden } from '../components/visuallyHidden';
import { useT } from '../i18n';
import { arrange, toJoin } from './pages';
import { PageTile, type PageSource } from './PageTile';
import type { HeldPaper } from './paper';
import { usePaperContent } from './PaperThumbnail';

interface Props {
  readonly papers: readonly HeldPaper[];
  /** @param replaces whether the new PDF takes the place of the papers */
  readonly onDone: (made: Omit<HeldPaper, 'purpose'>, replaces: boolean) => void;
  readonly onClose: () => void;
}

/** Pages of one or several papers are turned, put in order, left out, and joined to one PDF. */
export function PagesDialog({ papers, onDone, onClose }: Props) {
  const t = useT();
  const id = useId();
  const faultText = useFaultText();
  const problemText = useProblemText();
  const [pages, act] = useReducer(arrange, []);
  const [sources, setSources] = useState<Readonly<Record<string, PageSource>>>({});
  const [failures, setFailures] = useState<Readonly<Record<string, string>>>({});
  const [name, setName] = useState(() => titleOf(papers, t('pages.newName')));
  const [replaces, setReplaces] = useState(true);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [said, setSaid] = useState('');
  const grid = useRef<HTMLOListElement>(null);
  const order = papers.map((paper) => paper.id);
  const isReading = papers.some((paper) => !sources[paper.id] && failures[paper.id] === undefined);
  const chosen = toJoin(pages);

  const read = (paper: HeldPaper, source: PageSource, count: number): void => {
    setSources((all) => ({ ...all, [paper.id]: source }));
    act({ type: 'read', paperId: paper.id, pages: count, order });
  };
  const failed = useCallback((paperId: string, why: string): void => setFailures((all) => ({ ...all, [paperId]: why })), []);
  const pageName = (index: number): string => {
    const page = pages[index];
    return page ? t('pages.page', { page: page.page, name: papers.find((paper) => paper.id === page.paperId)?.name ?? '' }) : '';
  };
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= pages.length) return;
    act({ type: 'move', from, to });
    setSaid(t('pages.moved', { page: pageName(from), place: to + 1, all: pages.length }));
    requestAnimationFrame(() => grid.current?.querySelectorAll<HTMLElement>('[data-page-tile]')[to]?.focus());
  };
  const make = async (): Promise<void> => {
    setProblem(null);
    setMaking(true);
    try {
      const { id: made, name: title, mime, size } = await api.papers.compose({ name: name.trim() || t('pages.newName'), pages: chosen });
      onDone({ id: made, name: title, mime, size }, replaces);
    } catch (error) {
      setProblem(asProblem(error));
      setMaking(false);
    }
  };

  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullWidth maxWidth="md" aria-labelledby={`${id}-title`}>
      <DialogTitle id={`${id}-title`}>{t('pages.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary">
          {t('pages.text')} {t('pages.keys')}
        </Typography>
        {papers.map((paper) =>
          failures[paper.id] === undefined ? (
            <PaperSource
              key={paper.id}
              paper={paper}
              onRead={(source, count) => read(paper, source, count)}
              onFailed={(why) => failed(paper.id, why)}
            />
          ) : (
            <Alert key={paper.id} severity="warning" sx={{ mt: 1 }}>
              <strong>{t('pages.failed', { name: paper.name })}</strong> {failures[paper.id]}
            </Alert>
          ),
        )}
        {isReading && <Loading />}
        <Box
          component="ol"
          ref={grid}
          aria-label={t('pages.list')}
          sx={{
            listStyle: 'none',
            m: 0,
            mt: 2,
            p: 0,
            display: 'grid',
            gap: 1,
            gridTemplateColumns: 'repeat(auto-fill, minmax(184px, 1fr))',
          }}
        >
          {pages.map((page, index) => {
            const source = sources[page.paperId];
            return (
              source && (
                <PageTile
                  key={`${page.paperId} ${page.page}`}
                  page={page}
                  source={source}
                  place={index}
                  all={pages.length}
                  name={pageName(index)}
                  caption={papers.length > 1 ? (papers.find((paper) => paper.id === page.paperId)?.name ?? '') : ''}
                  onTurn={(by) => act({ type: 'turn', at: index, by })}
                  onMove={move}
                  onLeaveOut={() => act({ type: 'leave-out', at: index })}
                />
              )
            );
          })}
        </Box>
        <Box role="status" sx={visuallyHidden}>
          {said}
        </Box>
        <TextField
          label={t('pages.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          fullWidth
          sx={{ mt: 2 }}
          slotProps={{ htmlInput: { maxLength: 200 } }}
        />
        <FormControlLabel control={<Checkbox checked={replaces} onChange={(_, on) => setReplaces(on)} />} label={t('pages.replace')} />
        <Typography variant="caption" component="p" color="textSecondary">
          {t('pages.signed')}
        </Typography>
        <Typography variant="body2" role="status" color={chosen.length === 0 && !isReading ? 'error' : undefined}>
          {isReading ? t('pages.reading') : chosen.length === 0 ? t('pages.none') : t('pages.taken', { smart_count: chosen.length })}
        </Typography>
        {problem && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {problem.errors.length > 0
              ? problem.errors.map((fault) => atPaper(fault.pointer) + faultText(fault)).join(' ')
              : problemText(problem)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="contained" onClick={() => void make()} disabled={chosen.length === 0 || isReading} loading={isMaking}>
          {t('pages.submit')}
        </Button>
      </DialogActions>
    </Dialog>
  );

  /** The file that a fault is about, by the page that it points to. */
  function atPaper(pointer: string): string {
    const page = chosen[Number(pointer.split('/')[2])];
    const paper = papers.find((one) => one.id === page?.paperId);
    return paper ? `${paper.name}: ` : '';
  }
}

function titleOf(papers: readonly HeldPaper[], several: string): string {
  const [only] = papers;
  return papers.length === 1 && only ? only.name.replace(/\.(pdf|jpe?g|png)$/i, '') : several;
}

interface SourceProps {
  readonly paper: HeldPaper;
  readonly onRead: (source: PageSource, pages: number) => void;
  readonly onFailed: (why: string) => void;
}

/** Reads a paper, as long as the dialogue is open. It shows nothing. */
function PaperSource({ paper, onRead, onFailed }: SourceProps) {
  const { data, error } = usePaperContent(paper);
  const problemText = useProblemText();
  const told = useRef({ onRead, onFailed, problemText });
  useEffect(() => {
    told.current = { onRead, onFailed, problemText };
  });
  useEffect(() => {
    if (error) told.current.onFailed(told.current.problemText(asProblem(error)));
  }, [error]);
  const isPdf = paper.mime === 'application/pdf';
  useEffect(() => {
    if (data && !isPdf) told.current.onRead({ picture: data }, 1);
  }, [data, isPdf]);
  const read = useCallback((document: PDFDocumentProxy) => told.current.onRead({ document }, document.numPages), []);
  const fail = useCallback((why: string) => told.current.onFailed(why), []);
  return data && isPdf ? <PdfSource data={data} onRead={read} onFailed={fail} /> : null;
}

interface PdfSourceProps {
  readonly data: Blob;
  readonly onRead: (document: PDFDocumentProxy) => void;
  readonly onFailed: (why: string) => void;
}

function PdfSource({ data, onRead, onFailed }: PdfSourceProps) {
  const t = useT();
  const { document, state } = usePdf(data);
  useEffect(() => {
    if (document) onRead(document);
  }, [document, onRead]);
  const failure: PdfFailure | null = state === 'loading' || state === 'there' ? null : state;
  const why = failure && t(`viewer.failed.${failure}`);
  useEffect(() => {
    if (why) onFailed(why);
  }, [why, onFailed]);
  return null;
}
