import { Alert, Box } from '@mui/material';
import { useMemo, useState } from 'react';
import type { CaseDetail } from '../../../kit/api/types';
import { Gone } from '../../../kit/components/states';
import { useNewsOfCase } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useShortcuts } from '../../../kit/keys';
import { CaseChangeNotice, useCaseChange } from '../../../kit/live';
import { DialogOfAction } from '../actions/dialogs';
import { Evidence } from '../evidence/Evidence';
import { Submitted } from '../submitted/Submitted';
import { nameFirst } from '../../../kit/i18n/nameFirst';
import { ChecksContext } from '../work/ChecksContext';
import { Work } from '../work/Work';
import { CaseHeader } from './CaseHeader';
import { DeskContext } from './DeskContext';
import { Pinned } from './Pinned';
import { useCaseDesk } from './useCaseDesk';
import { useSeen } from './useSeen';
import { useWalk } from './useWalk';
import { Zones } from './Zones';

/** One case: what was submitted, the papers, and the work on it. */
export function OpenedCase({ kase }: { kase: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const walk = useWalk(kase.id);
  const news = useCaseChange(kase.id);
  const { closeDialog, ...desk } = useCaseDesk(kase, walk);
  const [busy, setBusy] = useState<readonly string[]>([]);
  const [together, setTogether] = useState<readonly string[]>([]);
  const recording = useMemo(() => ({ busy, setBusy, together, setTogether }), [busy, together]);
  const { isPending } = useNewsOfCase(kase.id);
  useSeen(kase.id, kase.position, !isPending);
  useShortcuts([
    {
      keys: 't',
      label: 'caseKeys.timeline',
      scope: 'case',
      run: () => {
        desk.showTab(desk.tab === 'timeline' ? 'work' : 'timeline');
        desk.goTo('work');
      },
    },
  ]);

  if (news.gone) return <Gone>{t('live.case.gone')}</Gone>;
  return (
    <DeskContext value={desk}>
      <ChecksContext value={recording}>
        <title>{`${nameFirst(kase, t)} · ${kase.caseNumber} · Vorgang`}</title>
        <Box sx={{ pt: 1, minWidth: 0, position: 'relative', ...(desk.layout === 'one' ? {} : { mb: -2.5 }) }}>
          <CaseChangeNotice news={news} />
          <CaseHeader walk={walk} />
          {kase.returned && kase.status === 'open' && (
            <Alert severity="warning" sx={{ mb: 1, py: 0 }}>
              {t(kase.returned.recalled ? 'cases.recalled' : 'cases.returned', {
                by: kase.returned.by.name,
                at: format.dateTime(kase.returned.at),
              })}{' '}
              „{kase.returned.comment}“
            </Alert>
          )}
          {desk.layout !== 'one' && <Pinned narrow={false} />}
          <Zones submitted={<Submitted />} evidence={<Evidence />} work={<Work />} />
        </Box>
        {desk.dialog && <DialogOfAction action={desk.dialog} onClose={closeDialog} />}
      </ChecksContext>
    </DeskContext>
  );
}
