/** The longest time for drawing anything here. */
export const secondsToDraw = 30;

/**
 * Calls `over` once the page was visible for this many seconds; browsers draw little or nothing in hidden pages.
 * @returns a function that ends the limit
 */
export function limitTime(seconds: number, over: () => void, isSeen: () => boolean = () => !document.hidden): () => void {
  let left = seconds;
  const ticks = setInterval(() => {
    if (isSeen()) left -= 1;
    if (left > 0) return;
    clearInterval(ticks);
    over();
  }, 1000);
  return () => clearInterval(ticks);
}
