import { Alert, Box, LinearProgress, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { api } from '../../../kit/api/endpoints';
import { asProblem } from '../../../kit/api/problem';
import { PdfView } from '../../../kit/components/PdfView';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { dayOf, listOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { useSettled } from '../proposal/useSettled';

/** The pause in typing after which the letter is drawn again, in milliseconds. */
const pause = 500;

interface Props {
  /** Told which day the letter names, for the chosen one or none. */
  readonly onDrawn: (day: { readonly chosen: string | null; readonly answerBy: string }) => void;
}

/** The letter that asks for what is chosen, as it will be printed. */
export function RequestLetter({ onDrawn }: Props) {
  const t = useT();
  const id = useId();
  const kase = useThisCase();
  const watched: readonly unknown[] = useWatch({ name: ['items', 'text', 'answerBy'] });
  const [items, text, answerBy] = watched;
  const chosen = dayOf(answerBy);
  const asked = useMemo(
    () => ({ items: listOf(items), text: textOf(text), ...(chosen ? { answerBy: chosen } : {}) }),
    [items, text, chosen],
  );
  const settled = useSettled(asked, pause);
  const letter = useQuery({
    queryKey: ['cases', 'letter', kase.id, kase.version, 'request', settled],
    queryFn: () => api.cases.draftLetter(kase.id, { request: settled ?? asked, reasons: [], conditions: [], explanation: '' }),
    placeholderData: keepPreviousData,
    retry: false,
    gcTime: 0,
  });
  const isEmpty = asked.items.length === 0 && asked.text.trim() === '';
  const { data } = letter;
  useEffect(() => {
    if (data?.answerBy && !letter.isPlaceholderData) onDrawn({ chosen: settled?.answerBy ?? null, answerBy: data.answerBy });
  }, [data, letter.isPlaceholderData, settled, onDrawn]);
  // What is wrong with a day is said at its field when it is sent.
  const refused = letter.isError && asProblem(letter.error).status === 422;
  return (
    <Box role="region" aria-labelledby={id} sx={{ minHeight: { xs: 320, md: 460 }, display: 'flex', flexDirection: 'column' }}>
      <Typography id={id} variant="subtitle2" component="h3">
        {t('request.preview')}
      </Typography>
      <Box sx={{ height: 4 }}>{letter.isFetching && <LinearProgress aria-label={t('preview.loading')} />}</Box>
      {letter.isError && !refused && <ProblemNotice error={letter.error} onRetry={() => void letter.refetch()} />}
      {isEmpty && (
        <Typography variant="body2" color="textSecondary">
          {t('request.previewEmpty')}
        </Typography>
      )}
      {data && data.unprintable !== '' && (
        <Alert severity="warning" sx={{ borderRadius: 0 }}>
          {t('preview.unprintable', { signs: [...data.unprintable].join(' ') })}
        </Alert>
      )}
      {data && !isEmpty && (
        <Box sx={{ flex: 1, minHeight: 300, height: { xs: 420, md: 'auto' }, border: 1, borderColor: 'divider' }}>
          <PdfView data={data.pdf} title={t('request.preview')} fill />
        </Box>
      )}
    </Box>
  );
}
