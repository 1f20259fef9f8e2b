/** As long as anything may take that is drawn here. */
export const secondsToDraw = 30;

/**
 * Calls `over` once that many seconds have passed in which the page was seen: browsers draw little or nothing while it is not. Gives
 * back what ends the limit.
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
