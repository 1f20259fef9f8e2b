/** Inputs into which nothing is typed, so that keys pressed on them are free. */
const untyped = new Set(['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image']);

/** Whether keys belong to what is focused because somebody types or chooses there. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !untyped.has(target.type) || target.role === 'combobox';
  return (
    target.isContentEditable || target.matches('textarea, select, [role="combobox"], [role="textbox"], [role="listbox"], [role="slider"]')
  );
}

/** Whether Enter and the space bar belong to what is focused. */
export function isPressedByKeys(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('a[href], button, summary, input, [role="button"], [role="tab"], [role="link"], [role="menuitem"], [role="option"]') !==
      null
  );
}

function anySeen(selector: string): boolean {
  // Closed menus stay in the page, unseen.
  return [...document.querySelectorAll(selector)].some((element) => element.checkVisibility({ visibilityProperty: true }));
}

/** Whether a dialogue lies over the page. */
export function isDialogOpen(): boolean {
  return anySeen('[role="dialog"], [role="alertdialog"]');
}

/** Whether a menu or a list of choices hangs open; it has the keys to itself. */
export function isMenuOpen(): boolean {
  return anySeen('[role="menu"], .MuiPopper-root [role="listbox"], .MuiPopover-root [role="listbox"]');
}
