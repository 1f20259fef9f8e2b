import { caseFilter, channels, localDateSchema, localText, shownDaySchema } from '@vorgang/cases';
import { z } from 'zod';

/** The filters of the figures. */
export const figuresQuery = caseFilter.pick({ service: true, team: true, channel: true }).extend({
  from: localDateSchema.optional().describe('First day of the period (Europe/Berlin); 29 days before `to` where omitted'),
  to: localDateSchema.optional().describe('Last day of the period; today where omitted'),
});
export type FiguresQuery = z.output<typeof figuresQuery>;

/** A number, with a link to exactly the cases that it counts. */
export const figure = z
  .object({
    count: z.int(),
    drillDown: z.record(z.string(), z.string()).describe('Query parameters for GET /api/v1/cases that list exactly these cases'),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof figure>;

const counts = {
  received: figure.describe('Received in the period'),
  decided: figure.describe('Decided in the period; a reopened case counts again when it is decided again'),
  closed: figure.describe('Closed for the first time in the period'),
  open: figure.describe('Received by the end of the period and not closed for the first time by then'),
};

const width = z
  .int()
  .nullable()
  .describe('The value stands for up to so many days less, where it comes from a class that is wider than a day; null where it is exact');

const officeDays = z.int().nullable().describe('Office days of North Rhine-Westphalia; null where there is no case');

export const figuresShape = z
  .object({
    period: z.object({ from: shownDaySchema, to: shownDaySchema }),
    totals: z.object(counts),
    days: z.array(z.object({ day: shownDaySchema, ...counts })).describe('Every day of the period, also those on which nothing happened'),
    byService: z.array(z.object({ key: z.string(), title: localText, ...counts })),
    byTeam: z.array(z.object({ id: z.string(), key: z.string(), title: z.string(), ...counts })),
    byChannel: z.array(z.object({ channel: z.enum(channels), online: z.boolean(), ...counts })),
    online: z.object({
      received: figure,
      online: figure,
      percent: z
        .number()
        .nullable()
        .describe('Share of the received that came online, in per cent with one decimal; null where nothing was received'),
    }),
    throughput: z
      .object({ cases: figure, medianDays: officeDays, p90Days: officeDays, medianWidth: width, p90Width: width })
      .describe(
        'Office days from receipt to the first closing, of the cases closed for the first time in the period. Percentiles are nearest-rank values: the time that half (90 %) of the cases took at most, which one of them really took',
      ),
    now: z
      .object({
        day: shownDaySchema,
        open: figure,
        age: z
          .object({ medianDays: officeDays, p90Days: officeDays, oldestDays: officeDays })
          .describe('Office days since receipt, of the cases open now; nearest-rank percentiles'),
        oldest: figure.describe('The open cases of the oldest day'),
        overdue: figure.describe('The deadline is past; it stands still while the citizen is asked'),
        soonOverdue: figure,
        soonUntil: shownDaySchema.describe('Soon means: due from today up to this day, the fifth office day after it'),
      })
      .describe('As it is at this moment, whatever the period'),
    clerks: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          open: figure.describe('Assigned and open, waiting or proposed, now'),
          overdue: figure.describe('Of these, overdue now'),
          closed: figure
            .nullable()
            .describe(
              'Brought to the first closing in the period: who proposed the decision, else who closed it; null where the municipality counts no person’s deeds (`figures.perPerson`)',
            ),
        }),
      )
      .describe('Everybody who has or had something to do; empty where the municipality shows nothing of single persons'),
  })
  .meta({ id: 'Figures' });
export type Figures = z.infer<typeof figuresShape>;
