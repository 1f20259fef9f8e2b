import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { TrustedProxies } from './config/proxies.js';
import { withSecretFiles, type ConfigFault } from './config/secret-files.js';
import { slipsIn } from './config/slips.js';
import { variableNames, variables } from './config/variables.js';
import { packageRoot } from './package-root.js';
import { StartFailure } from './start/start-failure.js';

/** The whole configuration, parsed once at the start. */
export interface Config {
  readonly database: {
    readonly url?: string;
    readonly ownerUrl?: string;
    readonly workerUrl?: string;
    /** The backup role's database; only `cli backup` uses it. */
    readonly backupUrl?: string;
    readonly poolSize: number;
    /** How long a start waits for a database that does not answer. */
    readonly waitSeconds: number;
    /** Whether the embedded PostgreSQL may be used where there is no `url`. */
    readonly embedded: boolean;
  };
  readonly smtpUrl: string;
  readonly mailFrom?: string;
  readonly dataDir: string;
  readonly http: {
    readonly host: string;
    readonly port: number;
    readonly workerPort: number;
    /** How many processes of the API share the port. */
    readonly processes: number;
    readonly publicUrl: string;
    readonly trustedProxies: TrustedProxies;
  };
  readonly session: { readonly idleMinutes: number; readonly maxHours: number };
  readonly limits: {
    readonly signInsPerMinute: number;
    readonly intakePerMinute: number;
    /** How many submissions may wait to be written at once, and how many characters of JSON they may be together. */
    readonly waitingSubmissions: number;
    readonly waitingCharacters: number;
    readonly attachmentBytes: number;
  };
  readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly servicesDir: string;
  readonly municipalityFile: string;
  readonly metricsToken?: string;
  readonly workerConcurrency: number;
  /** How long a letter that nobody has to print can be held back. */
  readonly letterHoldSeconds: number;
  /** For how many days a list that the worker has exported can be had. */
  readonly listExportDays: number;
}

/** The token under which the configuration is provided. */
export const CONFIG = Symbol('Config');

type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration from the environment, and all its faults. Where a variable is wrong, the configuration has its default. */
export interface ReadConfig {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
}

