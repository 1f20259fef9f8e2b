import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { sameTyped } from './conflict';
import { ConflictFields, type DialogField } from './ConflictFields';
import { dropDraft, readDraft, useDraftState, writeDraft, type KeptDraft } from './draft';
import type { Typed } from './typed';

/** Keeps what was typed, and no more: what was only shown may be another value tomorrow. */
export function DraftKeeper({ draftKey, version }: { draftKey: string; version: number | undefined }) {
  const values = useWatch();
  const { isDirty, dirtyFields } = useFormState();
  useEffect(() => {
    if (!isDirty) return;
    const before = readDraft(draftKey);
    const typed = [...new Set([...Object.keys(before ?? {}), ...Object.keys(dirtyFields)])];
    const changed = typed.filter((name) => !before || !sameTyped(before[name], values[name]));
    if (changed.length > 0) writeDraft(draftKey, Object.fromEntries(changed.map((name) => [name, values[name]])), version ?? null);
  }, [draftKey, version, values, isDirty, dirtyFields]);
  return null;
}

interface NoticeProps {
  readonly draftKey: string;
  readonly draft: KeptDraft;
  readonly version: number | undefined;
  /** What is saved now. */
  readonly saved: Typed;
  readonly fields: readonly DialogField[];
}

/** Says that what stands in the fields was typed before, and lets one do without it. */
export function DraftNotice({ draftKey, draft, version, saved, fields }: NoticeProps) {
  const t = useT();
  const format = useFormat();
  const { reset } = useFormContext();
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const outdated = version !== undefined && draft.basedOn !== null && draft.basedOn < version;
  // What somebody typed against an older state may take a newer one back: both are shown.
  const conflicts = outdated
    ? Object.entries(draft.fields).flatMap(([name, mine]) =>
        Object.hasOwn(saved, name) && !sameTyped(mine, saved[name]) ? [{ name, mine, theirs: saved[name] }] : [],
      )
    : [];
  return (
    <Alert
      severity={outdated ? 'warning' : 'info'}
      // Where there is little room the button gets a row of its own, not the words four.
      sx={{ mb: 1.5, flexWrap: 'wrap', '& .MuiAlert-message': { flex: '1 1 200px' }, '& .MuiAlert-action': { pl: 0 } }}
      action={
        <Button
          color="inherit"
          onClick={() => {
            dropDraft(draftKey);
            reset(saved);
            setGone(true);
          }}
        >
          {t('draft.discard')}
        </Button>
      }
    >
      {t(outdated ? 'draft.outdated' : 'draft.restored', { at: format.dateTime(draft.savedAt) })}
      <ConflictFields conflicts={conflicts} fields={fields} />
    </Alert>
  );
}

/** Whether what was typed has reached the server; it has its place also while there is nothing to say. */
export function DraftStatus({ draftKey }: { draftKey: string | undefined }) {
  const t = useT();
  const state = useDraftState(draftKey);
  return (
    // The long sentence gets a row of its own, above what it stands beside.
    <Box sx={{ minWidth: 0, pl: 1, ...(state === 'unreachable' ? { flex: '1 0 100%', order: -1 } : { flex: 1 }) }} role="status">
      {state !== 'none' && (
        <Typography variant="caption" color={state === 'unreachable' ? 'error' : 'textSecondary'}>
          {t(`draft.${state}`)}
        </Typography>
      )}
    </Box>
  );
}
