import { Attendance, attendedForMs } from './attendance';

describe('whether somebody is at the page', () => {
  let now = 0;
  let page: EventTarget;
  let attendance: Attendance;
  beforeEach(() => {
    now = 1_000_000;
    page = new EventTarget();
    attendance = new Attendance(() => now).watch(page);
  });

  it('is whoever opened it, for a while', () => {
    expect(attendance.isThere()).toBe(true);
    now += attendedForMs - 1;
    expect(attendance.isThere()).toBe(true);
    now += 1;
    expect(attendance.isThere()).toBe(false);
  });

  it.each(['pointerdown', 'keydown', 'wheel', 'touchstart'])('is who does something: %s', (deed) => {
    now += 10 * attendedForMs;
    page.dispatchEvent(new Event(deed));
    expect(attendance.isThere()).toBe(true);
    now += attendedForMs;
    expect(attendance.isThere()).toBe(false);
  });

  it.each(['pointermove', 'focus', 'visibilitychange'])('is nobody because of %s', (sign) => {
    now += attendedForMs;
    page.dispatchEvent(new Event(sign));
    expect(attendance.isThere()).toBe(false);
  });
});
