import { jest } from '@jest/globals';
import { beginning, FreeWork, type FreePlace } from './free-work.js';

const line = { teamId: 'steuern', serviceKey: 'hundesteuer-anmeldung' };
const other = { ...line, serviceKey: 'bewohnerparkausweis' };
const at = (n: number, urgency = 0): FreePlace => ({ urgency, caseId: `00000000-0000-0000-0000-00000000000${n}` });

/** Looks, claims what stands at this place, and tells so. */
const claim = (free: FreeWork, place: FreePlace, tookMs = 1): void => free.advance(line, place, free.look(line), tookMs);

describe('where the next free case is looked for', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is the beginning of each line, until one is claimed', () => {
    const free = new FreeWork();
    claim(free, at(3));
    expect(free.look(line).place).toEqual(at(3));
    expect(free.look(other).place).toEqual(beginning);
  });

  it('moves on with each claim, in whatever order they end', () => {
    const free = new FreeWork();
    claim(free, at(1));
    const look = free.look(line);
    free.advance(line, at(5), look, 1);
    free.advance(line, at(4), look, 1);
    expect(free.look(line).place).toEqual(at(5));
  });

  it.each([
    ['was released', at(2)],
    ['became more urgent', at(9, -2)],
  ])('moves back to a case that %s', (_, place) => {
    const free = new FreeWork();
    claim(free, at(5));
    free.freed(line, place);
    expect(free.look(line).place).toEqual(place);
  });

  it('does not pass a case that became free while somebody was looking', () => {
    const free = new FreeWork();
    claim(free, at(1));
    const look = free.look(line);
    free.freed(line, at(2));
    free.advance(line, at(3), look, 1);
    expect(free.look(line).place).toEqual(at(1));
  });

  it('learns beside cases that become free behind it, as new ones do', () => {
    const free = new FreeWork();
    const look = free.look(line);
    free.freed(line, at(7));
    free.advance(line, at(3), look, 1);
    expect(free.look(line).place).toEqual(at(3));
  });

  it('learns nothing where more became free than it remembers', () => {
    const free = new FreeWork();
    const look = free.look(line);
    for (let n = 0; n < 65; n++) free.freed(line, at(7));
    free.advance(line, at(3), look, 1);
    expect(free.look(line).place).toEqual(beginning);
  });

  it('is the beginning again after two seconds, since other servers free cases too', () => {
    const free = new FreeWork();
    claim(free, at(3));
    jest.advanceTimersByTime(1_999);
    expect(free.look(line).place).toEqual(at(3));
    jest.advanceTimersByTime(1);
    expect(free.look(line).place).toEqual(beginning);
  });

  it('is believed longer where it took long to find, and ten seconds at most', () => {
    const free = new FreeWork();
    claim(free, at(3), 100);
    jest.advanceTimersByTime(4_999);
    expect(free.look(line).fromBeginning).toBe(false);
    jest.advanceTimersByTime(1);
    claim(free, at(3), 10_000);
    jest.advanceTimersByTime(10_000);
    expect(free.look(line).fromBeginning).toBe(true);
  });

  it('is looked for from the beginning every two seconds also where claims never pause', () => {
    const free = new FreeWork();
    let looks = 0;
    let flying = free.look(line);
    // A minute of claims that take 30 ms each, the next begun before the last one ends.
    for (let n = 0; n < 2_000; n++) {
      jest.advanceTimersByTime(15);
      const next = free.look(line);
      jest.advanceTimersByTime(15);
      free.advance(line, at(1, n), flying, 1);
      looks += flying.fromBeginning ? 1 : 0;
      flying = next;
    }
    expect(looks).toBeGreaterThanOrEqual(29);
    expect(looks).toBeLessThan(100);
  });

  it('does not go by a look that began before the last one from the beginning', () => {
    const free = new FreeWork();
    claim(free, at(5));
    const late = free.look(line);
    jest.advanceTimersByTime(2_000);
    // Another server has put back the second.
    claim(free, at(2));
    free.advance(line, at(6), late, 1);
    expect(free.look(line).place).toEqual(at(2));
  });
});
