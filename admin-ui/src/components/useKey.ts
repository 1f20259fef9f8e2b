import { useEffect, useRef } from 'react';

/** Whether keys belong to what is focused: somebody types, or a dialogue is open. */
function isTaken(event: KeyboardEvent): boolean {
  const target = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return true;
  // Closed menus stay in the page, unseen.
  const open = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')];
  if (open.some((element) => element.checkVisibility({ visibilityProperty: true }))) return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]'));
}

/** Calls the handler when the key is pressed outside of fields and dialogues. */
export function useKey(key: string, handler: () => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || isTaken(event)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key]);
}
