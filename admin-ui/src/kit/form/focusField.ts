/**
 * Brings the field with this id into view and gives it the focus; of a group or list its first field, or the button that makes one. Where
 * there is none with this id, the group that it would be in.
 * @param id as `fieldId` makes it, or that of any other element
 */
export function focusField(id: string | undefined): void {
  for (let wanted = id ?? ''; wanted !== ''; wanted = wanted.slice(0, Math.max(0, wanted.lastIndexOf('/')))) {
    const at = document.getElementById(wanted);
    const field = at?.matches(focusable) ? at : at?.querySelector<HTMLElement>(focusable);
    if (!field) continue;
    field.scrollIntoView({ block: 'center' });
    return field.focus();
  }
}

/** The hidden input of a day hands the focus on to its parts. */
const focusable = 'input, textarea, button, [tabindex]';
