import { within } from './columnWidths';

/** How wide a column has to be for its head and all its cells to stand in one line each. */
export function fitWidth(head: HTMLElement): number {
  const table = head.closest('table');
  const at = [...(head.parentElement?.children ?? [])].indexOf(head);
  if (!table || at === -1) return within(head.offsetWidth);
  const sample = table.cloneNode(false) as HTMLTableElement;
  sample.setAttribute('aria-hidden', 'true');
  sample.style.cssText = 'position:absolute;visibility:hidden;table-layout:auto;width:auto;min-width:0;left:-99999px';
  const body = sample.createTBody();
  for (const row of table.rows) {
    const cell = row.cells[at]?.cloneNode(true);
    if (!(cell instanceof HTMLElement)) continue;
    for (const part of [cell, ...cell.querySelectorAll<HTMLElement>('*')]) {
      part.removeAttribute('id');
      part.style.whiteSpace = 'nowrap';
      part.style.maxWidth = 'none';
    }
    cell.style.width = 'auto';
    cell.style.minWidth = '0';
    body.insertRow().append(cell);
  }
  // Beside the table, so that it inherits what the table inherits.
  table.after(sample);
  const width = sample.offsetWidth;
  sample.remove();
  return within(width + 2);
}
