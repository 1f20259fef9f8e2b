export type Part =
  { readonly kind: 'text' | 'key'; readonly text: string } | { readonly kind: 'term'; readonly term: string; readonly text: string };

/** A guide's text in its parts: words of the field as `[[key|word]]`, keys as `{n}`. */
export function partsOf(text: string): Part[] {
  return text
    .split(/(\[\[[^\]]+\]\]|\{[^}]+\})/)
    .filter(Boolean)
    .map((part): Part => {
      const term = /^\[\[([^|\]]+)\|([^\]]+)\]\]$/.exec(part);
      if (term) return { kind: 'term', term: term[1] ?? '', text: term[2] ?? '' };
      const key = /^\{([^}]+)\}$/.exec(part);
      return key ? { kind: 'key', text: key[1] ?? '' } : { kind: 'text', text: part };
    });
}
