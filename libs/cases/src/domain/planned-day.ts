import { day } from '@vorgang/platform';

/** A day on which something is planned: not before today. */
export const plannedDaySchema = day({ when: 'ahead' });
