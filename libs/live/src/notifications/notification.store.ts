import { Injectable } from '@nestjs/common';
import type { StaffPrincipal } from '@vorgang/access';
import { readableCase } from '@vorgang/cases';
import { Catalogue } from '@vorgang/catalogue';
import { Clock, deleteInBatches, newId, UnitOfWork, type CappedCount, type LocalDate } from '@vorgang/platform';
import type { NotificationData, NotificationKind, Told } from './kinds.js';

/** A notification with what its reader may know about the case now; `case` is null where there is none, or the reader may not read it. */
export interface ShownNotification {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly at: Date;
  readonly readAt: Date | null;
  readonly data: NotificationData;
  readonly mailProblem: string | null;
  /** Whether it is about a case that the reader may not read any more. */
  readonly inaccessible: boolean;
  readonly case: {
    readonly id: string;
    readonly caseNumber: string;
    readonly applicant: string;
    readonly subject: string;
    readonly status: string;
    readonly service: { readonly de: string; readonly en: string };
  } | null;
}

interface Row extends Omit<ShownNotification, 'case' | 'inaccessible'> {
  readonly caseId: string | null;
  readonly readable: boolean | null;
  readonly caseNumber: string;
  readonly applicant: string;
  readonly subject: string;
  readonly status: string;
  readonly serviceKey: string;
}

/** The highest count of unread notifications. */
const countCap = 1000;
/** Days after which a notification goes away. */
const notificationDays = 90;

