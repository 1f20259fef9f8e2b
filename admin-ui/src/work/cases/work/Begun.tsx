import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { caseOfKey, dropDraft, useDrafts, writeDraft, type KeptDraft } from '../../../kit/components/draft';
import { oneOf } from '../../../kit/components/typed';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { isDialogAction } from '../actions/actions';
import { useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';

/** The person's unsent drafts on this case. They are offered as soon as the case is opened. */
export function Begun() {
  const t = useT();
  const format = useFormat();
  const kase = useThisCase();
  const toContinue = useContinued();
  const [dropped, setDropped] = useState<(KeptDraft & { readonly key: string }) | null>(null);
  const begun = useDrafts().flatMap((draft) => {
    const found = caseOfKey(draft.key) === kase.id ? toContinue(draft.key.slice(kase.id.length + 1), draft) : null;
    return found && !found.open ? [{ ...found, draft }] : [];
  });
  const takenBack = dropped && !begun.some(({ draft }) => draft.key === dropped.key) ? dropped : null;
  if (begun.length === 0 && !takenBack) return null;
  return (
    <Box component="section" aria-label={t('draft.begun')} sx={{ mb: 1.5, display: 'grid', gap: 1 }}>
      {begun.map(({ name, go, draft }) => (
        <Alert
          key={draft.key}
          severity="info"
          sx={{
            py: 0,
            flexWrap: 'wrap',
            '& .MuiAlert-message': { flex: '1 1 200px' },
            '& .MuiAlert-action': { pt: 0.5, pb: 0.75, gap: 0.5 },
          }}
          action={
            <>
              <Button
                color="inherit"
                onClick={() => {
                  setDropped(draft);
                  dropDraft(draft.key);
                }}
              >
                {t('draft.drop')}
              </Button>
              {go && (
                <Button color="inherit" variant="outlined" onClick={go}>
                  {t('draft.continue')}
                </Button>
              )}
            </>
          }
        >
          <strong>{t('draft.begunOne', { name })}</strong> {t('draft.begunAt', { at: format.dateTime(draft.savedAt) })}
          {!go && <Typography variant="body2">{t('draft.notAnyMore')}</Typography>}
        </Alert>
      ))}
      {takenBack && (
        <Alert
          severity="info"
          sx={{ py: 0 }}
          onClose={() => setDropped(null)}
          action={
            <Button color="inherit" onClick={() => writeDraft(takenBack.key, takenBack.fields, takenBack.basedOn)}>
              {t('draft.takeBack')}
            </Button>
          }
        >
          {t('draft.dropped')}
        </Alert>
      )}
    </Box>
  );
}

interface Continued {
  readonly name: string;
  /** Whether the person is writing it now. */
  readonly open: boolean;
  /** Continues the draft; null where the case has moved on and the draft can no longer be sent. */
  readonly go: (() => void) | null;
}

/** What the last part of a draft's key stands for; null for drafts that the page shows anyway (a note). */
function useContinued(): (action: string, draft: KeptDraft) => Continued | null {
  const t = useT();
  const localized = useLocalized();
  const kase = useThisCase();
  const desk = useDesk();
  const may = (action: string): boolean => kase.allowedActions.some((allowed) => allowed === action);
  const atWork = (run: () => void) => (): void => {
    desk.showTab('work');
    desk.goTo('work');
    run();
  };
  return (action, draft) => {
    if (action === 'propose-decision') {
      const kind = oneOf(draft.fields['kind'], kase.service.decisionKinds, kase.service.decisionKinds[0] ?? 'grant');
      return { name: t('decision.title'), open: desk.proposing !== null, go: may(action) ? atWork(() => desk.propose(kind)) : null };
    }
    if (isDialogAction(action))
      return { name: t(`actionName.${action}`), open: desk.dialog === action, go: may(action) ? () => desk.open(action) : null };
    const check = kase.checks.find(({ key }) => `check.${key}` === action);
    if (check)
      return {
        name: localized(check.title),
        open: desk.check?.key === check.key,
        go: may('record-check') ? atWork(() => desk.openCheck({ key: check.key, status: check.status })) : null,
      };
    return null;
  };
}
