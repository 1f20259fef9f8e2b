import { api } from '../../../kit/api/endpoints';
import type { CaseDetail, Letter } from '../../../kit/api/types';

type Attachment = CaseDetail['attachments'][number];

/** A paper of a case: an attachment, a document, or the letter that is being written. */
export type Paper =
  | { readonly kind: 'draft'; readonly id: 'draft' }
  | {
      readonly kind: 'attachment';
      readonly id: string;
      readonly url: string;
      readonly name: string;
      readonly mime: string;
      readonly size: number;
      readonly purpose: string;
      readonly late: boolean;
    }
  | {
      readonly kind: 'letter' | 'permit';
      readonly id: string;
      readonly url: string;
      readonly name: string;
      readonly mime: string;
      readonly size: number;
      readonly letterKey: string;
      /** When the letter was ordered: what tells two notices apart. */
      readonly orderedAt: string;
      /** It was held back, and nobody got it. */
      readonly recalled: boolean;
    };

/**
 * The papers of a case: first the letter that is being written, then what the citizen sent, then what went out, newest first.
 * @param of those that are loaded
 * @param drafting whether a letter is being written
 */
export function papersOf(
  kase: Pick<CaseDetail, 'id' | 'request'>,
  of: { readonly attachments: readonly Attachment[]; readonly letters: readonly Letter[] },
  drafting: boolean,
): Paper[] {
  const later = new Set(kase.request?.answers.flatMap((answer) => answer.attachmentIds));
  return [
    ...(drafting ? [{ kind: 'draft', id: 'draft' } as const] : []),
    ...of.attachments.map(({ id, name, mime, size, purpose }) => ({
      kind: 'attachment' as const,
      id,
      url: api.cases.attachmentUrl(kase.id, id),
      name,
      mime,
      size,
      purpose,
      late: later.has(id),
    })),
    ...of.letters.toReversed().flatMap((letter) =>
      letter.documents.map(({ id, kind, name, size }) => ({
        kind,
        id,
        url: api.cases.documentUrl(kase.id, id),
        name,
        mime: 'application/pdf',
        size,
        letterKey: letter.key,
        recalled: letter.state === 'recalled',
        orderedAt: letter.orderedAt,
      })),
    ),
  ];
}
