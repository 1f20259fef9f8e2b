/** How long a request counts as made by a person, after the last use of keys, mouse or screen. */
export const attendedForMs = 60_000;

/** Events that only a person causes. Mouse moves are left out, since a shaking desk causes them too. */
const deeds = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Whether somebody is using this page. Lists, counts and jobs read themselves again while the page is open. If that counted as use, the
 * session at an abandoned desk would never end. The one place that sends requests decides this, so that no reload can forget it.
 */
export class Attendance {
  #last: number;

  /** @param now in milliseconds; opening the page counts as use */
  constructor(private readonly now: () => number) {
    this.#last = now();
  }

  /** Watches for such events on this page. */
  watch(page: Pick<EventTarget, 'addEventListener'>): this {
    for (const deed of deeds) page.addEventListener(deed, () => (this.#last = this.now()), { capture: true, passive: true });
    return this;
  }

  isThere(): boolean {
    return this.now() - this.#last < attendedForMs;
  }
}

export const attendance = new Attendance(() => Date.now());
