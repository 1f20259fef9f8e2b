import type { CaseDetail } from '../../api/types';
import type { Translate } from '../../i18n';

type Clock = CaseDetail['clock'];

interface Formats {
  readonly date: (day: string | null | undefined) => string;
}

/**
 * Why a case is due when it is, in sentences: when it came in, how long the service has, what did not count, and how
 * long the clock stood. Says nothing that the server did not.
 */
export function clockWords(clock: Clock, t: Translate, format: Formats): string[] {
  const { explanation, dueOn } = clock;
  const { receivedOn, firstDueOn, period, closedDays, stops } = explanation;
  if (!period || !firstDueOn) return [t('why.received', { date: format.date(receivedOn) }), t('why.noPeriod')];
  const sentences = [
    t('why.received', { date: format.date(receivedOn) }),
    t(`why.period.${period.unit}`, { smart_count: period.amount, date: format.date(firstDueOn) }),
  ];
  const source = [period.source, period.note].filter(Boolean).join('; ');
  if (source) sentences.push(t('why.source', { source }));
  if (closedDays.length > 0) {
    sentences.push(t('why.closed', { days: closedDays.map(({ on, name }) => (name ? `${name} (${format.date(on)})` : format.date(on))).join(', ') }));
  }
  for (const stop of stops) {
    const values = { from: format.date(stop.from), to: format.date(stop.to), smart_count: stop.days, date: format.date(stop.dueAfter) };
    if (stop.to === null) sentences.push(t('why.stands', values));
    else sentences.push(t(`why.${stop.endedBy ?? 'answered'}`, values));
  }
  if (clock.stoppedOn) sentences.push(t('why.open'));
  else if (stops.length > 0 && dueOn) sentences.push(t('why.result', { date: format.date(dueOn) }));
  return sentences;
}
