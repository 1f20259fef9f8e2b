import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { CheckboxGroupInput, DateInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Typed } from '../../components/ActionDialog';
import { dayOf, listOf, oneOf, textOf } from '../../components/typed';
import { useLocalized, useT } from '../../i18n';
import { decisionKinds, type DecisionDraft } from '../../api/types';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { DraftedFee } from './DraftedFee';
import { LetterFrame } from './LetterPreview';

/** What the clerk says of the decision; the rest follows from the service's rules. */
function bodyOf(values: Typed): DecisionDraft {
  const kind = oneOf(values['kind'], decisionKinds, 'grant');
  const [validFrom, validTo] = kind === 'reject' ? [null, null] : [dayOf(values['validFrom']), dayOf(values['validTo'])];
  return {
    kind,
    // Reasons belong to a kind: those chosen for another one do not go along.
    reasons: listOf(values[`reasons-${kind}`]),
    conditions: kind === 'grant-with-conditions' ? listOf(values['conditions']) : [],
    explanation: textOf(values['explanation']),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
  };
}

/** Proposes a decision: kind, reasons, conditions, the fee that follows, and the letter before it is final. */
export function ProposeDialog({ onClose }: { onClose: () => void }) {
  const { service } = useThisCase();
  return (
    <CaseDialog action="propose-decision" command="proposal" width="md" initial={{ kind: service.decisionKinds[0], explanation: '' }} body={bodyOf} onClose={onClose}>
      <ProposeFields />
    </CaseDialog>
  );
}

function ProposeFields() {
  const t = useT();
  const localized = useLocalized();
  const { service } = useThisCase();
  const values = useWatch();
  const kind = String(values['kind']);
  const reasons = service.reasons.filter((reason) => reason.kind === kind);
  return (
    <>
      <RadioButtonGroupInput source="kind" label={t('decision.kind')} choices={service.decisionKinds.map((id) => ({ id, name: t(`decisionKind.${id}`) }))} validate={required()} helperText={false} />
      {reasons.length > 0 && (
        <CheckboxGroupInput key={kind} source={`reasons-${kind}`} label={t('decision.reasons')} row={false} helperText={false} choices={reasons.map((reason) => ({ id: reason.key, name: localized(reason.title) }))} />
      )}
      {kind === 'grant-with-conditions' && (
        <CheckboxGroupInput source="conditions" label={t('decision.conditions')} row={false} helperText={false} choices={service.conditions.map((condition) => ({ id: condition.key, name: localized(condition.title) }))} />
      )}
      <TextInput source="explanation" label={t('decision.explanation')} helperText={t('decision.explanationHelp')} multiline minRows={3} fullWidth />
      {service.hasValidity && kind !== 'reject' && (
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <DateInput source="validFrom" label={t('decision.validFrom')} helperText={t('decision.validityHelp')} />
          <DateInput source="validTo" label={t('decision.validTo')} helperText={t('decision.validityHelp')} />
        </Box>
      )}
      <DraftedFee draft={bodyOf(values)} />
      <Preview draft={bodyOf(values)} />
    </>
  );
}

/** The letter is written when one asks for it, and shows what it was written from until one asks again. */
function Preview({ draft }: { draft: DecisionDraft }) {
  const t = useT();
  const [shown, setShown] = useState<DecisionDraft | null>(null);
  return (
    <Box sx={{ mt: 1 }}>
      <Button variant="outlined" onClick={() => setShown(draft)} sx={{ mb: 1 }}>
        {t(shown ? 'preview.again' : 'preview.button')}
      </Button>
      {shown && <LetterFrame letter={shown} />}
    </Box>
  );
}
