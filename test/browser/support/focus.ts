/*
 * What has the focus, and whether one can see that; runs in the page itself, as text (see in-page.ts).
 */

/**
 * Puts `window.vorgangFocus` into the page: `note()` remembers how everything that can have the focus looks without it,
 * `fault()` says what is wrong with what has it now, `begin()`, `take()` and `disorder()` collect the stops of a walk.
 *
 * Seen is what shows at least a part of itself (nothing lies over all of it) and looks different from before: outline,
 * border, shadow or ground of itself, of its marks or of what is drawn around it. A part of the page that only was led to
 * (`tabindex="-1"`: a heading, a region, a dialogue) needs to be in view, but no ring.
 */
export const watchesFocus = `(() => {
  if (window.vorgangFocus) return;
  const looks = new WeakMap();
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]';
  const look = (element, mark) => {
    const s = getComputedStyle(element, mark);
    const outline = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 1 ? 'none' : s.outlineWidth + ' ' + s.outlineColor;
    return [outline, s.borderTopWidth, s.borderTopColor, s.borderBottomWidth, s.borderBottomColor, s.boxShadow, s.backgroundColor].join(' ');
  };
  const lookOf = (element) => {
    const around = [element];
    for (let one = element.parentElement; one && around.length < 4; one = one.parentElement) around.push(one);
    const frames = around.flatMap((one) => [...one.children].filter((child) => child.tagName === 'FIELDSET' || child.classList.contains('MuiPickersOutlinedInput-notchedOutline')));
    return [...around, ...frames].map((one) => look(one)).concat(look(element, '::before'), look(element, '::after')).join(' | ');
  };
  const told = (element) => {
    const text = element.getAttribute('aria-label') || element.textContent || element.getAttribute('name') || '';
    return element.tagName.toLowerCase() + (element.getAttribute('role') ? '[' + element.getAttribute('role') + ']' : '') + ' "' + text.trim().slice(0, 60) + '"';
  };
  const shows = (element) => {
    const box = element.getBoundingClientRect();
    const [left, right, top, bottom] = [Math.max(0, box.left), Math.min(innerWidth, box.right), Math.max(0, box.top), Math.min(innerHeight, box.bottom)];
    if (right <= left || bottom <= top) return false;
    return [0.5, 0.1, 0.9].some((x) => [0.5, 0.15, 0.85].some((y) => {
      const hit = document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
      return hit !== null && (element.contains(hit) || hit.contains(element) || (hit.closest('label') || hit).contains(element));
    }));
  };
  let stops = [];
  window.vorgangFocus = {
    note() {
      for (const element of document.querySelectorAll(focusable)) if (element !== document.activeElement) looks.set(element, lookOf(element));
    },
    fault() {
      const element = document.activeElement;
      if (!element || element === document.body) return 'nothing has the focus';
      if (!shows(element)) return told(element) + ' has the focus and cannot be seen';
      if (element.getAttribute('tabindex') === '-1' && !element.matches('a, button, input, select, textarea, [role="menuitem"], [role="option"], [role="tab"]')) return null;
      const before = looks.get(element);
      const now = lookOf(element);
      // What has just come and was not seen without it needs a ring, or the thick frame of a field.
      if (before === undefined ? now.split(' | ').every((one) => one.startsWith('none ') && parseFloat(one.split(' ')[1]) < 2) : before === now) return told(element) + ' does not look as if it had the focus';
      return null;
    },
    name: () => (document.activeElement ? told(document.activeElement) : 'nothing'),
    begin() { stops = []; },
    /** Whether the walk has come to a stop where it was before. */
    take() {
      const element = document.activeElement;
      if (stops.includes(element)) return true;
      stops.push(element);
      return false;
    },
    count: () => stops.length,
    outside: (selector) => stops.filter((one) => !one.closest(selector)).map(told),
    /** Stops that come before what stands above them or to their left; coming round from the last to the first is none. */
    disorder() {
      const boxes = stops.map((one) => ({ one, box: one.getBoundingClientRect() }));
      const first = boxes.reduce((a, b) => (a.one.compareDocumentPosition(b.one) & Node.DOCUMENT_POSITION_PRECEDING ? b : a), boxes[0]);
      const at = boxes.indexOf(first);
      const walk = [...boxes.slice(at), ...boxes.slice(0, at)];
      return walk.slice(1).flatMap((next, i) => {
        const before = walk[i];
        const sameLine = next.box.top < before.box.bottom - 4 && next.box.bottom > before.box.top + 4;
        const inOrder = sameLine ? next.box.left >= before.box.left - 4 : next.box.top >= before.box.top - 4;
        return inOrder ? [] : [told(before.one) + ' before ' + told(next.one)];
      });
    },
  };
})()`;
