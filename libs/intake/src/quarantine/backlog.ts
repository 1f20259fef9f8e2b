import { countCap, type Clock, type HealthFinding, type UnitOfWork } from '@vorgang/platform';

/** More than a day in quarantine is too long, since somebody waits for a receipt. */
const patienceHours = 24;

/** How many submissions wait in quarantine, and for how long. It tells nothing else, since administrators see no submissions. */
export async function quarantineBacklog(unitOfWork: UnitOfWork, clock: Clock): Promise<HealthFinding> {
  // served by quarantine_entry_by_state
  const rows: { n: string; hours: string | null }[] = await unitOfWork.manager.query(
    `select count(*) as n, floor(extract(epoch from $1::timestamptz - min(entered_at)) / 3600) as hours
     from (select entered_at from quarantine_entry where state = 'open' order by entered_at, id limit ${countCap}) q`,
    [clock.now()],
  );
  const [count, hours] = [Number(rows[0]?.n ?? 0), Number(rows[0]?.hours ?? 0)];
  return { state: count > 0 && hours >= patienceHours ? 'watch' : 'good', values: { count, hours } };
}
