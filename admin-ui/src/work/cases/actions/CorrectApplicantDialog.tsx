import { Box } from '@mui/material';
import { useMemo } from 'react';
import { BooleanInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { ApiProblem } from '../../../kit/api/problem';
import type { CommandBody, JsonSchema } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { Loading } from '../../../kit/components/states';
import { oneOf, textOf } from '../../../kit/components/typed';
import { FormFields, valueOfLeaves } from '../../../kit/form/FormFields';
import { shownSchema } from '../../../kit/form/formSchema';
import { changesTo, leavesOf } from '../../../kit/form/leaves';
import { valueAt } from '../../../kit/form/places';
import { toSend } from '../../../kit/form/toSend';
import { useApplicantForm } from '../../../kit/form/useApplicantForm';
import { faultsBelow, useFormFaults } from '../../../kit/form/useFormFaults';
import { useShownFaults } from '../../../kit/form/useShownFaults';
import { useOpenT, useT, useUiLocale } from '../../../kit/i18n';
import { useValueText } from '../../../kit/schema/useValueText';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { ReasonInput } from './ReasonInput';

const replyKinds = ['post', 'email', 'portal'] as const;

/** The name of a field's input: pointers have signs that mean something in forms. */
function nameOf(pointer: string): string {
  return `applicant${pointer.replaceAll('/', '_')}`;
}

/** Corrects what is kept of the applicant, and how to reach them. */
export function CorrectApplicantDialog({ onClose }: { onClose: () => void }) {
  const asked = useApplicantForm();
  return asked ? <Dialog form={asked.form} onClose={onClose} /> : <Loading shape="rows" count={1} height={1} />;
}

function Dialog({ form, onClose }: { readonly form: JsonSchema; readonly onClose: () => void }) {
  const t = useT();
  const open = useOpenT();
  const locale = useUiLocale();
  const kase = useThisCase();
  const valueText = useValueText();
  const { applicant, replyChannel } = kase;
  const leaves = useMemo(() => leavesOf(form, locale), [form, locale]);
  const initial = {
    ...Object.fromEntries(leaves.map(({ pointer, path }) => [nameOf(pointer), valueAt(applicant, path) ?? null])),
    replyKind: replyChannel.kind,
    replyEmail: replyChannel.email ?? '',
    pdfByMail: replyChannel.pdfByMailConsent ?? false,
  };
  const spoken = [
    ...leaves.map(({ pointer, label, schema }) => ({
      name: nameOf(pointer),
      label,
      text: (value: unknown) => valueText(value, schema),
    })),
    { name: 'replyKind', label: t('intake.reply'), text: (value: unknown) => open('replyChannel', textOf(value)) },
    { name: 'replyEmail', label: t('intake.replyAddress'), text: textOf },
    { name: 'pdfByMail', label: t('intake.pdfByMail'), text: (value: unknown) => t(value === true ? 'common.yes' : 'common.no') },
  ];
  const body = (values: Typed): CommandBody<'applicant'> => {
    const shown = shownSchema(form, locale);
    const after = toSend(shown, valueOfLeaves(form, applicant, nameOf, values));
    const kind = oneOf(values['replyKind'], replyKinds, 'post');
    const reply =
      kind === 'email' ? { kind, email: textOf(values['replyEmail']), pdfByMailConsent: values['pdfByMail'] === true } : { kind };
    const replyBefore = replyChannel.kind === 'email' ? { pdfByMailConsent: false, ...replyChannel } : { kind: replyChannel.kind };
    const changesReply = changesTo(replyBefore, reply).length > 0;
    if (changesTo(toSend(shown, applicant), after).length === 0 && !changesReply)
      throw new ApiProblem({ code: 'ui.nothing-changed', status: 422 });
    return {
      // The server checks it, and tells the faults by the field.
      applicant: after as CommandBody<'applicant'>['applicant'],
      ...(changesReply ? { replyChannel: reply } : {}),
      reason: textOf(values['reason']),
    };
  };
  const fieldOf = (pointer: string): string | undefined => {
    if (pointer.startsWith('/replyChannel')) return pointer === '/replyChannel/email' ? 'replyEmail' : 'replyKind';
    return pointer.startsWith('/applicant/') ? nameOf(pointer.slice('/applicant'.length)) : undefined;
  };
  return (
    <CaseDialog
      action="correct-applicant"
      command="applicant"
      width="md"
      text={`${t('action.correct-applicant.text')} ${t(`law.correct.${kase.service.procedure}`)}`}
      initial={initial}
      fields={spoken}
      body={body}
      fieldOf={fieldOf}
      onClose={onClose}
    >
      <Fields form={form} />
      <Reply />
      <ReasonInput label={t('action.correct-applicant.reason')} />
    </CaseDialog>
  );
}

function Fields({ form }: { readonly form: JsonSchema }) {
  const locale = useUiLocale();
  const { applicant, service } = useThisCase();
  const typed = useWatch();
  const { shown, leave } = useShownFaults();
  const checked = useMemo(
    () => ({ applicant: toSend(shownSchema(form, locale), valueOfLeaves(form, applicant, nameOf, typed)) }),
    [form, applicant, typed, locale],
  );
  const { faults } = useFormFaults(service, checked);
  return (
    <FormFields
      schema={form}
      record={applicant}
      nameOf={nameOf}
      faults={shown(faultsBelow(faults, '/applicant'))}
      onLeave={leave}
      idPrefix="applicant"
    />
  );
}

/** How the applicant wants to hear from the city. */
function Reply() {
  const t = useT();
  const open = useOpenT();
  const kind: unknown = useWatch({ name: 'replyKind' });
  return (
    <Box sx={{ mt: 1.5, display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 2fr' } }}>
      <SelectInput
        source="replyKind"
        label={t('intake.reply')}
        choices={replyKinds.map((id) => ({ id, name: open('replyChannel', id) }))}
        validate={required()}
        helperText={false}
        fullWidth
      />
      {kind === 'email' && (
        <Box>
          <TextInput source="replyEmail" label={t('intake.replyAddress')} type="email" validate={required()} helperText={false} fullWidth />
          <BooleanInput source="pdfByMail" label={t('intake.pdfByMail')} helperText={false} />
        </Box>
      )}
    </Box>
  );
}
