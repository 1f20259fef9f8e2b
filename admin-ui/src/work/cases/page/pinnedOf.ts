import type { CaseDetail } from '../../../kit/api/types';

type Notice = Pick<CaseDetail['notices'][number], 'kind' | 'decidedOn' | 'kassenzeichen' | 'feeCents'>;

export interface PinnedParts {
  readonly note: CaseDetail['notes'][number] | null;
  readonly continued: CaseDetail['continued'];
  readonly reopened: NonNullable<CaseDetail['reopened']> | null;
  /** The notice that stands: the decision, or the last one before the case was reopened. */
  readonly notice: Notice | null;
}

/** What is pinned on a case. The reason of a reopening matters until the case is decided again. */
export function pinnedOf(kase: Pick<CaseDetail, 'notes' | 'continued' | 'reopened' | 'notices' | 'decision'>): PinnedParts {
  return {
    note: kase.notes.at(-1) ?? null,
    continued: kase.continued,
    reopened: kase.decision ? null : kase.reopened,
    notice: kase.decision ?? kase.notices.at(-1) ?? null,
  };
}
