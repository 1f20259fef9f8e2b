import { mailTries, maxMailAttempts } from './mail-tries.js';

describe('the tries of a mail', () => {
  const since = new Date('2026-03-02T09:00:00Z');
  const after = (seconds: number) => new Date(since.getTime() + seconds * 1000);

  it('begin at once and come in ever longer steps', () => {
    expect(mailTries(since, after(1))).toMatchObject({ tries: 1 });
    expect(Math.round(((mailTries(since, after(1)).nextTryAt?.getTime() ?? 0) - since.getTime()) / 1000)).toBe(3);
    expect(mailTries(since, after(60))).toMatchObject({ tries: 4 });
    expect(Math.round(((mailTries(since, after(60)).nextTryAt?.getTime() ?? 0) - since.getTime()) / 1000)).toBe(85);
  });

  it('end after about sixteen hours; then it is a person’s task', () => {
    const { tries, nextTryAt, givenUpAt } = mailTries(since, after(24 * 3600));
    expect({ tries, nextTryAt }).toEqual({ tries: maxMailAttempts, nextTryAt: null });
    expect(Math.round((givenUpAt.getTime() - since.getTime()) / 3_600_000)).toBe(16);
  });
});
