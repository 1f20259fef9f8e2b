import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId } from 'react';
import type { Body } from '../../../kit/api/contract';
import { api } from '../../../kit/api/endpoints';
import { asProblem } from '../../../kit/api/problem';
import { PdfView } from '../../../kit/components/PdfView';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { useSettled } from '../proposal/useSettled';

/** What the server draws. */
export type ToDraw = Body<'/api/v1/cases/{caseId}/letter-preview', 'post'>;

interface Props {
  /** The same object as long as nothing is changed. */
  readonly asked: ToDraw;
  /** Why there is nothing to draw yet; null where there is. */
  readonly empty: string | null;
  /** Told what was drawn, and the last day to answer that it names. */
  readonly onDrawn?: (drawn: ToDraw, answerBy: string | null) => void;
}

/** The pause in typing after which the letter is drawn again, in milliseconds. */
const pause = 500;

/** The letter as it will be printed, drawn anew while one types. */
export function DraftedLetter({ asked, empty, onDrawn }: Props) {
  const t = useT();
  const id = useId();
  const kase = useThisCase();
  const settled = useSettled(asked, pause);
  const letter = useQuery({
    queryKey: ['cases', 'letter', kase.id, kase.version, 'writing', settled],
    queryFn: () => api.cases.draftLetter(kase.id, settled ?? asked),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const { data } = letter;
  useEffect(() => {
    if (data && !letter.isPlaceholderData) onDrawn?.(settled ?? asked, data.answerBy);
  }, [data, letter.isPlaceholderData, settled, asked, onDrawn]);
  const problem = letter.isError ? asProblem(letter.error) : null;
  const nobodyTold = problem?.code === 'letter.nobody-told';
  // What is wrong with a day is said at its field when it is sent.
  const refused = problem?.status === 422;
  return (
    <Box role="region" aria-labelledby={id} sx={{ minHeight: { xs: 320, md: 460 }, display: 'flex', flexDirection: 'column' }}>
      <Typography id={id} variant="subtitle2" component="h3">
        {t('request.preview')}
      </Typography>
      <Box sx={{ height: 4 }}>{letter.isFetching && <LinearProgress aria-label={t('preview.loading')} />}</Box>
      {letter.isError && !refused && !nobodyTold && <ProblemNotice error={letter.error} onRetry={() => void letter.refetch()} />}
      {nobodyTold && <Alert severity="info">{t('request.nobodyTold')}</Alert>}
      {empty !== null && (
        <Typography variant="body2" color="textSecondary">
          {empty}
        </Typography>
      )}
      {data && data.unprintable !== '' && (
        <Alert severity="warning" sx={{ borderRadius: 0 }}>
          {t('preview.unprintable', { signs: [...data.unprintable].join(' ') })}
        </Alert>
      )}
      {data && empty === null && (
        <Box sx={{ flex: 1, minHeight: 300, height: { xs: 420, md: 'auto' }, border: 1, borderColor: 'divider' }}>
          <PdfView data={data.pdf} title={t('request.preview')} fill />
        </Box>
      )}
    </Box>
  );
}
