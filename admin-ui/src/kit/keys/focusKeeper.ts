/*
 * People who work without a mouse must never lose their place. If the focused element disappears (a row that is done, a page that is
 * left, a button that waits for its answer), the browser silently moves the focus to the whole page, and screen readers begin anew.
 */

const home = 'main-content';

/** Puts the focus on the page's content. The next Tab reaches its first control. */
export function focusContent(): void {
  document.getElementById(home)?.focus({ preventScroll: true });
}

/** What had the focus last, and what was around it. */
let path: readonly Element[] = [];
/** The focused element that was disabled: a button that waits for the answer, or has nothing more to do. */
let waiting: HTMLElement | null = null;
/** How long it may stay disabled before the focus moves elsewhere, in milliseconds. */
const patience = 1000;

/**
 * Keeps the focus in the page. If the focused element disappears, the nearest focusable part around it gets the focus, at the latest the
 * page's content. If it is only disabled while it waits, it gets the focus back. Somebody who clicks beside everything or leaves a field
 * with Esc wants no focus, so nothing happens then.
 */
export function installFocusKeeper(): void {
  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? around(target) : [];
    waiting = null;
  });
  // Removed or disabled elements fire no event when they lose the focus.
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'inert'] });
}

function look(): void {
  const [last] = path;
  if (!(last instanceof HTMLElement) || !isNowhere()) return;
  if (!last.isConnected) pass();
  else if (!isLocked(last)) {
    if (waiting === last) last.focus({ preventScroll: true });
  } else if (waiting !== last) {
    waiting = last;
    setTimeout(() => waiting === last && isLocked(last) && isNowhere() && pass(), patience);
  }
}

/** Moves the focus to the nearest part around its last place. */
function pass(): void {
  const heir = path.find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.isConnected && one.hasAttribute('tabindex') && !isLocked(one),
  );
  if (heir) heir.focus({ preventScroll: true });
  else focusContent();
}

function isNowhere(): boolean {
  const now = document.activeElement;
  // Chromium reports an element that was just disabled as focused.
  return now === null || now === document.body || isLocked(now);
}

function isLocked(element: Element): boolean {
  return element.matches(':disabled') || element.closest('[inert]') !== null;
}

function around(element: Element): Element[] {
  const found: Element[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) found.push(one);
  return found;
}
