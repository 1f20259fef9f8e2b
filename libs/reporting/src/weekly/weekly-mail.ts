import { addDays, dayNumber, weekday, type LocalDate } from '@vorgang/platform';
import { wordsOf } from '../dashboard/words.js';
import { mondayOf, type Span } from '../dashboard/question.js';
import type { WrittenReport } from '../export/written.js';

/** The hour in Berlin at which the report of the week before is due. */
const dueHour = 7;

const berlinHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' });

/** The Monday of this week, if its report is due now: on Mondays from 7 o'clock in Berlin, in summer and in winter. Else null. */
export function weekDue(now: Date, today: LocalDate): LocalDate | null {
  return weekday(today) === 1 && Number(berlinHour.format(now)) >= dueHour ? today : null;
}

/** The week of a Monday's report: the one before. */
export function weekBefore(monday: LocalDate): Span {
  return { from: addDays(monday, -7), to: addDays(monday, -1) };
}

/** Weeks since 1970. It is the report's position in the stream of its reader, so that there is one report for each week. */
export function weekNumber(day: LocalDate): number {
  return Math.floor((dayNumber(mondayOf(day, weekday)) + 3) / 7);
}

/** Figures that name colleagues. */
const aboutColleagues: ReadonlySet<string> = new Set(['desks']);

/**
 * The report without figures about colleagues, so that it may be mailed. Whose desk is how full, who is away and who has done how
 * much stays in the application, which checks the reader's right at each look.
 */
export function withoutColleagues(report: WrittenReport): WrittenReport {
  return {
    ...report,
    answers: report.answers.map((answer) => ({ ...answer, panels: answer.panels.filter((panel) => !aboutColleagues.has(panel.key)) })),
  };
}

/**
 * A short mail: each question with its answer; everything else is in the PDF. Neither has names of citizens or colleagues
 * (`withoutColleagues`).
 */
export function weeklyMail(report: WrittenReport, dashboardUrl: string): { subject: string; text: string } {
  const words = wordsOf(report.language);
  const { language } = report;
  const period = report.answers[0]?.period;
  const span = period ? `${words.date(period.from)} – ${words.date(period.to)}` : '';
  return {
    subject: words.pick(`Wochenbericht Vorgänge, ${span}`, `Weekly report on cases, ${span}`),
    text: [
      words.pick('Guten Morgen,', 'Good morning,'),
      words.pick(`das war die Woche vom ${span}:`, `this was the week of ${span}:`),
      ...report.answers.map((answer) => `${answer.title[language]}\n${answer.sentence[language]}`),
      words.pick(
        `Die Zahlen dazu stehen im beigefügten PDF; zu jeder führen die Kennzahlen zu den Vorgängen. Wie viele Vorgänge wem zugeteilt sind, steht nur dort: ${dashboardUrl}`,
        `The numbers are in the PDF; the dashboard leads from each to its cases. What lies with whom is only there: ${dashboardUrl}`,
      ),
      words.pick(
        'Sie erhalten diese Nachricht montags, weil Sie den Wochenbericht in Ihren Einstellungen gewählt haben; dort können Sie ihn abbestellen.',
        'You get this on Mondays because you chose the weekly report in your settings; it ends there, too.',
      ),
    ].join('\n\n'),
  };
}
