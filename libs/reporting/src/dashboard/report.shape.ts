import { caseFilter, localDateSchema, localText, shownDaySchema } from '@vorgang/cases';
import { questions } from '@vorgang/words';
import { z } from 'zod';

/** The parameters of the dashboard. */
export const dashboardQuery = caseFilter.pick({ service: true, team: true, channel: true }).extend({
  from: localDateSchema.optional().describe('First day of the period (Europe/Berlin); 29 days before `to` where omitted'),
  to: localDateSchema
    .optional()
    .describe('Last day of the period; where omitted `asOf`, and yesterday at the latest, since today is not over'),
  asOf: localDateSchema
    .optional()
    .describe(
      'The day as which things stand is shown, as it was then; `to` where omitted, today at the latest. It is compared with the day as far before it as the periods are apart',
    ),
});
export type DashboardQuery = z.output<typeof dashboardQuery>;

const drillDown = z.record(z.string(), z.string()).describe('Query parameters for GET /api/v1/cases that list exactly these cases');

/** The kinds of numbers: `days` are calendar days with a decimal unless the panel says otherwise. */
export const kinds = ['text', 'day', 'month', 'count', 'percent', 'days'] as const;

export const cell = z
  .object({
    value: z.union([z.string(), z.number(), z.null()]),
    label: localText.optional().describe('What to show instead of the value'),
    drillDown: drillDown.optional(),
  })
  .meta({ id: 'ReportCell' });
export type Cell = z.infer<typeof cell>;

export const column = z.object({ key: z.string(), title: localText, kind: z.enum(kinds) }).meta({ id: 'ReportColumn' });
export type Column = z.infer<typeof column>;

/** One figure as a table. The chart, the file and the table for screen readers are made from the same cells. */
export const panel = z
  .object({
    key: z.string(),
    title: localText,
    sentence: localText.describe('What the figure shows, in words'),
    columns: z.array(column),
    rows: z.array(z.array(cell)).describe('A cell for each column'),
    unknown: z
      .object({ count: z.int(), drillDown })
      .nullable()
      .describe('Cases that should be in it, but of which an earlier version did not keep what it needs'),
  })
  .meta({ id: 'ReportPanel' });
export type Panel = z.infer<typeof panel>;

export const tile = z
  .object({
    key: z.string(),
    title: localText,
    kind: z.enum(['count', 'percent', 'days']),
    value: z.number().nullable(),
    drillDown: drillDown.nullable(),
    before: z.number().nullable().describe('The same of the period before, which is as long and ends the day before this one begins'),
    trend: z.enum(['up', 'down', 'same']).nullable(),
    good: z.enum(['up', 'down']).nullable().describe('Which way is good news'),
    comparison: localText,
  })
  .meta({ id: 'ReportTile' });
export type Tile = z.infer<typeof tile>;

const period = z.object({ from: shownDaySchema, to: shownDaySchema });

export const answerShape = z
  .object({
    question: z.enum(questions),
    title: localText.describe('The question in words'),
    sentence: localText.describe('The answer in one sentence'),
    period,
    before: period,
    asOf: shownDaySchema,
    isNow: z.boolean().describe('Whether `asOf` is today: then things are shown as they are at this moment'),
    tiles: z.array(tile),
    panels: z.array(panel),
  })
  .meta({ id: 'ReportAnswer' });
export type ReportAnswer = z.infer<typeof answerShape>;
