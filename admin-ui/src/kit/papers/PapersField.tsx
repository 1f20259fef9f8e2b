import AddAPhotoOutlined from '@mui/icons-material/AddAPhotoOutlined';
import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, FormHelperText, Typography, useMediaQuery } from '@mui/material';
import { useCallback, useEffect, useId, useRef, useState, type ChangeEvent } from 'react';
import { api } from '../api/endpoints';
import { FileViewer } from '../components/FileViewer';
import { visuallyHidden } from '../components/visuallyHidden';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { PagesDialog } from './PagesDialog';
import { hasPages, movedTo, typeInWords, type HeldPaper } from './paper';
import { PaperRow, type Purpose } from './PaperRow';
import { UploadLine } from './UploadLine';
import { useDrop } from './useDrop';
import { useUploads } from './useUploads';

interface Props {
  readonly papers: readonly HeldPaper[];
  readonly onChange: (papers: readonly HeldPaper[]) => void;
  /** What a paper can be for; undefined where that is not asked. */
  readonly purposes: readonly Purpose[] | undefined;
  /** Media types that are taken. */
  readonly accept: readonly string[];
  /** Bytes of one file, at most. */
  readonly maxBytes: number;
  /** Files, at most. */
  readonly maxCount: number;
  readonly disabled?: boolean;
  readonly label?: string;
  /** The heading above says already what it is. */
  readonly isTitled?: boolean;
  /** What the server or the form finds wrong with the papers, as a sentence. */
  readonly error?: string | undefined;
  /** Whether a paper without a purpose is marked; after one has tried to send. */
  readonly purposesNeeded?: boolean;
}

/** What was taken out last, so that it can be put back. */
interface TakenOut {
  readonly says: string;
  /** The papers as they were. */
  readonly before: readonly HeldPaper[];
  /** What came in their place. */
  readonly instead: readonly string[];
  /** What nobody needs any more, unless it is put back. */
  readonly gone: readonly string[];
}

/**
 * Takes papers into a form: dragged, chosen, photographed; several at once. Each is sent to the server at once and held there for whoever
 * is signed in, so a form that is not sent yet survives a closed browser with its papers. They can be renamed, given a purpose,
 * ordered, looked at, removed and put back, and their pages can be turned, ordered and joined to one PDF.
 *
 * `papers` belongs in the form's draft. Whatever takes the form makes the server forget what it held.
 */
