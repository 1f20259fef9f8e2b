import { caseListQuery, type CaseListQuery } from '@vorgang/cases';
import { InvalidInput, verbatim } from '@vorgang/platform';
import { listColumns } from '@vorgang/words';
import { z } from 'zod';

export const listFormats = ['xlsx', 'pdf'] as const;
export type ListFormat = (typeof listFormats)[number];

/** The most cases that a request waits for; for more, the worker writes the file. */
export const atOnce = 500;
/** The most cases in one file. Nobody reads fifty pages of paper, and Excel goes slow with more rows. */
export const mostCases: Readonly<Record<ListFormat, number>> = { xlsx: 50_000, pdf: 2_000 };
/** How many lists of one person may wait for the worker. */
export const mostWaiting = 3;

export const listStates = ['waiting', 'running', 'ready', 'failed'] as const;
export type ListState = (typeof listStates)[number];

/** Which list, in which form. */
export const listOrder = z.object({
  query: verbatim({ max: 2000, min: 0 }).describe(
    'Filter and order as in the query of `GET /api/v1/cases`, URL-encoded, without its page: `queue=mine&sort=due`',
  ),
  columns: z
    .array(z.enum(listColumns))
    .min(1)
    .max(listColumns.length)
    .refine((columns) => new Set(columns).size === columns.length, 'each column once')
    .describe('In this order. Where applicant and service have no column of their own, they come with the subject, as on the page'),
  format: z.enum(listFormats),
});
export type ListOrder = z.output<typeof listOrder>;

export const listExportShape = z
  .object({
    id: z.uuid(),
    format: z.enum(listFormats),
    title: z.string().describe('The queue, in the language of the file'),
    filters: z.array(z.string()).describe('Filter and order in words, in the language of the file'),
    state: z.enum(listStates),
    cases: z.int().describe('How many there were when it was ordered, or are in the file'),
    written: z.int().describe('How many are written so far'),
    orderedAt: z.string(),
    endedAt: z.string().nullable(),
    keptUntil: z.string().nullable().describe('The last day on which the file can be had'),
    size: z.int().nullable().describe('Bytes'),
  })
  .meta({ id: 'ListExport' });
export type ListExport = z.infer<typeof listExportShape>;

/** The list that the order names. @throws InvalidInput at `/query` */
export function queryOf({ query }: Pick<ListOrder, 'query'>): CaseListQuery {
  const parsed = caseListQuery.safeParse(Object.fromEntries(new URLSearchParams(query)));
  if (!parsed.success) throw new InvalidInput([{ pointer: '/query', code: 'input.invalid', detail: 'no query of a list of cases' }]);
  return parsed.data;
}
