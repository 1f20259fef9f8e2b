import { z } from 'zod';
import { parseTrustedProxies, type TrustedProxies } from './proxies.js';
import { secretNames } from './secret-files.js';

/** A variable whose text `read` turns into a value, or into a sentence about what is wrong with it. */
function variable<T>(read: (text: string) => { readonly value: T } | string) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if (typeof result !== 'string') return result.value;
    context.addIssue({ code: 'custom', message: result });
    return z.NEVER;
  });
}

const whole = (least: number, most: number, of = 'a whole number') =>
  variable((text) => {
    const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return value >= least && value <= most ? { value } : `"${text}" is not ${of} from ${least} to ${most}`;
  });

const oneOf = <const V extends string>(values: readonly V[]) =>
  variable((text) => {
    const value = values.find((one) => one === text.trim());
    return value === undefined ? `"${text}" is none of ${values.join(', ')}` : { value };
  });

const flag = oneOf(['true', 'false']).transform((text) => text === 'true');
const port = whole(0, 65_535, 'a port');

/** Addresses of databases hold passwords, so messages about them do not quote them. */
const databaseUrl = variable((text) => {
  if (!/^postgres(ql)?:\/\//.test(text)) return 'is not of the form postgres://user:password@host:port/database';
  if (!URL.canParse(text)) return 'cannot be read as an address; in the password write signs such as # / ? @ with percent (%23 for #)';
  const { pathname } = new URL(text);
  return pathname.length > 1 ? { value: text } : 'names no database: postgres://user:password@host:port/database';
});

const smtpUrl = variable((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    return 'is not of the form smtp://user:password@host:port (smtps:// with TLS from the start)';
  }
  return { value: text };
});

const publicUrl = variable((text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    return `"${text}" does not begin with https:// and the name of the server`;
  if (url.username || url.password) return 'holds a password, and is shown to everybody';
  if (url.pathname !== '/' || url.search || url.hash)
    return `"${text}" has something behind the server's name; the back office has an address of its own: ${url.origin}`;
  return { value: url.origin };
});

const sender = variable((text) =>
  /^[^\r\n<>]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/.test(text.trim()) ? { value: text.trim() } : `"${text}" is no mail address`,
);
const host = variable((text) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? { value: text } : `"${text}" is no address to listen on`));
const token = variable((text) => (/^[\x21-\x7e]+$/.test(text) ? { value: text } : 'has signs that no header can carry'));

const trust = variable<TrustedProxies>((text) => {
  const value = parseTrustedProxies(text);
  return typeof value === 'string' ? value : { value };
});

/** Every variable that is read, with its rule. */
export const variables = {
  /** The serving role's database. */
  DATABASE_URL: databaseUrl.optional(),
  /** The owning role's database: migrations only. */
  DATABASE_OWNER_URL: databaseUrl.optional(),
  /** The job runner's database; the owner's where it is not given. */
  DATABASE_WORKER_URL: databaseUrl.optional(),
  /** The backup role's database; only `cli backup` uses it. */
  DATABASE_BACKUP_URL: databaseUrl.optional(),
  DATABASE_POOL_SIZE: whole(1, 200).default(16),
  /** How long a starting process waits for a database that does not answer; 0 gives up at once. */
  DATABASE_WAIT_SECONDS: whole(0, 86_400).default(300),
  /** Runs the PostgreSQL that comes with the packages, in `DATA_DIR`. */
  EMBEDDED: flag.default(false),
  SMTP_URL: smtpUrl.default('smtp://127.0.0.1:2525'),
  MAIL_FROM: sender.optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: host.default('127.0.0.1'),
  PORT: port.default(3000),
  /** How many processes of the API share the port. */
  API_PROCESSES: whole(1, 64).default(1),
  WORKER_PORT: port.default(3001),
  /** The address under which staff open the back office. It decides whether the session cookie is `Secure`. */
  PUBLIC_URL: publicUrl.default('http://127.0.0.1:3000'),
  TRUST_PROXY: trust.default({ kind: 'none' }),
  SESSION_IDLE_MINUTES: whole(1, 10_080).default(60),
  SESSION_MAX_HOURS: whole(1, 168).default(12),
  SIGN_IN_ATTEMPTS_PER_MINUTE: whole(1, 1_000_000).default(10),
  INTAKE_REQUESTS_PER_MINUTE: whole(1, 100_000_000).default(1200),
  /** How many submissions may wait to be written, and how many megabytes they may be together; more are asked to come again. */
  INTAKE_WAITING: whole(1, 100_000).default(1000),
  INTAKE_WAITING_MB: whole(1, 10_000).default(32),
  MAX_ATTACHMENT_MB: whole(1, 1000).default(25),
  LOG_LEVEL: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SERVICES_DIR: z.string().optional(),
  MUNICIPALITY_FILE: z.string().optional(),
  METRICS_TOKEN: token.optional(),
  /** How long a mail, and what goes to the portal, can be held back before it is written. */
  LETTER_HOLD_SECONDS: whole(0, 240).default(60),
  /** For how many days a list that the worker has exported can be had. */
  LIST_EXPORT_DAYS: whole(1, 90).default(7),
  WORKER_CONCURRENCY: whole(1, 64).default(4),
} as const;

/** The names that are read, including those of files with secrets. */
export const variableNames: readonly string[] = [...Object.keys(variables), ...secretNames.map((name) => `${name}_FILE`)];
