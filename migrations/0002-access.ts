import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff, teams, competence, sessions, API keys, and how often somebody tried. */
export class Access1732000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table staff (
        id uuid not null,
        user_name text not null,
        display_name text not null,
        email text,
        locale text not null default 'de',
        roles text[] not null,
        password_hash text,
        must_change_password boolean not null default true,
        disabled_at timestamptz,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        changed_by text not null,
        constraint staff_pkey primary key (id),
        constraint staff_locale check (locale in ('de', 'en')),
        constraint staff_roles check (roles <@ array['clerk', 'approver', 'supervisor', 'auditor', 'administrator', 'cashier'])
      );
      -- text compares byte for byte under every collation that PostgreSQL calls deterministic
      create unique index staff_by_user_name on staff (user_name);

      create table team (
        id uuid not null,
        key text not null,
        title text not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        changed_at timestamptz not null default now(),
        changed_by text not null,
        constraint team_pkey primary key (id)
      );
      create unique index team_by_key on team (key);

      create table team_member (
        staff_id uuid not null,
        team_id uuid not null,
        constraint team_member_pkey primary key (staff_id, team_id),
        constraint team_member_staff foreign key (staff_id) references staff (id),
        constraint team_member_team foreign key (team_id) references team (id)
      );
      create index team_member_by_team on team_member (team_id);

      create table competence (
        staff_id uuid not null,
        service_key text not null,
        may text not null,
        max_fee_cents integer,
        decision_kinds text[],
        constraint competence_pkey primary key (staff_id, service_key, may),
        constraint competence_staff foreign key (staff_id) references staff (id),
        constraint competence_may check (may in ('work', 'approve')),
        constraint competence_limits check (may = 'approve' or (max_fee_cents is null and decision_kinds is null))
      );

      create table session (
        id uuid not null,
        token_hash text not null,
        staff_id uuid not null,
        created_at timestamptz not null default now(),
        last_used_at timestamptz not null default now(),
        expires_at timestamptz not null,
        constraint session_pkey primary key (id),
        constraint session_staff foreign key (staff_id) references staff (id)
      );
      create unique index session_by_token on session (token_hash);
      create index session_by_staff on session (staff_id);
      create index session_by_expiry on session (expires_at);

      create table api_key (
        id uuid not null,
        name text not null,
        prefix text not null,
        secret_hash text not null,
        scopes text[] not null,
        channels text[] not null,
        may_state_received_at boolean not null default false,
        created_at timestamptz not null default now(),
        created_by text not null,
        disabled_at timestamptz,
        last_used_at timestamptz,
        constraint api_key_pkey primary key (id),
        constraint api_key_scopes check (scopes <@ array['submit', 'read-status'])
      );
      create unique index api_key_by_name on api_key (name);
      create unique index api_key_by_prefix on api_key (prefix);

      -- Counters of a minute: losing them in a crash costs nothing, so they need no write-ahead log.
      create unlogged table rate_limit (
        bucket text not null,
        window_started_at timestamptz not null default now(),
        used integer not null,
        constraint rate_limit_pkey primary key (bucket)
      );

      grant select, insert, update on staff, team, api_key to vorgang_serving;
      grant select, insert, delete on team_member, competence to vorgang_serving;
      grant select, insert, update, delete on session, rate_limit to vorgang_serving;
      grant select on team, team_member, competence to vorgang_jobs;
      grant select (id, user_name, display_name, email, locale, roles, disabled_at) on staff to vorgang_jobs;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table rate_limit, api_key, session, competence, team_member, team, staff;');
  }
}