export function PapersField(props: Props) {
  const {
    papers,
    onChange,
    purposes,
    accept,
    maxBytes,
    maxCount,
    disabled = false,
    label,
    isTitled = false,
    error,
    purposesNeeded = false,
  } = props;
  const t = useT();
  const format = useFormat();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isTouch = useMediaQuery('(pointer: coarse)');
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<HeldPaper | null>(null);
  const [arranged, setArranged] = useState<readonly HeldPaper[] | null>(null);
  const [takenOut, setTakenOut] = useState<TakenOut | null>(null);
  const latest = useRef({ papers, onChange, takenOut });
  useEffect(() => {
    latest.current = { papers, onChange, takenOut };
  });

  const change = useCallback((next: readonly HeldPaper[]): void => {
    // Files arrive faster than the form is drawn.
    latest.current.papers = next;
    latest.current.onChange(next);
  }, []);
  const rules = { accept, maxBytes, maxCount };
  const count = useCallback(() => latest.current.papers.length, []);
  // Small files arrive before large ones, and stand where they were chosen nevertheless.
  const turns = useRef(new Map<string, number>());
  const { uploads, add, cancel } = useUploads(rules, count, (paper, turn) => {
    const only = purposes?.length === 1 ? purposes[0] : undefined;
    const { papers: there } = latest.current;
    turns.current.set(paper.id, turn);
    const later = there.findIndex((one) => (turns.current.get(one.id) ?? 0) > turn);
    change(there.toSpliced(later < 0 ? there.length : later, 0, { ...paper, purpose: only?.key ?? '' }));
    setSaid(t('papers.held', { name: paper.name }));
  });
  const isOver = useDrop(place, !disabled && arranged === null, add);

  const [lost, setLost] = useState<readonly HeldPaper[]>([]);
  useEffect(() => {
    const drafted = latest.current.papers;
    if (drafted.length === 0) return undefined;
    let isOver = false;
    // A draft may be older than what it names.
    api.papers.mine().then(
      ({ items }) => {
        const missing = drafted.filter((paper) => !items.some((item) => item.id === paper.id));
        if (isOver || missing.length === 0) return;
        setLost(missing);
        change(latest.current.papers.filter((paper) => !missing.some((one) => one.id === paper.id)));
      },
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [change]);

  const forget = useCallback((ids: readonly string[]): void => {
    for (const one of ids) api.papers.drop(one).catch(() => undefined);
  }, []);
  /** What was taken out before cannot be put back any more. */
  const takeOut = (next: TakenOut, papersNow: readonly HeldPaper[]): void => {
    if (takenOut) forget(takenOut.gone);
    setTakenOut(next);
    setSaid(next.says);
    change(papersNow);
  };
  useEffect(
    () => () => {
      const { takenOut: last } = latest.current;
      if (last) forget(last.gone);
    },
    [forget],
  );

  const remove = (paper: HeldPaper): void =>
    takeOut(
      { says: t('papers.removed', { name: paper.name }), before: papers, instead: [], gone: [paper.id] },
      papers.filter((one) => one.id !== paper.id),
    );
  const putBack = (): void => {
    if (!takenOut) return;
    const known = new Set([...takenOut.before.map((one) => one.id), ...takenOut.instead]);
    change([...takenOut.before, ...papers.filter((one) => !known.has(one.id))]);
    forget(takenOut.instead);
    setTakenOut(null);
    place.current?.focus();
  };
  const move = (from: number, to: number): void => {
    const paper = papers[from];
    const next = movedTo(papers, from, to);
    if (!paper || next === papers) return;
    change(next);
    setSaid(t('papers.moved', { name: paper.name, place: to + 1, all: next.length }));
    keepFocus(place.current, paper.id, to < from ? 'earlier' : 'later');
  };
  const joined = (from: readonly HeldPaper[], made: Omit<HeldPaper, 'purpose'>, replaces: boolean): void => {
    setArranged(null);
    const isOld = (one: HeldPaper) => from.some((old) => old.id === one.id);
    const paper = { ...made, purpose: from.find((one) => one.purpose !== '')?.purpose ?? '' };
    const at = papers.findIndex(isOld);
    const next = papers.toSpliced(replaces ? at : papers.findLastIndex(isOld) + 1, 0, paper);
    takeOut(
      {
        says: t('papers.joined', { name: made.name }),
        before: papers,
        instead: [made.id],
        gone: replaces ? from.map((one) => one.id) : [],
      },
      replaces ? next.filter((one) => !isOld(one)) : next,
    );
  };

  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    add([...(target.files ?? [])]);
    // The same file can be chosen again.
    target.value = '';
  };
  const joinable = papers.filter(hasPages);
  const isFull = papers.length >= maxCount;

  return (
    <Box
      ref={place}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-limits`}
      tabIndex={-1}
      sx={{ my: 1.5, outline: 'none' }}
    >
      <Typography id={`${id}-label`} variant="subtitle2" component="div" sx={{ mb: 0.5 }}>
        <Box component="span" sx={isTitled ? visuallyHidden : {}}>
          {label ?? t('papers.title')}
        </Box>
        {papers.length > 0 && (
          <Typography component="span" variant="caption" color="textSecondary" sx={{ ml: 1 }}>
            {t('papers.count', { smart_count: papers.length })}
          </Typography>
        )}
      </Typography>
      {papers.length > 0 && (
        <Box component="ol" aria-label={t('papers.list')} sx={{ listStyle: 'none', m: 0, mb: 1, p: 0 }}>
          {papers.map((paper, index) => (
            <PaperRow
              key={paper.id}
              paper={paper}
              place={index}
              all={papers.length}
              purposes={purposes}
              disabled={disabled}
              fault={purposes && purposesNeeded && paper.purpose === '' ? t('papers.purposeMissing') : undefined}
              onChange={(next) => change(papers.with(index, next))}
              onShow={() => setShown(paper)}
              onPages={() => setArranged([paper])}
              onRemove={() => remove(paper)}
              onMove={move}
            />
          ))}
        </Box>
      )}
      {uploads.map((upload) => (
        <UploadLine key={upload.key} upload={upload} rules={rules} onCancel={() => cancel(upload.key)} />
      ))}
      {lost.map(({ id: key, name }) => (
        <Alert
          key={key}
          severity="warning"
          sx={{ my: 0.5 }}
          onClose={() => setLost(lost.filter((one) => one.id !== key))}
          closeText={t('papers.dismiss', { name })}
        >
          <strong>{t('papers.refusedOne', { name })}</strong> {t('papers.refused.gone')}
        </Alert>
      ))}
      {takenOut && (
        <Alert
          severity="info"
          icon={false}
          sx={{ my: 0.5, py: 0 }}
          action={
            <Button size="small" color="inherit" onClick={putBack}>
              {t('papers.undo')}
            </Button>
          }
        >
          {takenOut.says}
        </Alert>
      )}
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'center',
          gap: 1,
          p: 1.5,
          border: isOver ? 2 : 1,
          m: isOver ? '-1px' : 0,
          borderStyle: 'dashed',
          borderRadius: 1,
          borderColor: isOver ? 'primary.main' : error ? 'error.main' : 'divider',
          bgcolor: isOver ? 'action.hover' : 'transparent',
        }}
      >
        <Typography variant="body2" color="textSecondary" sx={{ display: { xs: 'none', sm: 'block' } }}>
          {isOver ? t('papers.dropNow') : t('papers.drop')}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          startIcon={<UploadFileOutlined />}
          disabled={disabled || isFull}
          onClick={() => chooser.current?.click()}
        >
          {t('papers.choose')}
        </Button>
        {isTouch && (
          <Button
            size="small"
            variant="outlined"
            startIcon={<AddAPhotoOutlined />}
            disabled={disabled || isFull}
            onClick={() => camera.current?.click()}
          >
            {t('papers.photo')}
          </Button>
        )}
        {joinable.length > 1 && (
          <Button size="small" disabled={disabled} onClick={() => setArranged(joinable)}>
            {t('papers.join')}
          </Button>
        )}
        <input ref={chooser} type="file" multiple hidden accept={accept.join(',')} onChange={chosen} aria-label={t('papers.choose')} />
        <input ref={camera} type="file" hidden accept="image/*" capture="environment" onChange={chosen} aria-label={t('papers.photo')} />
      </Box>
      <FormHelperText id={`${id}-limits`} error={error !== undefined}>
        {error ?? t('papers.limits', { count: maxCount, size: format.bytes(maxBytes), types: accept.map(typeInWords).join(', ') })}
      </FormHelperText>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      {shown && <FileViewer file={{ url: api.papers.url(shown.id), name: shown.name, mime: shown.mime }} onClose={() => setShown(null)} />}
      {arranged && (
        <PagesDialog papers={arranged} onDone={(made, replaces) => joined(arranged, made, replaces)} onClose={() => setArranged(null)} />
      )}
    </Box>
  );
}

/** A row that moves loses the focus; it gets it back, at its other button where it has come to an end. */
function keepFocus(place: HTMLElement | null, paperId: string, step: 'earlier' | 'later'): void {
  requestAnimationFrame(() => {
    const buttons = [step, step === 'earlier' ? 'later' : 'earlier'].map((one) =>
      place?.querySelector<HTMLButtonElement>(`[data-paper="${paperId}"] [data-step="${one}"]`),
    );
    buttons.find((button) => button && !button.disabled)?.focus();
  });
}
