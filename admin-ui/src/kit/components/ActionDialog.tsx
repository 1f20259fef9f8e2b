import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { asProblem, type ApiProblem } from '../api/problem';
import { useT } from '../i18n';
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
  /** What is said when it is done; nothing if the page shows it anyway. */
  readonly done?: string;
  /** Names the draft; without it nothing is kept. */
  readonly draftKey?: string;
  /** The version of what is worked on, as it is shown; a draft remembers which one it was typed against. */
  readonly version?: number;
  /** What is saved now. When it changes while the dialogue is open, somebody else was first. */
  readonly initial?: Typed;
  /** How the fields of `initial` are spoken of where two people have changed them. */
  readonly fields?: readonly DialogField[];
  /** Which field a fault of what was sent speaks of, where the form calls it otherwise. */
  readonly fieldOf?: FieldOf;
  /** Sends it; a refusal is shown and leaves what was typed. */
  readonly onSubmit: (values: Typed) => Promise<unknown>;
  /** Loads the state that somebody else has made meanwhile. */
  readonly onReload?: () => Promise<unknown>;
  readonly onClose: () => void;
  /** What follows (a password to be shown) takes the dialogue's place; it does not close itself. */
  readonly staysOpen?: boolean;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  readonly children?: ReactNode;
}

/** The content scrolls, the buttons stay in view. */
const scrolling = { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' } } as const;

/**
 * A dialogue that does one thing on the server and waits for its answer. Ctrl+Enter sends; what is typed is kept as a
 * draft; where somebody else was first, both versions are shown field by field.
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
  // What somebody else has done stands at the top; whoever sent from further down is brought there.
  useEffect(() => {
    if (conflict) trouble.current?.focus();
  }, [conflict, problem]);

  const submit = async (values: Typed): Promise<void> => {
    setProblem(null);
    try {
      await onSubmit(values);
    } catch (error) {
      return setProblem(asProblem(error));
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
      slotProps={{ paper: { sx: scrolling } }}
    >
      {/* The fields are marked and the first has the focus; a message over the buttons would only hide them. */}
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
 * Puts the focus into the first field, or on the button that sends where there is nothing to fill in: who opens a dialogue
 * goes on at once. A day whose calendar is still on its way is waited for, as long as nobody has gone elsewhere.
 */
function BeginsInside() {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = place.current?.closest('form');
    if (!form) return;
    const begin = (): boolean => {
      // A field that asks for the focus by itself has it by now.
      if (form.contains(document.activeElement)) return true;
      const first = firstField(form) ?? form.querySelector<HTMLElement>('button[type="submit"]');
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

/** A key that is still held from opening the dialogue sends nothing: whoever signs presses once more. */
function sendByKey(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Enter' && event.repeat && !(event.target instanceof HTMLTextAreaElement)) return event.preventDefault();
  sendOnCtrlEnter(event);
}

/**
 * Ctrl+Enter sends from everywhere in a form or in what is around it, also from fields where Enter begins a new line; not while it is
 * being sent.
 */
export function sendOnCtrlEnter(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  const within = event.currentTarget;
  // What lies over it (a list of choices, a picture) comes by here too, by way of React's tree.
  if (!(event.target instanceof Node) || !within.contains(event.target)) return;
  event.preventDefault();
  const form = within.closest('form') ?? within.querySelector('form');
  if (form && !form.querySelector('[type="submit"]:disabled')) form.requestSubmit();
}
