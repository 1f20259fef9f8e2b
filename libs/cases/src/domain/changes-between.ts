import { isObject, canonicalJson, escapedPart } from '@vorgang/platform';

export interface Change {
  readonly pointer: string;
  /** null: there was nothing. */
  readonly from: unknown;
  /** null: there is nothing any more. */
  readonly to: unknown;
}

type JsonRecord = Readonly<Record<string, unknown>>;

/** If there are more changes, they are told by the top-level members, even where only a part of one changed. */
const mostChanges = 100;

/** The changes from one form to the other: member by member, lists as a whole. First in the order of the new form, then of the old. */
export function changesBetween(before: JsonRecord, after: JsonRecord): Change[] {
  const changes = within('', before, after, 1);
  return changes.length > mostChanges ? within('', before, after, 0) : changes;
}

function within(pointer: string, before: JsonRecord, after: JsonRecord, deeper: 0 | 1): Change[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((name) => {
    const [from, to] = [own(before, name), own(after, name)];
    const here = `${pointer}/${escapedPart(name)}`;
    if (canonicalJson(from) === canonicalJson(to)) return [];
    if (deeper === 1 && isObject(from) && isObject(to)) return within(here, from, to, 1);
    return [{ pointer: here, from, to }];
  });
}

function own(data: JsonRecord, name: string): unknown {
  return Object.hasOwn(data, name) ? (data[name] ?? null) : null;
}
