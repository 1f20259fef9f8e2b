import { Box } from '@mui/material';
import { CheckboxGroupInput, RadioButtonGroupInput, required } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { DateInput } from '../../../kit/components/DateInput';
import { Word } from '../../../kit/components/Word';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { DraftedFee } from '../actions/DraftedFee';
import { useItsWords, useThisCase } from '../CaseContext';
import { TextWithBlocks } from '../writing/TextWithBlocks';
import { draftOf } from './draftOf';
import { HearFirst } from './HearFirst';
import { useDraftRules } from './useDraftRules';

/**
 * The fields of a proposal: kind, reasons, conditions, validity, and the clerk's own words. The fee and the signatures follow from them.
 */
export function ProposalFields() {
  const t = useT();
  const localized = useLocalized();
  const format = useFormat();
  const said = useItsWords();
  const { service } = useThisCase();
  const values = useWatch();
  const kind = String(values['kind']);
  const reasons = service.reasons.filter((reason) => reason.kind === kind);
  const draft = draftOf(values);
  const rules = useDraftRules(draft);
  /** The day that counts while none is typed. */
  const validityHelp = (field: 'validFrom' | 'validTo'): string => {
    const usual = rules?.decision.details[field];
    return draft[field] === undefined && typeof usual === 'string'
      ? t('decision.validityUsual', { date: format.date(usual) })
      : t('decision.validityHelp');
  };
  return (
    <>
      <RadioButtonGroupInput
        source="kind"
        label={<Word term="decision">{t('decision.kind')}</Word>}
        choices={service.decisionKinds.map((id) => ({ id, name: said.kind(id) }))}
        validate={required()}
        helperText={false}
      />
      {reasons.length > 0 && (
        <CheckboxGroupInput
          key={kind}
          source={`reasons-${kind}`}
          label={t('decision.reasons')}
          row={false}
          helperText={false}
          choices={reasons.map((reason) => ({ id: reason.key, name: localized(reason.title) }))}
        />
      )}
      {kind === 'grant-with-conditions' && (
        <CheckboxGroupInput
          source="conditions"
          label={<Word term="grant with conditions">{t('decision.conditions')}</Word>}
          row={false}
          helperText={false}
          validate={required()}
          choices={service.conditions.map((condition) => ({ id: condition.key, name: localized(condition.title) }))}
        />
      )}
      {service.hasValidity && kind !== 'reject' && (
        <Box sx={{ display: 'flex', columnGap: 2, flexWrap: 'wrap' }}>
          <DateInput source="validFrom" label={t('decision.validFrom')} helperText={validityHelp('validFrom')} />
          <DateInput source="validTo" label={t('decision.validTo')} helperText={validityHelp('validTo')} />
        </Box>
      )}
      <DraftedFee draft={draft} />
      {kind === 'reject' && <HearFirst />}
      <TextWithBlocks
        source="explanation"
        label={t('decision.explanation')}
        helperText={t('decision.explanationHelp')}
        minRows={2}
        maxRows={14}
      />
    </>
  );
}
