import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { asProblem, type ApiProblem } from '../api/problem';
import { useT } from '../i18n';
import { atSide } from './atSide';
import type { DialogField } from './ConflictFields';
import { ConflictNotice } from './ConflictNotice';
import { draftOf, dropDraft, readDraft } from './draft';
import { DraftKeeper, DraftNotice, DraftStatus } from './DraftKeeper';
import { firstField } from './firstField';
import { Refused, type FieldOf } from './refused';
import type { Typed } from './typed';

export type { Typed } from './typed';

export interface ActionDialogProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly submitLabel: string;
  /** The message after success; none where the page shows the result anyway. */
  readonly done?: string;
  /** The draft's key; without it no draft is kept. */
  readonly draftKey?: string;
  /** The version that is shown. A draft remembers the version it was typed against. */
  readonly version?: number;
  /** The values that are saved now. If they change while the dialogue is open, somebody else saved first. */
  readonly initial?: Typed;
  /** The words for the fields of `initial`, for a conflict. */
  readonly fields?: readonly DialogField[];
  /** Maps a fault's pointer to a field, where the form uses another name. */
  readonly fieldOf?: FieldOf;
  /** Sends the form. After a refusal the typed values stay. */
  readonly onSubmit: (values: Typed) => Promise<unknown>;
  /** Loads the newest state after a conflict. */
  readonly onReload?: () => Promise<unknown>;
  readonly onClose: () => void;
  /** For actions with a next step (such as showing a password): the dialogue does not close itself. */
  readonly staysOpen?: boolean;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  /** Stands at the right edge, so that what it is about can be read beside it. */
  readonly beside?: boolean;
  readonly children?: ReactNode;
}

/** The content scrolls, the buttons stay in view. */
const scrolling = { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' } } as const;

/**
 * A dialogue for one action on the server. It waits for the answer, and Ctrl+Enter sends. Typed values are kept as a draft. If somebody
 * else saved first, both versions are shown field by field.
 */
export function ActionDialog(props: ActionDialogProps) {
  const {
    title,
    text,
    submitLabel,
    done,
    draftKey,
    version,
    initial = {},
    fields = [],
    fieldOf,
    onSubmit,
    onReload,
    onClose,
    staysOpen = false,
    width = 'sm',
    beside = false,
    children,
  } = props;
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const textId = useId();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [shown] = useState(initial);
  const [draft] = useState(() => (draftKey ? draftOf(draftKey) : undefined));
  const [start] = useState(() => ({ ...initial, ...(draftKey ? readDraft(draftKey) : undefined) }));
  const conflict = problem?.code === 'case.changed-meanwhile';
  const trouble = useRef<HTMLDivElement>(null);
  // A conflict is shown at the top, so the dialogue scrolls there.
  useEffect(() => {
    if (conflict) trouble.current?.focus();
  }, [conflict, problem]);

  // The button is off while it is being sent; two presses may come before it is drawn so.
  const sending = useRef(false);
  const submit = async (values: Typed): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setProblem(null);
    try {
      await onSubmit(values);
    } catch (error) {
      return setProblem(asProblem(error));
    } finally {
      sending.current = false;
    }
    if (draftKey) dropDraft(draftKey);
    if (done) notify(done, { type: 'success' });
    if (!staysOpen) onClose();
  };

  return (
    <Dialog
      open
      onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()}
      fullWidth
      maxWidth={width}
      aria-labelledby={titleId}
      {...(text ? { 'aria-describedby': textId } : {})}
      onKeyDown={sendByKey}
      slotProps={beside ? { ...atSide, paper: { sx: { ...scrolling, ...atSide.paper.sx } } } : { paper: { sx: scrolling } }}
    >
      {/* The fields are marked, and the first one has the focus. A message over the buttons would only hide them. */}
      <Form onSubmit={submit} record={start} noValidate disableInvalidFormNotification>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <BeginsInside />
        <DialogContent>
          {text && (
            <DialogContentText id={textId} sx={{ mb: 1 }}>
              {text}
            </DialogContentText>
          )}
          {draftKey && draft && !conflict && (
            <DraftNotice draftKey={draftKey} draft={draft} version={version} saved={initial} fields={fields} />
          )}
          <Box ref={trouble} tabIndex={-1} sx={{ outline: 'none' }}>
            {conflict && <ConflictNotice problem={problem} before={shown} saved={initial} fields={fields} onReload={onReload} />}
          </Box>
          {children}
          {draftKey && <DraftKeeper draftKey={draftKey} version={version} />}
        </DialogContent>
        {problem && !conflict && (
          <Box sx={{ px: 3, flex: 'none' }}>
            <Refused problem={problem} fieldOf={fieldOf} />
          </Box>
        )}
        <Buttons submitLabel={submitLabel} cancelLabel={t('common.cancel')} onClose={onClose} draftKey={draftKey} />
      </Form>
    </Dialog>
  );
}

function Buttons({
  submitLabel,
  cancelLabel,
  onClose,
  draftKey,
}: {
  submitLabel: string;
  cancelLabel: string;
  onClose: () => void;
  draftKey: string | undefined;
}) {
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2, flexWrap: 'wrap' }}>
      <DraftStatus draftKey={draftKey} />
      <Button onClick={onClose}>{cancelLabel}</Button>
      <Button type="submit" variant="contained" loading={isSubmitting} title="Ctrl+Enter">
        {submitLabel}
      </Button>
    </DialogActions>
  );
}

/**
 * Puts the focus on what is marked by `data-begins-here`, else into the first field, or on the submit button where there is none. If the
 * first field is a date field whose calendar is still loading, it waits for it, unless the user moves the focus elsewhere.
 */
function BeginsInside() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const begin = (): boolean => {
      // By now a field with `autoFocus` has the focus.
      if (form.contains(document.activeElement)) return true;
      const first =
        form.querySelector<HTMLElement>('[data-begins-here]') ??
        firstField(form) ??
        form.querySelector<HTMLElement>('button[type="submit"]');
      if (first?.matches(':disabled')) return false;
      first?.focus();
      return true;
    };
    if (begin()) return;
    const coming = new MutationObserver(() => begin() && coming.disconnect());
    coming.observe(form, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => coming.disconnect();
  }, []);
  return <span ref={place} hidden />;
}

/** A key that is still held down from opening the dialogue sends nothing; the user has to press it again. */
function sendByKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) return event.preventDefault();
  sendOnCtrlEnter(event);
}

/** Ctrl+Enter submits from anywhere in a form, also from fields where Enter begins a new line. While it is being sent, it does nothing. */
export function sendOnCtrlEnter(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const within = event.currentTarget;
  // React passes key events of overlays (a list of choices, a picture) to this handler, too. They are ignored.
  if (!(event.target instanceof Node) || !within.contains(event.target)) return;
  event.preventDefault();
  const form = within.closest('form') ?? within.querySelector('form');
  if (form && !form.querySelector('[type="submit"]:disabled')) form.requestSubmit();
}
