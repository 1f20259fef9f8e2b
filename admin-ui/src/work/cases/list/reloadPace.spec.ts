import { waitToLook, waitToReload } from './reloadPace';

describe('a list that is open while the whole city works', () => {
  it('is read soon after the first change, and not by all browsers at once', () => {
    expect([waitToReload(100_000, 0, 0), waitToReload(100_000, 0, 1)]).toEqual([1_200, 3_600]);
  });

  it('is read every five seconds at most, however many changes there are', () => {
    let last = 0;
    let reads = 0;
    for (let now = 10_000; now < 70_000; last = now, reads++) now += waitToReload(now, last, 0);
    expect(reads).toBeLessThanOrEqual(13);
    expect(waitToReload(101_000, 100_000, 0)).toBe(4_000);
  });

  it('looks at single rows sooner', () => {
    expect([waitToLook(0), waitToLook(1)]).toEqual([600, 1_800]);
  });
});
