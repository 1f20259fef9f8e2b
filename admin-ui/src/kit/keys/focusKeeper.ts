/*
 * Whoever works without a mouse must never stand nowhere: where what had the focus goes away (a row that is done, a page
 * that gives way to the next, a button that waits for its answer), the browser silently gives the focus to the whole page,
 * and screen readers begin anew.
 */

const home = 'main-content';

/** Puts the focus on the page's content: what the next Tab reaches is its first control. */
export function focusContent(): void {
  document.getElementById(home)?.focus({ preventScroll: true });
}

/** What had the focus last, and what was around it. */
let path: readonly Element[] = [];
/** What had the focus when it was locked: a button that waits for the answer, or has nothing more to do. */
let waiting: HTMLElement | null = null;
/** How long it may stay locked until the focus goes elsewhere, in milliseconds. */
const patience = 1000;

/**
 * From now on: if what has the focus goes, the nearest part of the page around it that can have it gets it, at the latest
 * the page's content; what is only locked while it waits gets it back. Somebody who clicks beside everything, or leaves a
 * field with Esc, wants to be nowhere, and is left there.
 */
export function installFocusKeeper(): void {
  document.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? around(target) : [];
    waiting = null;
  });
  // What is gone or locked tells nobody that it lost the focus.
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

/** Gives the focus to what is nearest around where it was. */
function pass(): void {
  const heir = path.find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.isConnected && one.hasAttribute('tabindex') && !isLocked(one),
  );
  if (heir) heir.focus({ preventScroll: true });
  else focusContent();
}

function isNowhere(): boolean {
  const now = document.activeElement;
  // Chromium says of what was just locked that it still has the focus.
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
