import { parseLocalDate, type Lift, type LocalDate } from '@vorgang/platform';

// The shapes of events of earlier versions, and how they are lifted to the present ones.

interface AnsweredV1 {
  readonly requestId: string;
  readonly answerId: string;
  readonly late: boolean;
  /** Absent in the oldest events. In these, every answer that was not late resumed the case. */
  readonly resumes?: boolean;
  readonly dueOn: LocalDate | null;
  readonly lookAtOn?: LocalDate | null;
  readonly followUpOn?: LocalDate | null;
}

const example = { requestId: 'r', answerId: 'a', dueOn: null } as const;

/**
 * `case.request-answered`: the first version did not always say whether the case had waited, or from which day somebody should
 * look at it.
 */
export const answeredBefore: Lift<AnsweredV1, AnsweredV1 & { readonly resumes: boolean; readonly lookAtOn: LocalDate | null }> = {
  data: (data) => ({ ...data, resumes: data.resumes ?? !data.late, lookAtOn: data.lookAtOn ?? null }),
  sql: (data) =>
    `(${data} || jsonb_build_object('resumes', coalesce((${data} ->> 'resumes')::boolean, not (${data} ->> 'late')::boolean), 'lookAtOn', ${data} -> 'lookAtOn'))`,
  examples: [
    { ...example, late: false },
    { ...example, late: true, followUpOn: null },
    { ...example, late: true, resumes: true, lookAtOn: null },
    { ...example, late: false, resumes: false, lookAtOn: parseLocalDate('2026-03-20') },
  ],
};
