import { useCallback, useEffect, useState, type KeyboardEvent } from 'react';

/** Whether lists show a preview beside them, until the tab is closed: whoever comes back from a case finds it as it was. */
const place = 'vorgang.list.preview';

export interface Preview {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly open: () => void;
  readonly close: () => void;
  /** For the list: the arrow keys go from row to row while the preview is open. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** @param step goes to the next row (1) or the previous one (-1) */
export function usePreview(step: (by: 1 | -1) => void): Preview {
  const [isOpen, setOpen] = useState(() => sessionStorage.getItem(place) === 'open');
  const show = useCallback((next: boolean) => {
    sessionStorage.setItem(place, next ? 'open' : '');
    setOpen(next);
  }, []);
  const open = useCallback(() => show(true), [show]);
  useEffect(() => {
    if (!isOpen) return undefined;
    // Esc closes what is open last: before this, a menu, a dialogue, or a field that is typed into.
    const pressed = (event: globalThis.KeyboardEvent): void => {
      const { target } = event;
      const elsewhere = target instanceof Element && target.closest('input:not([type=checkbox]), textarea, [role="dialog"], [role="menu"]');
      if (event.key !== 'Escape' || event.defaultPrevented || elsewhere || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      show(false);
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [isOpen, show]);
  return {
    isOpen,
    toggle: () => show(!isOpen),
    open,
    close: () => show(false),
    onKeyDown: (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
      const inRow = event.target instanceof Element && event.target.closest('[data-case]');
      if (!isOpen || by === null || !inRow || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      step(by);
    },
  };
}
