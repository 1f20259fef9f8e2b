import { Box } from '@mui/material';
import { CheckboxGroupInput, TextInput } from 'react-admin';
import { useState } from 'react';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { DayAheadInput } from '../../../kit/components/dayAhead';
import { dayOf, listOf, textOf } from '../../../kit/components/typed';
import { Word } from '../../../kit/components/Word';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { RequestLetter } from './RequestLetter';

/** Without a chosen day the service's own period counts. */
function requestBody({ items, text, answerBy }: Typed): CommandBody<'information-request'> {
  const day = dayOf(answerBy);
  return { items: listOf(items), text: textOf(text), ...(day ? { answerBy: day } : {}) };
}

/** Less than two weeks is too short for post. */
const requestWeeks = [2, 3, 4] as const;

/** Asks the citizen for what is missing. The letter is drawn beside it as it will go out, with the day that it names. */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const { service } = useThisCase();
  const [last, setLast] = useState<{ readonly chosen: string | null; readonly answerBy: string } | null>(null);
  const help =
    last === null
      ? t('request.answerByHelp')
      : last.chosen === null
        ? t('request.answerByUsual', { date: format.date(last.answerBy) })
        : last.chosen === last.answerBy
          ? t('request.answerByHelp')
          : t('request.answerByMoved', { date: format.date(last.answerBy) });
  return (
    <CaseDialog
      action="request-information"
      command="information-request"
      width="lg"
      initial={{ items: [], text: '', answerBy: null }}
      body={requestBody}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Box>
          {service.requestItems.length > 0 && (
            <CheckboxGroupInput
              source="items"
              label={<Word term="information request">{t('request.items')}</Word>}
              row={false}
              helperText={false}
              choices={service.requestItems.map((item) => ({ id: item.key, name: localized(item.title) }))}
            />
          )}
          <TextInput source="text" label={t('request.text')} helperText={t('request.textHelp')} multiline minRows={3} fullWidth />
          <DayAheadInput
            source="answerBy"
            label={t('request.answerBy')}
            picksFor={t('request.answerBy')}
            weeks={requestWeeks}
            helperText={help}
          />
        </Box>
        <RequestLetter onDrawn={setLast} />
      </Box>
    </CaseDialog>
  );
}
