import { movedTo } from './paper';

export type Turn = 0 | 90 | 180 | 270;

/** A page of a held paper, in the order of the new PDF. */
export interface ArrangedPage {
  readonly paperId: string;
  /** Counted from 1. */
  readonly page: number;
  /** Clockwise, in degrees. */
  readonly turn: Turn;
  readonly isLeftOut: boolean;
}

export type PageStep =
  | { readonly type: 'read'; readonly paperId: string; readonly pages: number; readonly order: readonly string[] }
  | { readonly type: 'turn'; readonly at: number; readonly by: 90 | 270 }
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  | { readonly type: 'leave-out'; readonly at: number };

/** Arranges pages. */
export function arrange(pages: readonly ArrangedPage[], step: PageStep): readonly ArrangedPage[] {
  switch (step.type) {
    case 'read':
      return withPagesOf(pages, step);
    case 'turn':
      return changed(pages, step.at, (page) => ({ ...page, turn: sum(page.turn, step.by) }));
    case 'move':
      return movedTo(pages, step.from, step.to);
    case 'leave-out':
      return changed(pages, step.at, (page) => ({ ...page, isLeftOut: !page.isLeftOut }));
  }
}

/** The pages of a paper that was just read stand where the paper stands; papers are read in any order. */
function withPagesOf(
  pages: readonly ArrangedPage[],
  { paperId, pages: count, order }: Extract<PageStep, { type: 'read' }>,
): readonly ArrangedPage[] {
  if (pages.some((page) => page.paperId === paperId)) return pages;
  const place = order.indexOf(paperId);
  const before = pages.findIndex((page) => order.indexOf(page.paperId) > place);
  const made = Array.from({ length: count }, (_, index) => ({ paperId, page: index + 1, turn: 0, isLeftOut: false }) as const);
  return pages.toSpliced(before < 0 ? pages.length : before, 0, ...made);
}

function changed(pages: readonly ArrangedPage[], at: number, change: (page: ArrangedPage) => ArrangedPage): readonly ArrangedPage[] {
  const page = pages[at];
  return page ? pages.with(at, change(page)) : pages;
}

const turns: readonly Turn[] = [0, 90, 180, 270];

function sum(turn: Turn, by: Turn): Turn {
  return turns[((turn + by) / 90) % 4] ?? 0;
}

/** What the server is to join. */
export function toJoin(pages: readonly ArrangedPage[]): { paperId: string; page: number; turn: Turn }[] {
  return pages.flatMap(({ isLeftOut, ...page }) => (isLeftOut ? [] : [page]));
}
