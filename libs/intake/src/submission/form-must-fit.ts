import { validateForm } from '@vorgang/catalogue';
import { InvalidInput } from '@vorgang/platform';
import type { Destination } from './route.js';
import type { Submission } from './submission.shape.js';

/** @throws InvalidInput `intake.form-invalid`; a service without a version that takes new cases is left to the quarantine */
export function formMustFit({ definition }: Destination, { form }: Pick<Submission, 'form'>, locale: 'de' | 'en'): void {
  if (!definition) return;
  const faults = validateForm(definition, form, locale);
  if (faults.length === 0) return;
  throw new InvalidInput(
    faults.map(({ pointer, code, message }) => ({ pointer: `/form${pointer}`, code: `form.${code}`, detail: message })),
    'intake.form-invalid',
  );
}
