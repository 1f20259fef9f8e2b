import { HealthChecks, type Config, type DatabaseUrls, type HealthFinding } from '@vorgang/platform';
import { DataSource } from 'typeorm';
import { inTheHouse } from '../composed.js';
import type { Io } from '../io.js';
import type { Finding } from './finding.js';

/** The checks that other looks do more closely. */
const elsewhere: ReadonlySet<string> = new Set(['migrations', 'mail-server', 'disk']);

/** The checks of the system page, as the rooms report them: jobs, followers, delivery, keys, backups. */
export async function lookAtSystem(config: Config, urls: DatabaseUrls, io: Pick<Io, 'stderr'>): Promise<Finding[]> {
  return inTheHouse(config, urls, io, async (app) => {
    const findings: Finding[] = [];
    for (const { key, check } of app.get(HealthChecks).all.filter((one) => !elsewhere.has(one.key))) {
      const found = await check().catch((): HealthFinding => ({ state: 'bad' }));
      const values = Object.entries(found.values ?? {}).map(([name, value]) => `${name} ${value ?? 'none'}`);
      findings.push({
        area: 'system',
        state: found.state,
        said: values.length > 0 ? `${key}: ${values.join(', ')}` : key,
        ...(found.state === 'good' ? {} : { remedy: 'the page System in the back office says what to do' }),
      });
    }
    findings.push(...(await lookAtAccounts(app.get(DataSource))));
    return findings;
  });
}

/** Checks for one-time passwords that nobody used, and for a missing administrator. */
async function lookAtAccounts(source: DataSource): Promise<Finding[]> {
  const [row] = await source.query<{ unused: number; administrators: number }[]>(
    `select count(*) filter (where must_change_password and created_at < now() - interval '7 days')::int as unused,
            count(*) filter (where 'administrator' = any(roles))::int as administrators
     from staff where disabled_at is null`,
  );
  const { unused = 0, administrators = 0 } = row ?? {};
  return [
    administrators > 0
      ? { area: 'system', state: 'good', said: `there are ${administrators} administrator(s)` }
      : { area: 'system', state: 'bad', said: 'there is no administrator', remedy: 'npm run -s cli -- create-admin' },
    unused === 0
      ? { area: 'system', state: 'good', said: 'no one-time password lies around' }
      : {
          area: 'system',
          state: 'watch',
          said: `${unused} account(s) still have the one-time password of more than a week ago`,
          remedy: 'lock them, or reset their passwords',
        },
  ];
}
