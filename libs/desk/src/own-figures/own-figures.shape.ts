import { localText } from '@vorgang/cases';
import { z } from 'zod';

const counts = z.object({
  closed: z.int().describe('Cases that one brought to their first end'),
  returned: z.int().describe('Of these, those with a proposal that had come back'),
  requests: z.int().describe('Requests to citizens that one sent; hearings are none'),
  medianSeconds: z
    .int()
    .nullable()
    .describe('The middle of the time that these cases lay on a desk, in seconds of the clock; null without one'),
});
export type OwnCounts = z.infer<typeof counts>;

export const ownFiguresShape = z
  .object({
    from: z.string().describe('A Monday'),
    until: z.string().describe('Today'),
    total: counts,
    weeks: z.array(counts.extend({ from: z.string().describe('Its Monday') })).describe('Every week of the period, the first first'),
    services: z.array(counts.extend({ key: z.string(), title: localText })).describe('By service, the most cases first'),
  })
  .meta({ id: 'OwnFigures' });
export type OwnFigures = z.infer<typeof ownFiguresShape>;
