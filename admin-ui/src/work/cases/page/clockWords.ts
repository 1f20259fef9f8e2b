import type { CaseDetail } from '../../../kit/api/types';
import type { SaidWords } from '../../../kit/data/useServiceWords';
import type { Translate } from '../../../kit/i18n';

type Clock = CaseDetail['clock'];

interface Formats {
  readonly date: (day: string | null | undefined) => string;
}

/** How the service's words name the fee in a sentence. */
type Said = Pick<SaidWords, 'theFee'>;

/**
 * Explains a case's due day in sentences: when it came in, how long the service has, which days did not count, and how long the clock
 * stood. It says only what the server sent.
 */
export function clockWords(clock: Clock, t: Translate, format: Formats, { theFee }: Said): string[] {
  const { explanation, dueOn } = clock;
  const { receivedOn, firstDueOn, period, closedDays, stops, restart } = explanation;
  if (!period || !firstDueOn) return [t('why.received', { date: format.date(receivedOn) }), t('why.noPeriod')];
  const sentences = [
    t('why.received', { date: format.date(receivedOn) }),
    t(`why.period.${period.unit}`, { smart_count: period.amount, date: format.date(firstDueOn) }),
  ];
  const source = [period.source, period.note].filter(Boolean).join('; ');
  if (source) sentences.push(t('why.source', { source }));
  if (closedDays.length > 0) {
    sentences.push(
      t('why.closed', { days: closedDays.map(({ on, name }) => (name ? `${name} (${format.date(on)})` : format.date(on))).join(', ') }),
    );
  }
  const restarted = restart && t('why.restart', { on: format.date(restart.on), date: format.date(restart.dueOn) });
  const [earlier, later] = restart
    ? [stops.filter(({ from }) => from < restart.on), stops.filter(({ from }) => from >= restart.on)]
    : [stops, []];
  for (const stop of earlier) sentences.push(stopWords(stop));
  if (restarted) sentences.push(restarted);
  for (const stop of later) sentences.push(stopWords(stop));
  if (clock.stoppedOn) sentences.push(t(stops.at(-1)?.for === 'payment' ? 'why.openUnpaid' : 'why.open'));
  else if ((stops.length > 0 || restart) && dueOn) sentences.push(t('why.result', { date: format.date(dueOn) }));
  return sentences;

  function stopWords(stop: (typeof stops)[number]): string {
    const values = {
      theFee,
      from: format.date(stop.from),
      to: format.date(stop.to),
      smart_count: stop.days,
      date: format.date(stop.dueAfter),
    };
    if (stop.to === null) return t(stop.for === 'payment' ? 'why.standsUnpaid' : 'why.stands', values);
    return t(`why.${stop.endedBy ?? 'answered'}`, values);
  }
}
