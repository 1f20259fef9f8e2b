const fields = ['input:not([type="hidden"])', 'textarea', '[role="combobox"]', '[role="spinbutton"]']
  .map((field) => `${field}:not([aria-hidden="true"])`)
  .join(', ');
const faulty = '.MuiFormControl-root:has(> .Mui-error)';

/**
 * The first field in which something can be typed or chosen; of a group of radio buttons the chosen one.
 * @param only.faulty the first that is marked as wrong
 */
export function firstField(within: HTMLElement, only: { readonly faulty?: boolean } = {}): HTMLElement | null {
  const part = only.faulty ? within.querySelector<HTMLElement>(faulty) : within;
  const first = part?.querySelector<HTMLElement>(fields) ?? null;
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first;
  return within.querySelector<HTMLElement>(`input[type="radio"][name="${CSS.escape(first.name)}"]:checked`) ?? first;
}
