/** The most tabs that stand in a row. Each costs the browser as much as a button; nobody looks through a thousand. */
export const mostTabs = 100;
/** So many are more than fit beside each other. */
export const firstTabs = 16;

/** The papers around the one that is shown, in their order: all of them where they are few. */
export function aroundPaper<T extends { readonly id: string }>(papers: readonly T[], active: string | null, most = mostTabs): readonly T[] {
  if (papers.length <= most) return papers;
  const at = Math.max(
    0,
    papers.findIndex(({ id }) => id === active),
  );
  // In steps of half a row, so that going on by one does not move all of them.
  const step = Math.floor(most / 2);
  const from = Math.min(Math.max(0, Math.floor(at / step) * step - Math.floor(step / 2)), papers.length - most);
  return papers.slice(from, from + most);
}
