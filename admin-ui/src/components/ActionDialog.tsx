import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useEffect, useId, useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { asProblem, type ApiProblem } from '../api/problem';
import { useT } from '../i18n';
import { ConflictNotice } from './ConflictNotice';
import { dropDraft, readDraft, writeDraft } from './draft';
import { ProblemNotice, useFaultText } from './ProblemNotice';

/** What was typed, by the names of the inputs. */
export type Typed = Readonly<Record<string, unknown>>;

export interface ActionDialogProps {
  readonly title: string;
  readonly text?: ReactNode;
  readonly submitLabel: string;
  /** What is said when it is done; nothing if the page shows it anyway. */
  readonly done?: string;
  /** Names the draft; without it nothing is kept. */
  readonly draftKey?: string;
  readonly initial?: Typed;
  /** Sends it; a refusal is shown and leaves what was typed. */
  readonly onSubmit: (values: Typed) => Promise<unknown>;
  /** Loads the state that somebody else has made meanwhile. */
  readonly onReload?: () => Promise<unknown>;
  readonly onClose: () => void;
  /** What follows (a password to be shown) takes the dialogue's place; it does not close itself. */
  readonly staysOpen?: boolean;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg';
  readonly children?: ReactNode;
}

/** The content scrolls, the buttons stay in view. */
const scrolling = { '& > form': { display: 'flex', flexDirection: 'column', minHeight: 0, overflow: 'hidden' } } as const;

/** A dialogue that does one thing on the server and waits for its answer. */
export function ActionDialog(props: ActionDialogProps) {
  const { title, text, submitLabel, done, draftKey, initial, onSubmit, onReload, onClose, staysOpen = false, width = 'sm', children } = props;
  const t = useT();
  const notify = useNotify();
  const titleId = useId();
  const faultText = useFaultText();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [start] = useState(() => ({ ...initial, ...(draftKey ? readDraft(draftKey) : undefined) }));

  const submit = async (values: Typed): Promise<Record<string, string> | undefined> => {
    setProblem(null);
    try {
      await onSubmit(values);
    } catch (error) {
      const refusal = asProblem(error);
      setProblem(refusal);
      return Object.fromEntries(refusal.errors.map((fault) => [fieldOf(fault.pointer), faultText(fault)]));
    }
    if (draftKey) dropDraft(draftKey);
    if (done) notify(done, { type: 'success' });
    if (!staysOpen) onClose();
    return undefined;
  };

  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullWidth maxWidth={width} aria-labelledby={titleId} slotProps={{ paper: { sx: scrolling } }}>
      <Form onSubmit={submit} record={start} noValidate>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          {text && <DialogContentText sx={{ mb: 1 }}>{text}</DialogContentText>}
          {problem && (problem.code === 'case.changed-meanwhile' ? <ConflictNotice problem={problem} onReload={onReload} onLoaded={() => setProblem(null)} /> : <ProblemNotice error={problem} />)}
          {children}
          {draftKey && <DraftKeeper draftKey={draftKey} />}
        </DialogContent>
        <Buttons submitLabel={submitLabel} cancelLabel={t('common.cancel')} onClose={onClose} />
      </Form>
    </Dialog>
  );
}

function Buttons({ submitLabel, cancelLabel, onClose }: { submitLabel: string; cancelLabel: string; onClose: () => void }) {
  const { isSubmitting } = useFormState();
  return (
    <DialogActions sx={{ px: 3, pb: 2 }}>
      <Button onClick={onClose}>{cancelLabel}</Button>
      <Button type="submit" variant="contained" loading={isSubmitting}>
        {submitLabel}
      </Button>
    </DialogActions>
  );
}

/** Keeps what was typed, and no more: what was only shown may be another value tomorrow. */
function DraftKeeper({ draftKey }: { draftKey: string }) {
  const values = useWatch();
  const { isDirty, dirtyFields } = useFormState();
  useEffect(() => {
    if (!isDirty) return;
    const typed = new Set([...Object.keys(readDraft(draftKey) ?? {}), ...Object.keys(dirtyFields)]);
    writeDraft(draftKey, Object.fromEntries([...typed].map((name) => [name, values[name]])));
  }, [draftKey, values, isDirty, dirtyFields]);
  return null;
}

/** The field that a fault's JSON pointer speaks of. */
function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replaceAll('/', '.');
}
