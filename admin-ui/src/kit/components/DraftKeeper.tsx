import { Alert, Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { sameTyped } from './conflict';
import { ConflictFields, type DialogField } from './ConflictFields';
import { dropDraft, readDraft, useDraftState, writeDraft, type KeptDraft } from './draft';
import type { Typed } from './typed';

/** Keeps only the fields that were typed into. Fields that merely show a value may have another value tomorrow. */
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
  /** The values that are saved on the server now. */
  readonly saved: Typed;
  readonly fields: readonly DialogField[];
}

/** Says that the fields hold an older draft, and lets the user discard it. */
export function DraftNotice({ draftKey, draft, version, saved, fields }: NoticeProps) {
  const t = useT();
  const format = useFormat();
  const { reset } = useFormContext();
  const [gone, setGone] = useState(false);
  if (gone) return null;
  const outdated = version !== undefined && draft.basedOn !== null && draft.basedOn < version;
  // A draft that was typed against an older state could undo a newer change. So both are shown.
  const conflicts = outdated
    ? Object.entries(draft.fields).flatMap(([name, mine]) =>
        Object.hasOwn(saved, name) && !sameTyped(mine, saved[name]) ? [{ name, mine, theirs: saved[name] }] : [],
      )
    : [];
  return (
    <Alert
      severity={outdated ? 'warning' : 'info'}
      // On narrow screens the button gets a row of its own, so that the sentence does not wrap into four.
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

/** Says whether the draft is saved on the server. Its space is reserved, also while there is nothing to say. */
export function DraftStatus({ draftKey }: { draftKey: string | undefined }) {
  const t = useT();
  const state = useDraftState(draftKey);
  return (
    // The long sentence gets a row of its own.
    <Box sx={{ minWidth: 0, pl: 1, ...(state === 'unreachable' ? { flex: '1 0 100%', order: -1 } : { flex: 1 }) }} role="status">
      {state !== 'none' && (
        <Typography variant="caption" color={state === 'unreachable' ? 'error' : 'textSecondary'}>
          {t(`draft.${state}`)}
        </Typography>
      )}
    </Box>
  );
}
