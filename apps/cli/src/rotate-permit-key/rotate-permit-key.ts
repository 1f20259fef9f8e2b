import { join } from 'node:path';
import { permitKeysIn, rotatePermitKey } from '@vorgang/notices';
import { addDays, localDateOf, parseLocalDate, SystemClock, type Config } from '@vorgang/platform';
import { exitCodes, say, type ExitCode, type Io } from '../io.js';

/** Wardens' devices fetch the keys from time to time, so they get the next one so many days before it signs. */
const noticeDays = 14;

/**
 * Makes the next key for permits, in `DATA_DIR/keys`. The running servers publish and use it without a restart. If the day has a
 * key already, that one stays.
 */
export async function rotateKey(
  { from }: { readonly from: string },
  io: Pick<Io, 'stdout' | 'stderr'>,
  config: Pick<Config, 'dataDir'>,
  now = new SystemClock().now(),
): Promise<ExitCode> {
  const today = localDateOf(now);
  if (from < today) {
    say(io, `rotate-permit-key: ${from} is past; permits of past days keep the key that they were signed with`);
    return exitCodes.failed;
  }
  const folder = join(config.dataDir, 'keys');
  // Makes the first key if there is none, since the next one must not be the only one.
  const before = await permitKeysIn(folder).jwks();
  await rotatePermitKey(folder, from);
  const { kid } = await permitKeysIn(folder).signingKey(from);
  const made = !before.keys.some((key) => key.kid === kid);
  io.stdout.write(`${kid}\n`);
  say(
    io,
    made
      ? `The key ${kid} is published now and signs from ${from} on. Back up ${folder}.`
      : `There is a key from ${from} on already: ${kid}. Nothing was changed.`,
  );
  if (made && parseLocalDate(from) < addDays(today, noticeDays))
    say(io, `That is less than ${noticeDays} days ahead: wardens' devices may not know it in time.`);
  return exitCodes.done;
}
