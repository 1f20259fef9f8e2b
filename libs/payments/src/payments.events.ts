import { defineEvent, part, type LocalDate } from '@vorgang/platform';

/** `replaces`, `refersTo`, `booking`: given where it replaces an earlier notice. */
export const receivableBooked = defineEvent({
  kind: 'receivable.booked',
  version: 1,
  data: part<{
    kassenzeichen: string;
    cents: number;
    bookedOn: LocalDate;
    booking?: string;
    replaces?: string;
    refersTo?: string | null;
  }>(),
});

export const paymentsEvents = [receivableBooked] as const;
