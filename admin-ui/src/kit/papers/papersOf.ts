import type { HeldPaper } from './paper';

/** The papers that a form or its draft holds. */
export function papersOf(value: unknown): readonly HeldPaper[] {
  return Array.isArray(value) ? value.filter(isPaper) : [];
}

function isPaper(value: unknown): value is HeldPaper {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['id', 'name', 'purpose', 'mime'].every((member) => typeof Reflect.get(value, member) === 'string') &&
    typeof Reflect.get(value, 'size') === 'number'
  );
}

/** The papers as a command names them. */
export function namedPapers(value: unknown): { paperId: string; name: string; purpose: string }[] {
  return papersOf(value).map(({ id, name, purpose }) => ({ paperId: id, name, purpose }));
}
