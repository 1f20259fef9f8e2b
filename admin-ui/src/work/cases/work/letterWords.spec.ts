import { letterWords, type MailUnderWay } from './letterWords';

type Given = Parameters<typeof letterWords>[0];
const now = new Date('2026-03-02T10:00:00Z');
const letter = (changes: Partial<Given>): Given => ({
  id: 'l1',
  way: 'mail',
  state: 'written',
  orderedAt: '2026-03-02T09:59:00Z',
  leftOn: null,
  attempts: 0,
  ...changes,
});
const plain = (value: string | null | undefined): string => value ?? '–';
const said = (given: Given, mail?: MailUnderWay) =>
  letterWords(given, mail, now, (key, values) => [key, ...Object.values(values ?? {})].join(' '), {
    date: plain,
    time: plain,
    dateTime: plain,
  });

describe('where a letter is', () => {
  it('is written within moments; one that is not, says since when and that somebody will hear of it', () => {
    expect(said(letter({ state: 'ordered', way: 'print' }))).toEqual({ now: 'letterNow.ordered', next: 'letterNext.soon' });
    // What leaves by itself can be held back first.
    expect(said(letter({ state: 'ordered' })).next).toBe('letterNext.soonLeaves');
    expect(said(letter({ state: 'ordered', orderedAt: '2026-03-02T08:00:00Z' }))).toEqual({
      now: 'letterNow.orderedSince 2026-03-02T08:00:00Z',
      next: 'letterNext.writing',
    });
  });

  it('is tried again when the mail server does not answer, and one sees when, and until when', () => {
    const mail = { letterId: 'l1', tries: 4, nextTryAt: '10:04', givenUpAt: 'morgen' };
    expect(said(letter({}))).toEqual({ now: 'letterNow.mailing', next: 'letterNext.mailing' });
    expect(said(letter({}), mail)).toEqual({ now: 'letterNow.mailTried 4', next: 'letterNext.mailTried 10:04 morgen' });
    expect(said(letter({}), { ...mail, nextTryAt: null }).next).toBe('letterNext.givenUpSoon');
  });

  it('waits for paper until somebody prints it, and for the post until somebody has posted it', () => {
    expect(said(letter({ way: 'print' }))).toEqual({ now: 'letterNow.forPaper', next: 'letterNext.forPaper' });
    expect(said(letter({ way: 'print', state: 'batched' })).next).toBe('letterNext.batched');
    expect(said(letter({ way: 'print', state: 'posted', leftOn: '2026-03-02' }))).toEqual({
      now: 'letterNow.posted 2026-03-02',
      next: null,
    });
  });

  it('that failed says what to do', () => {
    expect(said(letter({ state: 'failed', attempts: 12 }))).toEqual({ now: 'letters.failed 12', next: 'letterNext.failed' });
  });
});