/** Stores notifications. */
@Injectable()
export class NotificationStore {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
    private readonly clock: Clock,
  ) {}

  /** Saves notifications; existing ones stay as they are. */
  async tell(all: readonly Told[], at: Date): Promise<void> {
    if (all.length === 0) return;
    await this.unitOfWork.manager.query(
      `insert into notification (id, staff_id, kind, case_id, cause, data, at)
       select n.id, n.staff_id, n.kind, n.case_id, n.cause, n.data, $2
       from jsonb_to_recordset($1::jsonb) as n(id uuid, staff_id uuid, kind text, case_id uuid, cause text, data jsonb)
       on conflict (staff_id, cause) do nothing`,
      [
        JSON.stringify(
          all.map(({ staffId, kind, caseId, cause, data }) => ({ id: newId(), staff_id: staffId, kind, case_id: caseId, cause, data })),
        ),
        at,
      ],
    );
  }

  /** A page of somebody's notifications, newest first. */
  async list(
    who: StaffPrincipal,
    filter: { unread: boolean; after: readonly [at: string, id: string] | null; limit: number },
  ): Promise<ShownNotification[]> {
    // served by notification_own, or notification_unread
    return this.read(
      who,
      `(not $3 or n.read_at is null) and ($4::timestamptz is null or (n.at, n.id) < ($4::timestamptz, $5::uuid))`,
      'order by n.at desc, n.id desc',
      filter.limit,
      [filter.unread, filter.after?.[0] ?? null, filter.after?.[1] ?? null],
    );
  }

  /** The notifications that were not mailed and not read yet: of these causes, or of the last days. The oldest first. */
  async toMail(who: StaffPrincipal, of: { causes: readonly string[] } | { since: Date }): Promise<ShownNotification[]> {
    const [condition, value] = 'causes' in of ? ['n.cause = any($3)', of.causes] : ['n.at > $3', of.since];
    return this.read(
      who,
      `${condition} and n.read_at is null and n.mailed_at is null and n.mail_problem is null`,
      'order by n.at, n.id',
      200,
      [value],
    );
  }

  private async read(
    who: StaffPrincipal,
    condition: string,
    order: string,
    limit: number,
    parameters: readonly unknown[],
  ): Promise<ShownNotification[]> {
    const right = readableCase(who, 2 + parameters.length);
    const rows: Row[] = await this.unitOfWork.manager.query(
      `select n.id, n.kind, n.at, n.read_at as "readAt", n.data, n.mail_problem as "mailProblem", n.case_id as "caseId",
              ${right.sql} as readable, c.case_number as "caseNumber", c.applicant_name as applicant, c.subject, c.status, c.service_key as "serviceKey"
       from notification n left join case_file c on c.id = n.case_id
       where n.staff_id = $1 and ${condition} ${order} limit $2`,
      [who.id, limit, ...parameters, ...right.parameters],
    );
    return rows.map(({ caseId, readable, caseNumber, applicant, subject, status, serviceKey, ...notification }) => ({
      ...notification,
      inaccessible: caseId !== null && readable !== true,
      case:
        caseId !== null && readable === true
          ? {
              id: caseId,
              caseNumber,
              applicant,
              subject,
              status,
              service: this.catalogue.current(serviceKey)?.title ?? { de: serviceKey, en: serviceKey },
            }
          : null,
    }));
  }

  async unread(staffId: string): Promise<CappedCount> {
    // served by notification_unread
    const [row] = await this.unitOfWork.manager.query<{ count: number }[]>(
      `select count(*)::int as count from (select from notification where staff_id = $1 and read_at is null limit ${countCap + 1}) n`,
      [staffId],
    );
    const count = row?.count ?? 0;
    return { count: Math.min(count, countCap), capped: count > countCap };
  }

  /** @returns whether there is such a notification of this person */
  async mark(staffId: string, id: string, read: boolean): Promise<boolean> {
    const [, found] = await this.unitOfWork.manager.query<[unknown[], number]>(
      `update notification set read_at = case when $3 then coalesce(read_at, $4) end, xid = current_transaction() where id = $2 and staff_id = $1`,
      [staffId, id, read, this.clock.now()],
    );
    return found > 0;
  }

  /** Marks as read all that are not newer than the given one, so that those that come meanwhile stay unread. */
  async markAll(staffId: string, until: string): Promise<void> {
    // served by notification_unread
    await this.unitOfWork.manager.query(
      `update notification n set read_at = $3, xid = current_transaction()
       from notification newest
       where newest.id = $2 and newest.staff_id = $1 and n.staff_id = $1 and n.read_at is null and (n.at, n.id) <= (newest.at, newest.id)`,
      [staffId, until, this.clock.now()],
    );
  }

  /** Marks as read what is about a case, because the person has opened it. */
  async markCase(staffId: string, caseId: string): Promise<void> {
    // served by notification_unread
    await this.unitOfWork.manager.query(
      'update notification set read_at = $3, xid = current_transaction() where staff_id = $1 and case_id = $2 and read_at is null',
      [staffId, caseId, this.clock.now()],
    );
  }

  /** Notes that the mail server has taken the mail about these, or has refused it for good. */
  async mailed(ids: readonly string[], problem: string | null): Promise<void> {
    await this.unitOfWork.manager.query(
      problem === null
        ? 'update notification set mailed_at = $2 where id = any($1)'
        : 'update notification set mail_problem = $2, xid = current_transaction() where id = any($1)',
      [ids, problem ?? this.clock.now()],
    );
  }

  /** @returns whether somebody has received their mail of the morning */
  async hasDigest(staffId: string, day: string): Promise<boolean> {
    const rows: unknown[] = await this.unitOfWork.manager.query('select 1 from notification_digest where staff_id = $1 and on_day = $2', [
      staffId,
      day,
    ]);
    return rows.length > 0;
  }

  async noteDigest(staffId: string, day: string): Promise<void> {
    await this.unitOfWork.manager.query(
      'insert into notification_digest (staff_id, on_day, mailed_at) values ($1, $2, $3) on conflict do nothing',
      [staffId, day, this.clock.now()],
    );
  }

  /** Removes everybody's notifications about these cases, because their personal data are erased. */
  async forgetCases(caseIds: readonly string[]): Promise<void> {
    await this.unitOfWork.manager.query('delete from notification where case_id = any($1)', [caseIds]);
  }

  /** The last morning with notifications before this day; null where there was none. */
  async lastMorning(today: LocalDate): Promise<LocalDate | null> {
    const rows: { day: LocalDate | null }[] = await this.unitOfWork.manager.query(
      'select max(on_day)::text as day from notification_morning where on_day < $1',
      [today],
    );
    return rows[0]?.day ?? null;
  }

  async noteMorning(day: LocalDate): Promise<void> {
    await this.unitOfWork.manager.query('insert into notification_morning (on_day, told_at) values ($1, $2) on conflict do nothing', [
      day,
      this.clock.now(),
    ]);
  }

  async prune(): Promise<void> {
    const { manager } = this.unitOfWork;
    const before = new Date(this.clock.now().getTime() - notificationDays * 86_400_000);
    // served by notification_old
    await deleteInBatches(manager, 'notification', 'at < $1', [before]);
    // served by notification_digest_old and notification_morning_pkey
    for (const table of ['notification_digest', 'notification_morning'])
      await deleteInBatches(manager, table, 'on_day < $1::timestamptz::date', [before]);
  }
}
