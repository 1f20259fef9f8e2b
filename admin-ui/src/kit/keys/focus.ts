/** Inputs into which nothing is typed, so that keys pressed on them are free. */
const untyped = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image']);

/** Whether the focused element needs the keys for typing or choosing. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !untyped.has(target.type) || target.role === 'combobox';
  return (
    target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="textbox"], [role="listbox"], [role="slider"]')
  );
}

/** Whether the focused element needs Enter and the space bar. */
export function isPressedByKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('a[href], button, summary, input, [role="button"], [role="tab"], [role="link"], [role="menuitem"], [role="option"]') !==
      null
  );
}

function anySeen(selector: string): boolean {
  // Closed menus stay in the page, but hidden.
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true }));
}

/** Whether a dialogue lies over the page. */
export function isDialogOpen(): boolean {
  return anySeen('[role="dialog"], [role="alertdialog"]');
}

/** Whether a menu or a list of choices is open. It gets all keys. */
export function isMenuOpen(): boolean {
  return anySeen('[role="menu"], .MuiPopper-root [role="listbox"], .MuiPopover-root [role="listbox"]');
}
