/** Text that is HTML already. All other text is escaped when it is put into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Part = string | number | Html | Html[];

/** Builds HTML; values are escaped, unless they were built by this function, too. */
export function html(fixed: TemplateStringsArray, ...parts: Part[]): Html {
  const text = fixed.map((piece, index) => {
    const part = parts[index];
    return part === undefined ? piece : piece + render(part);
  });
  return new Html(text.join(''));
}

function render(part: Part): string {
  if (Array.isArray(part)) return part.map(({ text }) => text).join('');
  return part instanceof Html ? part.text : escape(String(part));
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Plain text with its web addresses as links. */
export function withLinks(text: string): Html {
  const parts = text.split(/(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)])/);
  return new Html(
    parts
      .map((part, index) =>
        index % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noopener noreferrer">${part}</a>` : html`${part}`,
      )
      .map((part) => part.text)
      .join(''),
  );
}
