import { jest } from '@jest/globals';
import { beginning, FreeWork, type FreePlace } from './free-work.js';

const line = { teamId: 'steuern', serviceKey: 'hundesteuer-anmeldung' };
const other = { ...line, serviceKey: 'bewohnerparkausweis' };
const at = (n: number, urgency = 0): FreePlace => ({ urgency, caseId: `00000000-0000-0000-0000-00000000000${n}` });

describe('where the next free case is looked for', () => {
  it('is the beginning of each line, until one is claimed', () => {
    const free = new FreeWork();
    free.advance(line, at(3), free.front(line).freed, 1);
    expect(free.front(line).place).toEqual(at(3));
    expect(free.front(other).place).toEqual(beginning);
  });

  it('moves on with each claim, in whatever order they end', () => {
    const free = new FreeWork();
    const { freed } = free.front(line);
    free.advance(line, at(5), freed, 1);
    free.advance(line, at(4), freed, 1);
    expect(free.front(line).place).toEqual(at(5));
  });

  it.each([
    ['was released', at(2)],
    ['became more urgent', at(9, -2)],
  ])('moves back to a case that %s', (_, place) => {
    const free = new FreeWork();
    free.advance(line, at(5), free.front(line).freed, 1);
    free.freed(line, place);
    expect(free.front(line).place).toEqual(place);
  });

  it('does not pass a case that became free while somebody was looking', () => {
    const free = new FreeWork();
    free.advance(line, at(1), 0, 1);
    const { freed } = free.front(line);
    free.freed(line, at(2));
    free.advance(line, at(3), freed, 1);
    expect(free.front(line).place).toEqual(at(1));
  });

  it('learns beside cases that become free behind it, as new ones do', () => {
    const free = new FreeWork();
    const { freed } = free.front(line);
    free.freed(line, at(7));
    free.advance(line, at(3), freed, 1);
    expect(free.front(line).place).toEqual(at(3));
  });

  it('learns nothing where more became free than it remembers', () => {
    const free = new FreeWork();
    const { freed } = free.front(line);
    for (let n = 0; n < 65; n++) free.freed(line, at(7));
    free.advance(line, at(3), freed, 1);
    expect(free.front(line).place).toEqual(beginning);
  });

  it('is the beginning again after two seconds, since other servers free cases too', () => {
    jest.useFakeTimers();
    const free = new FreeWork();
    free.advance(line, at(3), 0, 1);
    jest.advanceTimersByTime(1_999);
    expect(free.front(line).place).toEqual(at(3));
    jest.advanceTimersByTime(1);
    expect(free.front(line).place).toEqual(beginning);
    jest.useRealTimers();
  });

  it('is believed longer where it took long to find', () => {
    jest.useFakeTimers();
    const free = new FreeWork();
    free.advance(line, at(3), 0, 100);
    jest.advanceTimersByTime(4_999);
    expect(free.front(line).place).toEqual(at(3));
    jest.useRealTimers();
  });
});
