import { Injectable } from '@nestjs/common';
import { Refusal, UnitOfWork } from '@vorgang/platform';
import { withDefaults, type Preferences, type PreferencesPatch } from './preferences.shape.js';

/** Nobody has so many preferences; a larger value means that a client is broken. */
const maxBytes = 32 * 1024;

/** The preferences are larger than anybody's could be. */
export class PreferencesTooLarge extends Refusal {
  constructor() {
    super('too-large', 'preferences.too-large', `preferences hold at most ${maxBytes} bytes`);
  }
}

interface StoredRow {
  readonly id: string;
  readonly locale: 'de' | 'en';
  readonly value: unknown;
}

/** People's preferences, for every room: the language of their mails, whether they want mails, how their pages look. */
@Injectable()
export class StaffPreferences {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * The preferences by person. People who never chose anything get the defaults and the language of the account. Unknown ids are
   * left out.
   */
  async of(staffIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
    if (staffIds.length === 0) return new Map();
    const rows: StoredRow[] = await this.unitOfWork.manager.query(
      'select s.id, s.locale, p.value from staff s left join staff_preference p on p.staff_id = s.id where s.id = any($1)',
      [staffIds],
    );
    return new Map(rows.map(({ id, locale, value }) => [id, withDefaults(value, locale)]));
  }

  /** The people among these (or all, where null) who want notifications by mail and can get them: they have an address and can sign in. */
  async wantingMail(
    staffIds: readonly string[] | null,
  ): Promise<{ id: string; email: string; locale: 'de' | 'en'; mail: 'at-once' | 'daily' }[]> {
    if (staffIds?.length === 0) return [];
    return this.unitOfWork.manager.query(
      `select s.id, s.email, coalesce(p.value ->> 'locale', s.locale) as locale, p.value -> 'notify' ->> 'mail' as mail
       from staff_preference p join staff s on s.id = p.staff_id
       where p.value -> 'notify' ->> 'mail' in ('at-once', 'daily') and s.email is not null and s.disabled_at is null
         and ($1::uuid[] is null or s.id = any($1))
       order by s.id`,
      [staffIds],
    );
  }

  /** Everybody who wants the weekly report and can sign in. */
  async wantingWeeklyReport(): Promise<string[]> {
    const rows: { id: string }[] = await this.unitOfWork.manager.query(
      `select s.id from staff_preference p join staff s on s.id = p.staff_id
       where p.value -> 'weeklyReport' = 'true'::jsonb and s.disabled_at is null order by s.id`,
    );
    return rows.map((row) => row.id);
  }

  /**
   * Changes the given preferences. The others stay, even if another window of the same person has just changed them.
   * @throws PreferencesTooLarge
   */
  async change(staffId: string, patch: PreferencesPatch): Promise<void> {
    await this.unitOfWork.run(async (manager) => {
      const rows: { bytes: number }[] = await manager.query(
        `insert into staff_preference as p (staff_id, value) values ($1, jsonb_strip_nulls($2::jsonb))
         on conflict (staff_id) do update set value = jsonb_strip_nulls(p.value || $2::jsonb || jsonb_build_object(
           'panels', coalesce(p.value -> 'panels', '{}') || coalesce($2::jsonb -> 'panels', '{}'),
           'columns', coalesce(p.value -> 'columns', '{}') || coalesce($2::jsonb -> 'columns', '{}'),
           'lists', coalesce(p.value -> 'lists', '{}') || coalesce($2::jsonb -> 'lists', '{}')))
         returning octet_length(value::text) as bytes`,
        [staffId, JSON.stringify(patch)],
      );
      if (Number(rows[0]?.bytes) > maxBytes) throw new PreferencesTooLarge();
    });
  }
}
