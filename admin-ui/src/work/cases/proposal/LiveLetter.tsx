import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../kit/api/endpoints';
import { asProblem } from '../../../kit/api/problem';
import { PdfView } from '../../../kit/components/PdfView';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { Loading } from '../../../kit/components/states';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { useDesk, type LetterShown } from '../page/DeskContext';
import { useSettled } from './useSettled';

/** The pause in typing after which the letter is drawn again, in milliseconds. */
const pause = 500;

/**
 * The letter as it will be printed: of the proposal that waits, or of the one that is being written, which it follows. The former page
 * stays until the next is there.
 */
export function LiveLetter({ fill = true }: { fill?: boolean }) {
  const t = useT();
  const kase = useThisCase();
  const { draft, setLetter } = useDesk();
  const [drawn, setDrawn] = useState<Blob | null>(null);
  const settled = useSettled(draft, pause);
  const pdf = useQuery({
    queryKey: ['cases', 'letter', kase.id, kase.version, settled ?? 'proposal', kase.ifSigned?.on],
    queryFn: () => (settled ? api.cases.draftLetter(kase.id, settled) : api.cases.proposedLetter(kase.id)),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
    enabled: settled !== null || kase.status === 'proposed',
  });
  const writing = pdf.isFetching || settled !== draft;
  // Missing values are named at their fields. Here it only says that the letter is not up to date.
  const refused = pdf.isError && asProblem(pdf.error).status === 422;
  const isDrawn = !writing && pdf.data !== undefined && pdf.data.pdf === drawn;
  const state = refused ? 'incomplete' : pdf.isError ? 'failed' : isDrawn ? 'drawn' : 'drawing';
  useEffect(() => {
    setLetter({ of: draft, state: writing ? 'drawing' : state } satisfies LetterShown);
  }, [setLetter, draft, writing, state]);
  // A letter that was seen stays seen, until what is typed changes.
  useEffect(
    () => () => setLetter((before) => (before === null || before.state === 'drawn' ? before : { ...before, state: 'hidden' })),
    [setLetter],
  );
  return (
    <Box sx={{ height: fill ? '100%' : 'min(80vh, 760px)', display: 'flex', flexDirection: 'column', minHeight: 0 }}>
      <Box sx={{ height: 4 }}>{writing && <LinearProgress aria-label={t('preview.loading')} />}</Box>
      {pdf.isError && !refused && <ProblemNotice error={pdf.error} onRetry={() => void pdf.refetch()} />}
      {refused && (
        <Typography variant="body2" color="textSecondary" role="status" sx={{ px: 1.5, py: 0.5 }}>
          {t('preview.incomplete')}
        </Typography>
      )}
      {pdf.data && pdf.data.unprintable !== '' && (
        <Alert severity="warning" sx={{ borderRadius: 0 }}>
          {t('preview.unprintable', { signs: [...pdf.data.unprintable].join(' ') })}
        </Alert>
      )}
      <Box sx={{ flex: 1, minHeight: 0, opacity: refused ? 0.6 : 1 }}>
        {pdf.data ? (
          <PdfView data={pdf.data.pdf} title={t('preview.title')} fill onDrawn={setDrawn} />
        ) : (
          !pdf.isError && (
            <Box sx={{ p: 3 }}>
              <Loading shape="text" count={8} />
            </Box>
          )
        )}
      </Box>
    </Box>
  );
}
