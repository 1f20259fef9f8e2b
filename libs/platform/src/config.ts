import { join, resolve } from 'node:path';
import { z } from 'zod';
import { packageRoot } from './package-root.js';

const bool = z.enum(['true', 'false']).transform((v) => v === 'true');
const port = z.coerce.number().int().min(0).max(65535);

const schema = z.object({
  /** The serving role's database; without it an embedded PostgreSQL is used. */
  DATABASE_URL: z.string().optional(),
  /** The owning role's database: migrations only. */
  DATABASE_OWNER_URL: z.string().optional(),
  /** The job runner's role; the owner's where it is not given. */
  DATABASE_WORKER_URL: z.string().optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(200).default(16),
  SMTP_URL: z.string().default('smtp://127.0.0.1:2525'),
  MAIL_FROM: z.string().optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(3000),
  WORKER_PORT: port.default(3001),
  /** The address under which staff open the back office; decides whether the session cookie is `Secure`. */
  PUBLIC_URL: z.string().default('http://127.0.0.1:3000'),
  TRUST_PROXY: bool.default(false),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).default(60),
  SESSION_MAX_HOURS: z.coerce.number().int().min(1).default(12),
  SIGN_IN_ATTEMPTS_PER_MINUTE: z.coerce.number().int().min(1).default(10),
  INTAKE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  MAX_ATTACHMENT_MB: z.coerce.number().int().min(1).max(1000).default(25),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  SERVICES_DIR: z.string().optional(),
  MUNICIPALITY_FILE: z.string().optional(),
  METRICS_TOKEN: z.string().optional(),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
});

/** The whole configuration, parsed once at the start. */
export interface Config {
  readonly database: {
    readonly url?: string;
    readonly ownerUrl?: string;
    readonly workerUrl?: string;
    readonly poolSize: number;
  };
  readonly smtpUrl: string;
  readonly mailFrom?: string;
  readonly dataDir: string;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly workerPort: number;
    readonly publicUrl: string;
    readonly trustProxy: boolean;
  };
  readonly session: { readonly idleMinutes: number; readonly maxHours: number };
  readonly limits: {
    readonly signInsPerMinute: number;
    readonly intakePerMinute: number;
    readonly attachmentBytes: number;
  };
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly servicesDir: string;
  readonly municipalityFile: string;
  readonly metricsToken?: string;
  readonly workerConcurrency: number;
}

/** The token under which the configuration is provided. */
export const CONFIG = Symbol('Config');

/**
 * Parses the environment.
 * @throws Error that names each variable that is wrong and what is expected
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration is wrong:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  const root = packageRoot();
  return {
    database: {
      url: e.DATABASE_URL,
      ownerUrl: e.DATABASE_OWNER_URL,
      workerUrl: e.DATABASE_WORKER_URL ?? e.DATABASE_OWNER_URL,
      poolSize: e.DATABASE_POOL_SIZE,
    },
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    dataDir: resolve(root, e.DATA_DIR),
    http: {
      host: e.HOST,
      port: e.PORT,
      workerPort: e.WORKER_PORT,
      publicUrl: e.PUBLIC_URL.replace(/\/$/, ''),
      trustProxy: e.TRUST_PROXY,
    },
    session: { idleMinutes: e.SESSION_IDLE_MINUTES, maxHours: e.SESSION_MAX_HOURS },
    limits: {
      signInsPerMinute: e.SIGN_IN_ATTEMPTS_PER_MINUTE,
      intakePerMinute: e.INTAKE_REQUESTS_PER_MINUTE,
      attachmentBytes: e.MAX_ATTACHMENT_MB * 1024 * 1024,
    },
    logLevel: e.LOG_LEVEL,
    servicesDir: e.SERVICES_DIR ? resolve(root, e.SERVICES_DIR) : join(root, 'libs/catalogue/services'),
    municipalityFile: e.MUNICIPALITY_FILE
      ? resolve(root, e.MUNICIPALITY_FILE)
      : join(root, 'libs/catalogue/municipality/dueren.json'),
    metricsToken: e.METRICS_TOKEN,
    workerConcurrency: e.WORKER_CONCURRENCY,
  };
}
