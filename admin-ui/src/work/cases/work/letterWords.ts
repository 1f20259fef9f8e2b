import type { Letter } from '../../../kit/api/types';
import type { MessageKey, Translate } from '../../../kit/i18n';

/** What is known about a mail that is being sent. */
export interface MailUnderWay {
  readonly letterId: string;
  readonly tries: number;
  readonly nextTryAt: string | null;
  readonly givenUpAt: string;
}

interface Formats {
  readonly date: (day: string | null | undefined) => string;
  readonly time: (instant: string | null | undefined) => string;
  readonly dateTime: (instant: string | null | undefined) => string;
}

/** Longer than a letter is held back and written, in milliseconds. */
const writingTakes = 5 * 60_000;

/**
 * Says in words where a letter is and what happens next, so that nobody wonders whether it hangs.
 * @param mail what is known about its mail, while it is being sent
 */
export function letterWords(
  letter: Pick<Letter, 'id' | 'state' | 'way' | 'orderedAt' | 'leftOn' | 'attempts'>,
  mail: MailUnderWay | undefined,
  now: Date,
  t: Translate,
  format: Formats,
): { readonly now: string; readonly next: string | null } {
  const said = (key: MessageKey, values?: Record<string, string | number>): string => t(key, values);
  switch (letter.state) {
    case 'ordered':
      return now.getTime() - Date.parse(letter.orderedAt) < writingTakes
        ? { now: said('letterNow.ordered'), next: said(letter.way === 'print' ? 'letterNext.soon' : 'letterNext.soonLeaves') }
        : { now: said('letterNow.orderedSince', { since: format.dateTime(letter.orderedAt) }), next: said('letterNext.writing') };
    case 'written':
      if (letter.way === 'print') return { now: said('letterNow.forPaper'), next: said('letterNext.forPaper') };
      if (letter.way === 'portal') return { now: said('letterNow.written'), next: null };
      if (!mail || mail.tries <= 1) return { now: said('letterNow.mailing'), next: said('letterNext.mailing') };
      return {
        now: said('letterNow.mailTried', { smart_count: mail.tries }),
        next: mail.nextTryAt
          ? said('letterNext.mailTried', { at: format.time(mail.nextTryAt), until: format.dateTime(mail.givenUpAt) })
          : said('letterNext.givenUpSoon'),
      };
    case 'failed':
      return { now: said('letters.failed', { smart_count: letter.attempts }), next: said('letterNext.failed') };
    case 'batched':
      return { now: said('letterNow.batched'), next: said('letterNext.batched') };
    case 'sent':
      return { now: said('letterNow.sent', { on: format.date(letter.leftOn) }), next: null };
    case 'posted':
      return { now: said('letterNow.posted', { on: format.date(letter.leftOn) }), next: null };
    case 'recalled':
      return { now: said('letterNow.recalled'), next: null };
    case 'available':
      return {
        now: said(letter.way === 'hand' ? 'letterNow.handed' : 'letterNow.available', { on: format.date(letter.leftOn) }),
        next: null,
      };
  }
}
