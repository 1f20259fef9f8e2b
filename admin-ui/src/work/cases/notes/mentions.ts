import type { Person } from '../../../kit/api/types';

/** What is typed after the last `@` before the caret; null where nobody is being mentioned. */
export function mentionAt(text: string, caret: number): { readonly from: number; readonly typed: string } | null {
  const found = /(?:^|\s)@([\p{L}.' -]{0,40})$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const typed = found[1] ?? '';
  return { from: caret - typed.length - 1, typed };
}

/** The people whose names begin with it, in any of their words. */
export function matching(people: readonly Person[], typed: string): Person[] {
  const wanted = typed.toLocaleLowerCase();
  return people
    .filter(({ name }) => {
      const lower = name.toLocaleLowerCase();
      return lower !== wanted && (lower.startsWith(wanted) || lower.split(/[\s-]+/).some((word) => word.startsWith(wanted)));
    })
    .slice(0, 6);
}

/** Those who are mentioned in the text. */
export function mentionedIn(people: readonly Person[], text: string): Person[] {
  return people.filter(({ name }) => text.includes(`@${name}`));
}

/** The text in parts: what is a mention of one of these people, and what is not. */
export function partsOf(text: string, mentions: readonly Person[]): readonly { readonly text: string; readonly isMention: boolean }[] {
  // A longer name first, so that it is not cut where a shorter one begins it.
  const names = mentions.map(({ name }) => `@${name}`).toSorted((a, b) => b.length - a.length);
  let parts: { text: string; isMention: boolean }[] = [{ text, isMention: false }];
  for (const name of names) {
    parts = parts.flatMap((part) =>
      part.isMention
        ? [part]
        : part.text
            .split(name)
            .flatMap((between, at) => [...(at > 0 ? [{ text: name, isMention: true }] : []), { text: between, isMention: false }]),
    );
  }
  return parts.filter((part) => part.text !== '');
}
