import { useMemo, useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { ApiProblem } from '../../../kit/api/problem';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { textOf } from '../../../kit/components/typed';
import { FormFields, valueOfLeaves } from '../../../kit/form/FormFields';
import { isDeclaration, shownSchema } from '../../../kit/form/formSchema';
import { changesTo, leavesOf } from '../../../kit/form/leaves';
import { valueAt } from '../../../kit/form/places';
import { nameOfApplicant } from '../../../kit/form/applicant';
import { toSend } from '../../../kit/form/toSend';
import { faultsBelow, useFormFaults } from '../../../kit/form/useFormFaults';
import { useShownFaults } from '../../../kit/form/useShownFaults';
import { useT, useUiLocale } from '../../../kit/i18n';
import { useValueText } from '../../../kit/schema/useValueText';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { ReasonInput } from './ReasonInput';

/** The name of a field's input. Dots and slashes have a meaning in forms, so they are replaced. */
function nameOf(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9]/g, (sign) => `_${sign.charCodeAt(0)}`)}`;
}

/** Corrects obvious mistakes, with a reason. The submitted values stay visible, and what the citizen declared stays as it is. */
export function CorrectDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const locale = useUiLocale();
  const kase = useThisCase();
  const valueText = useValueText();
  const { form } = kase.service;
  const leaves = useMemo(() => leavesOf(form, locale).filter(({ schema }) => !isDeclaration(schema)), [form, locale]);
  const initial = Object.fromEntries(leaves.map(({ pointer, path }) => [nameOf(pointer), valueAt(kase.form, path) ?? null]));
  const spoken = leaves.map(({ pointer, label, schema }) => ({
    name: nameOf(pointer),
    label,
    text: (value: unknown) => valueText(value, schema),
  }));
  const sent = useRef<readonly string[]>([]);
  const body = (values: Typed): CommandBody<'corrections'> => {
    const shown = shownSchema(form, locale);
    const after = valueOfLeaves(form, kase.form, nameOf, values);
    const corrections = changesTo(toSend(shown, kase.form), toSend(shown, after));
    if (corrections.length === 0) throw new ApiProblem({ code: 'ui.nothing-changed', status: 422 });
    sent.current = corrections.map(({ pointer }) => pointer);
    return { reason: textOf(values['reason']), corrections };
  };
  /** The server's pointers name a field of the form (`/dog/weightKg`) or one correction (`/corrections/0`). */
  const fieldOf = (pointer: string): string | undefined => {
    const [, index] = /^\/corrections\/(\d+)$/.exec(pointer) ?? [];
    return nameOf(index === undefined ? pointer : (sent.current[Number(index)] ?? pointer));
  };
  return (
    <CaseDialog
      action="correct-data"
      command="corrections"
      width="md"
      text={`${t('action.correct-data.text')} ${t(`law.correct.${kase.service.procedure}`)}`}
      initial={initial}
      fields={spoken}
      body={body}
      fieldOf={fieldOf}
      onClose={onClose}
    >
      <Fields />
      <ReasonInput label={t('action.correct-data.reason')} />
    </CaseDialog>
  );
}

function Fields() {
  const locale = useUiLocale();
  const kase = useThisCase();
  const { form } = kase.service;
  const typed = useWatch();
  const { shown, leave } = useShownFaults();
  const checked = useMemo(
    () => ({ form: toSend(shownSchema(form, locale), valueOfLeaves(form, kase.form, nameOf, typed)) }),
    [form, kase.form, typed, locale],
  );
  const { faults } = useFormFaults(kase.service, checked);
  return (
    <FormFields
      schema={form}
      record={kase.form}
      nameOf={nameOf}
      faults={shown(faultsBelow(faults, '/form'))}
      onLeave={leave}
      idPrefix="correct"
      applicantName={nameOfApplicant(kase.applicant)}
      keepsDeclarations
    />
  );
}
