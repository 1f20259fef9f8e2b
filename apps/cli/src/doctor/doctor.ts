import { Branding, loadMunicipality } from '@vorgang/catalogue';
import { hasEmbeddedDatabase, openDatabase, type Config, type ConfigFault, type OpenDatabase, type ReadConfig } from '@vorgang/platform';
import { faultsOfFiles, sentenceOf } from '../../../common/src/wrong-files.js';
import { marksToVerify } from '../check-services/check-services.js';
import { exitCodes, type ExitCode, type Io } from '../io.js';
import { findingsOf, looked, type Finding } from './finding.js';
import { lookAtDatabase, type RoleToLookAt } from './look-at-database.js';
import { lookAtFolder } from './look-at-folder.js';
import { lookAtMail } from './look-at-mail.js';
import { lookAtProxy } from './look-at-proxy.js';
import { lookAtSystem } from './look-at-system.js';

export interface DoctorOptions {
  readonly json: boolean;
  /** The address to send a test mail to. */
  readonly testMail?: string;
}

/**
 * Checks everything that an installation needs, and tells what is good, what needs a look, and what is wrong and how to correct
 * it. It changes nothing.
 * @returns 0 where nothing is wrong, 1 otherwise
 */
export async function doctor({ json, testMail }: DoctorOptions, io: Io, { config, faults }: ReadConfig): Promise<ExitCode> {
  const findings = await examine(config, faults, io, testMail);
  if (json) io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else io.stdout.write(`${textOf(findings)}\n`);
  return findings.some(({ state }) => state === 'bad') ? exitCodes.failed : exitCodes.done;
}

async function examine(config: Config, faults: readonly ConfigFault[], io: Io, testMail: string | undefined): Promise<Finding[]> {
  const { good, bad } = findingsOf('configuration');
  const findings: Finding[] =
    faults.length > 0
      ? faults.map(({ name, problem }) => bad(`${name}: ${problem}`, 'docs/configuring.md lists every variable'))
      : [good('every variable is right')];
  const database = await databaseOf(config).catch(() => undefined);
  if (database === undefined) findings.push(bad('no database is named', 'set DATABASE_URL, or EMBEDDED=true'));
  try {
    const atDatabase = database ? await looked('database', () => lookAtDatabase(rolesOf(config, database), config)) : [];
    findings.push(...atDatabase);
    const answers = database !== undefined && !atDatabase.some(({ state, said }) => state === 'bad' && /does not|There is no/.test(said));
    findings.push(...(await looked('folder', () => lookAtFolder(config, answers ? database.urls.app : undefined))));
    findings.push(...(await looked('files', () => lookAtFiles(config))));
    const city = await loadMunicipality(config.municipalityFile).catch(() => undefined);
    findings.push(...(await looked('mail', () => lookAtMail(config, city?.mailFrom, testMail))));
    findings.push(...(await looked('proxy', () => lookAtProxy(config))));
    if (answers) findings.push(...(await looked('system', () => lookAtSystem(config, database.urls, io))));
  } finally {
    await database?.stop();
  }
  return findings;
}

/** The configured database, or the embedded one of the data folder. It makes none. */
async function databaseOf(config: Config): Promise<OpenDatabase> {
  const embedded = config.database.url === undefined && (await hasEmbeddedDatabase(config.dataDir));
  return openDatabase(embedded ? { ...config, database: { ...config.database, embedded } } : config);
}

function rolesOf({ database }: Config, { urls, embedded }: OpenDatabase): RoleToLookAt[] {
  const roles: RoleToLookAt[] = [{ role: 'serving', variable: 'DATABASE_URL', url: urls.app }];
  if (embedded || database.workerUrl !== undefined) roles.push({ role: 'worker', variable: 'DATABASE_WORKER_URL', url: urls.worker });
  if (!embedded && urls.owner !== undefined) roles.push({ role: 'owner', variable: 'DATABASE_OWNER_URL', url: urls.owner });
  return roles;
}

async function lookAtFiles(config: Config): Promise<Finding[]> {
  const { good, watch, bad } = findingsOf('files');
  const { services, municipality } = await faultsOfFiles(config);
  const wrong = [...services, ...municipality];
  if (wrong.length > 0) return wrong.map((fault) => bad(sentenceOf(fault), '"npm run cli -- check-services" shows all of them'));
  const findings = [good("the service definitions and the city's file are right")];
  const { corrections } = await Branding.load(config.municipalityFile, await loadMunicipality(config.municipalityFile));
  if (corrections.length > 0)
    findings.push(
      watch(`${corrections.length} colour(s) of the city cannot be read and are replaced`, 'docs/configuring.md, "The city\'s look"'),
    );
  const marks = await marksToVerify(config);
  if (marks.length > 0)
    findings.push(
      watch(`${marks.length} value(s) are marked "verify": nobody has checked them yet`, '"npm run cli -- check-services" lists them'),
    );
  return findings;
}

const signs = { good: '  ok   ', watch: ' WATCH ', bad: '  BAD  ' } as const;

function textOf(findings: readonly Finding[]): string {
  const areas = [...new Set(findings.map(({ area }) => area))];
  const lines = areas.flatMap((area) => [
    `\n${area}`,
    ...findings
      .filter((one) => one.area === area)
      .flatMap(({ state, said, remedy }) => [`${signs[state]}${said}`, ...(remedy ? [`         → ${remedy}`] : [])]),
  ]);
  const count = (state: Finding['state']) => findings.filter((one) => one.state === state).length;
  return [...lines, '', `${count('good')} good, ${count('watch')} to look at, ${count('bad')} wrong`].join('\n').trimStart();
}
