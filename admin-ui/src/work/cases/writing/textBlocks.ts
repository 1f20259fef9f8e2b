import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { call, type Body, type Schema } from '../../../kit/api/contract';
import type { CaseDetail } from '../../../kit/api/types';
import { nameOfApplicant } from '../../../kit/form/applicant';

export type TextBlock = Schema<'TextBlock'>;

/** The text blocks for a service: one's own, and those of one's teams. */
export const textBlocksQuery = (service: string) =>
  queryOptions({
    queryKey: ['text-blocks', service],
    queryFn: ({ signal }) => call.get('/api/v1/text-blocks', { query: { service }, signal }),
    staleTime: 60_000,
  });

/** Commands on text blocks. Each reads them again afterwards. */
export function useTextBlockCommands() {
  const client = useQueryClient();
  const then = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    await client.invalidateQueries({ queryKey: ['text-blocks'] });
    return done;
  };
  return {
    add: (block: Body<'/api/v1/text-blocks', 'post'>) => then(call.post('/api/v1/text-blocks', block)),
    change: (id: string, block: Body<'/api/v1/text-blocks/{textBlockId}', 'put'>) =>
      then(call.put('/api/v1/text-blocks/{textBlockId}', block, { path: { textBlockId: id } })),
    remove: (id: string) => then(call.delete('/api/v1/text-blocks/{textBlockId}', { path: { textBlockId: id } })),
  };
}

/** The places that a case fills in by itself. Letters are German, and so are their names. */
export const places = ['Aktenzeichen', 'Betreff', 'Eingang', 'Name', 'Antwort bis', 'heute'] as const;

type Known = Pick<CaseDetail, 'caseNumber' | 'subject' | 'receivedAt' | 'applicant' | 'request'>;

/** A text with the places filled in that the case knows; the others stay, so that somebody sees them. */
export function filled(text: string, kase: Known, today: string, date: (day: string) => string): string {
  const known: Readonly<Record<(typeof places)[number], string | null>> = {
    Aktenzeichen: kase.caseNumber,
    Betreff: kase.subject || null,
    Eingang: date(kase.receivedAt),
    Name: nameOfApplicant(kase.applicant),
    'Antwort bis': kase.request?.state === 'open' ? date(kase.request.answerBy) : null,
    heute: date(today),
  };
  return text.replaceAll(
    /\{\{\s*([^{}]+?)\s*\}\}/g,
    (whole, name: string) => places.flatMap((one) => (one === name ? (known[one] ?? []) : []))[0] ?? whole,
  );
}

/** The paragraphs of a text, and whether they stand so in a text block: whatever does not was written or changed by hand. Pure. */
export function writtenByHand(
  text: string,
  blocks: readonly Pick<TextBlock, 'text' | 'team'>[],
): readonly { readonly text: string; readonly byHand: boolean }[] {
  // Only what the team has agreed on; one's own blocks are one's own words.
  const known = blocks.filter(({ team }) => team !== null).flatMap((block) => partsOf(block.text).map((part) => part.split(place)));
  return partsOf(text).map((part) => ({ text: part, byHand: !known.some((fixed) => isFilledIn(part, fixed)) }));
}

const place = /\{\{[^{}]+\}\}/;
/** What is filled into a place is a number, a day or a name. */
const longestFilling = 200;

/** Whether the part is these fixed pieces in this order, with something within a line between each two. Linear, however many there are. */
function isFilledIn(part: string, [first = '', ...others]: readonly string[]): boolean {
  if (!part.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of others.entries()) {
    const found = index === others.length - 1 ? part.length - piece.length : part.indexOf(piece, at);
    if (found < at || found - at > longestFilling || !part.startsWith(piece, found) || part.slice(at, found).includes('\n')) return false;
    at = found + piece.length;
  }
  return at === part.length;
}

function partsOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map((part) => part.trim())
    .filter(Boolean);
}
