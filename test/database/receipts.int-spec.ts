import { newId } from '@vorgang/platform';
import { AbstractLogger, DataSource, type LogLevel, type LogMessage } from 'typeorm';
import { migrationsFor } from '../../migrations/rights.js';
import { startTestApp, type Caller, type TestApp } from '../support/app.js';
import { checkedCase, taxClerk } from '../support/stories.js';

/** What migrations have to tell the operator who runs them. */
class Heard extends AbstractLogger {
  readonly said: string[] = [];
  protected override writeLog(_level: LogLevel, messages: LogMessage | string | number | (LogMessage | string | number)[]): void {
    for (const message of this.prepareLogMessages(messages)) this.said.push(String(message.message));
  }
}

describe('receipts of an installation from before', () => {
  let app: TestApp;
  let clerk: Caller;
  let cashier: Caller;
  let owner: DataSource;
  const heard = new Heard(['info']);
  beforeAll(async () => {
    app = await startTestApp();
    clerk = await app.signIn(taxClerk('weber'));
    cashier = await app.signIn({ userName: 'kasse', roles: ['cashier'] });
    owner = await new DataSource({ type: 'postgres', url: app.database.owner, logger: heard, logNotifications: true }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await app.stop();
  });
  beforeEach(() => heard.said.splice(0));

  /** A case with payments of these numbers, which an earlier version took from any case as they were typed. */
  async function paid(...references: string[]): Promise<{ id: string; number: string }> {
    const { id } = await checkedCase(app, clerk);
    for (const reference of references) {
      const typed = newId();
      expect((await cashier.post(`/api/v1/cases/${id}/payment`, { cents: 500, method: 'cash', reference: typed })).status).toBe(200);
      await owner.query(
        `update event set data = jsonb_set(data, '{reference}', to_jsonb($2::text)) where kind = 'case.payment-recorded' and data ->> 'reference' = $1`,
        [typed, reference],
      );
      await owner.query('update case_entry set data = replace(data::text, $1, $2)::jsonb where case_id = $3', [typed, reference, id]);
    }
    return { id, number: (await clerk.get(`/api/v1/cases/${id}`)).body.caseNumber };
  }
  /** A migration once more, over the data of today: what it did is undone first. */
  async function again(name: string, between?: () => Promise<void>): Promise<void> {
    const Migration = migrationsFor({ serving: userOf(app.database.app), jobs: userOf(app.database.worker) }).find((one) =>
      one.name.startsWith(name),
    );
    if (!Migration) throw new Error(`no migration ${name}`);
    const runner = owner.createQueryRunner();
    await new Migration().down(runner);
    await between?.();
    await new Migration().up(runner);
    await runner.release();
  }
  const rows = () =>
    owner.query<{ reference: string; case_id: string }[]>('select reference, case_id from payment_reference order by reference');

  it('are folded; of those that are one by now the first counts, all stay in the log, and one line names their cases', async () => {
    const [first, second, third] = [await paid('tx 1', 'q-7'), await paid('TX1', 'Tx1'), await paid('TX-2')];
    await again('ReceiptsAreFolded', async () => {
      expect((await rows()).map(({ reference }) => reference).toSorted()).toEqual(['TX-2', 'TX1', 'Tx1', 'q-7', 'tx 1']);
    });
    expect(await rows()).toEqual([
      { reference: 'Q-7', case_id: first.id },
      { reference: 'TX-2', case_id: third.id },
      { reference: 'TX1', case_id: first.id },
    ]);
    expect(heard.said).toEqual([
      `The transactions "tx 1", "TX1", "Tx1" differ by letters' case, blanks or dashes alone and were booked for ${first.number}, ${second.number}. They stay; please look which one was paid.`,
    ]);
    const { body } = await clerk.get(`/api/v1/cases/${second.id}`);
    expect(body.payments).toMatchObject([
      { reference: 'TX1', countsFor: first.number },
      { reference: 'Tx1', countsFor: first.number },
    ]);
  });

  it('that were booked for several cases are named with each case once', async () => {
    const [first, second] = [await paid('again', 'once'), await paid('again')];
    await owner.query(
      `update event set data = jsonb_set(data, '{reference}', '"again"') where kind = 'case.payment-recorded' and data ->> 'reference' = 'once'`,
    );
    await again('MoneyAndLatePost');
    expect(heard.said.filter((line) => line.includes('again'))).toEqual([
      `The transaction again was booked for several cases: ${first.number}, ${second.number}. It counts for each of them; please look which one was paid.`,
    ]);
  });
});

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