/** Reads the environment and finds every fault at once. */
export function readConfig(env: Environment = process.env): ReadConfig {
  const faults: ConfigFault[] = slipsIn(env, variableNames);
  const filled = withSecretFiles(env, faults);
  const get = <T>(name: keyof typeof variables, schema: z.ZodType<T>): T => {
    const parsed = schema.safeParse(filled[name] || undefined);
    if (parsed.success) return parsed.data;
    faults.push(...parsed.error.issues.map(({ message }) => ({ name, problem: message })));
    return schema.parse(undefined);
  };
  const root = packageRoot();
  const from = (path: string | undefined, usual: string) => (path === undefined ? join(root, usual) : resolve(root, path));
  const v = variables;
  const [ownerUrl, workerUrl] = [get('DATABASE_OWNER_URL', v.DATABASE_OWNER_URL), get('DATABASE_WORKER_URL', v.DATABASE_WORKER_URL)];
  const config: Config = {
    database: {
      url: get('DATABASE_URL', v.DATABASE_URL),
      ownerUrl,
      workerUrl: workerUrl ?? ownerUrl,
      backupUrl: get('DATABASE_BACKUP_URL', v.DATABASE_BACKUP_URL),
      poolSize: get('DATABASE_POOL_SIZE', v.DATABASE_POOL_SIZE),
      waitSeconds: get('DATABASE_WAIT_SECONDS', v.DATABASE_WAIT_SECONDS),
      embedded: get('EMBEDDED', v.EMBEDDED),
    },
    smtpUrl: get('SMTP_URL', v.SMTP_URL),
    mailFrom: get('MAIL_FROM', v.MAIL_FROM),
    dataDir: resolve(root, get('DATA_DIR', v.DATA_DIR)),
    http: {
      host: get('HOST', v.HOST),
      port: get('PORT', v.PORT),
      workerPort: get('WORKER_PORT', v.WORKER_PORT),
      processes: get('API_PROCESSES', v.API_PROCESSES),
      publicUrl: get('PUBLIC_URL', v.PUBLIC_URL),
      trustedProxies: get('TRUST_PROXY', v.TRUST_PROXY),
    },
    session: { idleMinutes: get('SESSION_IDLE_MINUTES', v.SESSION_IDLE_MINUTES), maxHours: get('SESSION_MAX_HOURS', v.SESSION_MAX_HOURS) },
    limits: {
      signInsPerMinute: get('SIGN_IN_ATTEMPTS_PER_MINUTE', v.SIGN_IN_ATTEMPTS_PER_MINUTE),
      intakePerMinute: get('INTAKE_REQUESTS_PER_MINUTE', v.INTAKE_REQUESTS_PER_MINUTE),
      waitingSubmissions: get('INTAKE_WAITING', v.INTAKE_WAITING),
      waitingCharacters: get('INTAKE_WAITING_MB', v.INTAKE_WAITING_MB) * 1024 * 1024,
      attachmentBytes: get('MAX_ATTACHMENT_MB', v.MAX_ATTACHMENT_MB) * 1024 * 1024,
    },
    logLevel: get('LOG_LEVEL', v.LOG_LEVEL),
    servicesDir: from(get('SERVICES_DIR', v.SERVICES_DIR), 'libs/catalogue/services'),
    municipalityFile: from(get('MUNICIPALITY_FILE', v.MUNICIPALITY_FILE), 'libs/catalogue/municipality/dueren.json'),
    metricsToken: get('METRICS_TOKEN', v.METRICS_TOKEN),
    workerConcurrency: get('WORKER_CONCURRENCY', v.WORKER_CONCURRENCY),
    letterHoldSeconds: get('LETTER_HOLD_SECONDS', v.LETTER_HOLD_SECONDS),
    listExportDays: get('LIST_EXPORT_DAYS', v.LIST_EXPORT_DAYS),
  };
  return { config, faults: [...faults, ...disagreements(config)] };
}

/** Faults of values that are right on their own but do not fit together. */
function disagreements({ session, database, http }: Config): ConfigFault[] {
  const faults: ConfigFault[] = [];
  if (session.maxHours * 60 < session.idleMinutes) {
    faults.push({
      name: 'SESSION_MAX_HOURS',
      problem: `${session.maxHours} h end before the ${session.idleMinutes} min of SESSION_IDLE_MINUTES`,
    });
  }
  if (database.embedded && (database.url ?? database.ownerUrl ?? database.workerUrl) !== undefined) {
    faults.push({ name: 'EMBEDDED', problem: 'is true, and a database is named too: take one of them away' });
  }
  // The process that starts an embedded database ends it, and takes it from the others.
  if (database.embedded && http.processes > 1)
    faults.push({ name: 'API_PROCESSES', problem: 'is more than 1, which takes a database of its own: DATABASE_URL instead of EMBEDDED' });
  return faults;
}

/**
 * Parses the environment.
 * @throws StartFailure `config.wrong` that names each variable that is wrong and what is expected
 */
export function loadConfig(env: Environment = process.env): Config {
  const { config, faults } = readConfig(env);
  if (faults.length > 0) throw wrongConfig(faults);
  return config;
}

/** One failure for all faults, including those of the files that the configuration names. */
export function wrongConfig(faults: readonly ConfigFault[]): StartFailure {
  const details = faults.map(({ name, problem }) => `${name}: ${problem}`);
  if (faults.every(({ later }) => later))
    return new StartFailure('start.disk-full', 'A disk is full', { details, remedy: 'Make room there', later: true });
  return new StartFailure('config.wrong', 'The configuration is wrong', {
    details,
    remedy: 'docs/configuring.md lists every variable',
  });
}

export type { ConfigFault };
