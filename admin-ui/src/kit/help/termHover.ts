/*
 * Technical words are marked with `data-term`. One listener for the whole page notices when the pointer rests on one, so a mark costs
 * nothing. WCAG 1.4.13 holds: the explanation can be pointed at, it stays, and Esc closes it.
 */

/** Marks a word; see components/Word. */
const termAttribute = 'data-term';
export const hintId = 'term-hint';

const marked = `[${termAttribute}]`;
/** How long the pointer rests on a word before it is explained, and how long it may be on its way to the explanation, in ms. */
const rest = 450;
/** The same on a button (the head of a column that sorts), where the pointer is there to press it. */
const restOnButton = 1200;
const grace = 250;

/**
 * Calls back with the marked word to explain now; null for none.
 * @returns a function that stops it
 */
export function watchTerms(tell: (word: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let timer: number | undefined;
  const later = (word: HTMLElement | null, after: number): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      shown = word;
      tell(word);
    }, after);
  };
  const wordOf = ({ target }: Event): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(marked) : null);

  const pointed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const word = wordOf(event);
    if (word === shown && word) window.clearTimeout(timer);
    else if (word) later(word, isOnButton(word) ? restOnButton : shown ? grace : rest);
    else if (isHint(event)) window.clearTimeout(timer);
    else if (shown) later(null, grace);
    else window.clearTimeout(timer);
  };
  // A touch has no hover.
  const pressed = (event: MouseEvent): void => {
    const word = wordOf(event);
    if (word && isOnButton(word)) later(null, 0);
    else if (word || (shown && !isHint(event))) later(word, 0);
  };
  // Words in running texts can have the focus. Words on labels cannot; they are in the page's list of words.
  const focused = (event: FocusEvent): void => {
    if (event.target instanceof HTMLElement && event.target.matches(`button${marked}:focus-visible`)) later(event.target, 0);
    else if (shown?.matches('button')) later(null, 0);
  };
  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !shown) return;
    event.preventDefault();
    event.stopPropagation();
    later(null, 0);
  };
  document.addEventListener('pointerover', pointed);
  document.addEventListener('click', pressed);
  document.addEventListener('focusin', focused);
  document.addEventListener('keydown', escaped, { capture: true });
  return () => {
    window.clearTimeout(timer);
    document.removeEventListener('pointerover', pointed);
    document.removeEventListener('click', pressed);
    document.removeEventListener('focusin', focused);
    document.removeEventListener('keydown', escaped, { capture: true });
  };
}

/** Whether a click on the word does something else than explain it. */
function isOnButton(word: HTMLElement): boolean {
  return word.parentElement?.closest('button, [role="button"]') !== null;
}

function isHint({ target }: Event): boolean {
  return target instanceof Element && target.closest(`#${hintId}`) !== null;
}

/** The marked words in the visible page, each once, in the order of the page. */
export function termsOnPage(): string[] {
  const seen = [...document.querySelectorAll<HTMLElement>(marked)].filter(
    (word) => word.checkVisibility() && !word.closest('[aria-hidden="true"]'),
  );
  return [...new Set(seen.flatMap((word) => word.dataset['term'] ?? []))];
}
