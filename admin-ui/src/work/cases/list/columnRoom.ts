import type { ColumnKey } from './columns';

/**
 * How wide a column is while its content fits into that, in pixels. It grows for a longer word, however wide the letters of the
 * system are. So the widths stay the same from page to page, and no number and no day is cut off.
 */
const widths: Readonly<Record<Exclude<ColumnKey, 'subject'>, number>> = {
  caseNumber: 170,
  status: 132,
  priority: 88,
  dueOn: 190,
  assignee: 124,
  receivedAt: 92,
  channel: 92,
  followUp: 116,
  seenAt: 120,
  service: 158,
  applicant: 158,
  decision: 138,
  amount: 92,
  because: 180,
  stuck: 200,
};

/** What tells one case from another stays in one line. */
const inOneLine = new Set<ColumnKey>(['caseNumber', 'dueOn', 'receivedAt', 'followUp', 'amount']);
/** Of what people wrote, a single word can be of any length. It may be cut off from this width on. */
const freeText = new Set<ColumnKey>(['assignee', 'service', 'applicant', 'because']);
const mostForText = 260;

interface Room {
  readonly pl: number | { readonly xs: number; readonly xl: number };
  readonly pr: { readonly xs: number; readonly xl: number };
  readonly width?: number;
  readonly minWidth?: number;
  readonly maxWidth?: number;
  readonly whiteSpace?: 'nowrap';
}

/** How wide a column is where nobody has set it; undefined for the subject, which takes what the others leave. */
export function usualWidth(key: ColumnKey): number | undefined {
  return key === 'subject' ? undefined : widths[key];
}

/** The room of a column, for its head and for its cells. */
export function columnRoom(key: ColumnKey): Room {
  const beside = { xs: 1, xl: 2 };
  // The case number has room for the mark of news before it.
  const px = { pl: key === 'caseNumber' ? 0.5 : beside, pr: beside };
  // The subject takes what the others leave. Long names and subjects have a second line.
  if (key === 'subject') return { ...px, minWidth: 160, maxWidth: 0 };
  return {
    ...px,
    width: widths[key],
    ...(inOneLine.has(key) && { whiteSpace: 'nowrap' }),
    ...(freeText.has(key) && { maxWidth: mostForText }),
  };
}
