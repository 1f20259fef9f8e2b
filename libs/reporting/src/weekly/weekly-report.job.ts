import { Inject, Injectable } from '@nestjs/common';
import { Policy, StaffDirectory, StaffPreferences, type StaffPrincipal } from '@vorgang/access';
import {
  Clock,
  CONFIG,
  EventRecorder,
  isLocalDate,
  JobRegistry,
  localDateOf,
  LOGGER,
  MailNotTaken,
  StaffMail,
  UnitOfWork,
  type Config,
  type LocalDate,
  type Logger,
  type NewEvent,
} from '@vorgang/platform';
import { ReportWriter } from '../export/report-writer.js';
import { weekBefore, weekDue, weeklyMail, weekNumber, withoutColleagues } from './weekly-mail.js';
import { weeklyDue, weeklyRefused, weeklySent } from '../reporting.events.js';

const callTask = 'reporting:call-weekly';
const mailTask = 'reporting:mail-weekly';
/** Each reader has a stream. The position is the week, which the database accepts only once. */
const dueStream = 'weekly-report';
const doneStream = 'weekly-report-done';
export const weeklyStreams: readonly string[] = [dueStream, doneStream];

/**
 * Sends the report of the week before to everybody who wants it, on Mondays from 7 o'clock. It records once for each person and
 * week that the report is due. The mail follows from that event, and is tried again until the server takes it. A worker that was
 * down at 7 catches up on the same day.
 */
@Injectable()
export class WeeklyReportJob {
  constructor(
    registry: JobRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly recorder: EventRecorder,
    private readonly clock: Clock,
    private readonly staff: StaffDirectory,
    private readonly preferences: StaffPreferences,
    private readonly policy: Policy,
    private readonly writer: ReportWriter,
    private readonly mail: StaffMail,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    registry.register({
      rules: [
        {
          on: ['report.weekly-due'],
          jobs: ({ data }) => [
            {
              task: mailTask,
              payload: { staffId: data['staffId'], week: data['week'] },
              key: `${mailTask}:${String(data['staffId'])}:${String(data['week'])}`,
            },
          ],
        },
      ],
      tasks: {
        [callTask]: () => this.call(),
        [mailTask]: ({ staffId, week }) => this.send(String(staffId), week),
      },
      // Berlin is one or two hours ahead of UTC, so the task itself looks at the time there.
      cron: [`*/15 4-21 * * 1 ${callTask}`],
    });
  }

  /** Records who is due a report. */
  private async call(): Promise<void> {
    const now = this.clock.now();
    const week = weekDue(now, localDateOf(now));
    if (!week) return;
    for (const staffId of await this.preferences.wantingWeeklyReport()) {
      await this.unitOfWork.run(async () => {
        if (await this.has(dueStream, staffId, week)) return;
        if (!(await this.reader(staffId))) return;
        await this.record(dueStream, staffId, week, weeklyDue.of({ staffId, week }));
      });
    }
  }

  private async send(staffId: string, week: unknown): Promise<void> {
    if (!isLocalDate(week)) throw new Error('a weekly report without its week');
    if (await this.has(doneStream, staffId, week)) return;
    // Since then they may have changed their mind, left, or lost the right.
    const wanted = (await this.preferences.of([staffId])).get(staffId);
    const reader = wanted?.weeklyReport ? await this.reader(staffId) : null;
    if (!wanted || !reader) return;
    // The state of Sunday night, which is compared with the Sunday before.
    const report = withoutColleagues(await this.writer.report(reader.who, weekBefore(week), wanted.locale));
    const pdf = await this.writer.write(report, 'pdf');
    const { subject, text } = weeklyMail(report, `${this.config.http.publicUrl}/figures`);
    try {
      await this.mail.send({
        to: reader.email,
        subject,
        text,
        locale: wanted.locale,
        attachments: [{ filename: pdf.name, content: Buffer.from(pdf.bytes), contentType: 'application/pdf' }],
        messageId: `<weekly-report.${week}.${staffId}@vorgang>`,
      });
    } catch (error) {
      if (!(error instanceof MailNotTaken) || !error.forGood) throw error;
      this.logger.warn({ reason: error.reason }, 'a weekly report was refused for good');
      await this.unitOfWork.run(() => this.record(doneStream, staffId, week, weeklyRefused.of({ staffId, week, reason: error.reason })));
      return;
    }
    await this.unitOfWork.run(() => this.record(doneStream, staffId, week, weeklySent.of({ staffId, week })));
  }

  /** The reader, if they may see figures and have an address; else null. */
  private async reader(staffId: string): Promise<{ who: StaffPrincipal; email: string } | null> {
    const who = await this.staff.principalOf(staffId);
    if (!who || !this.policy.abilityOf(who).can('read', 'Figures')) return null;
    const { email } = await this.staff.one(staffId);
    return email ? { who, email } : null;
  }

  private async has(stream: string, staffId: string, week: LocalDate): Promise<boolean> {
    // served by event_by_stream
    const rows: unknown[] = await this.unitOfWork.manager.query(
      'select 1 from event where stream_kind = $1 and stream_id = $2 and position = $3',
      [stream, staffId, weekNumber(week)],
    );
    return rows.length > 0;
  }

  private record(stream: string, staffId: string, week: LocalDate, event: NewEvent): Promise<void> {
    return this.recorder.append({ kind: stream, id: staffId }, [event], { expectedPosition: weekNumber(week) - 1 });
  }
}
