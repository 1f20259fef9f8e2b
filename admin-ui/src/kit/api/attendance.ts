/** How long after the last touch of keys, mouse or screen what the page asks counts as asked by a person. */
export const attendedForMs = 60_000;

/** What only a hand does. Moving the mouse is not among it: a desk that shakes does that too. */
const deeds = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody is at this page. Lists, counts and jobs read themselves again for as long as the page is open; if
 * that counted as use, no session would ever end at a desk that was left. So it is not for each reload to say that
 * nobody asked for it (the next one would forget), but for the one place that sends.
 */
export class Attendance {
  #last: number;

  /** @param now milliseconds; whoever opens the page is there */
  constructor(private readonly now: () => number) {
    this.#last = now();
  }

  /** Looks out for deeds on this page. */
  watch(page: Pick<EventTarget, 'addEventListener'>): this {
    for (const deed of deeds) page.addEventListener(deed, () => (this.#last = this.now()), { capture: true, passive: true });
    return this;
  }

  isThere(): boolean {
    return this.now() - this.#last < attendedForMs;
  }
}

export const attendance = new Attendance(() => Date.now());
