import { HashingRoom, PasswordsBusy, type Asker } from './hashing-room.js';

const places = 10;
const from = (name: string): Asker => ({ from: name, known: false });
const lena: Asker = { from: 'lena’s browser', known: true };

describe('where passwords wait to be hashed', () => {
  let room: HashingRoom;
  /** The work under way, and how to end it. */
  let underWay: { asker: Asker; end: () => void }[];
  let begun: Asker[];
  let refused: Asker[];
  beforeEach(() => {
    room = new HashingRoom(2, places);
    [underWay, begun, refused] = [[], [], []];
  });

  const settled = () => new Promise((later) => setImmediate(later));

  async function come(asker: Asker, times = 1): Promise<void> {
    for (let i = 0; i < times; i++) {
      room
        .run(asker, () => {
          begun.push(asker);
          return new Promise<void>((end) => underWay.push({ asker, end }));
        })
        .catch((error: unknown) => {
          expect(error).toBeInstanceOf(PasswordsBusy);
          refused.push(asker);
        });
    }
    await settled();
  }

  async function endOne(): Promise<void> {
    underWay.shift()?.end();
    await settled();
  }

  it('hashes two at a time, no matter who comes and how many', async () => {
    await come(from('a'), 7);
    for (let left = 7; left > 0; left--) {
      expect(underWay).toHaveLength(Math.min(2, left));
      await endOne();
    }
    expect(begun).toHaveLength(7);
    await come(from('b'), 3);
    expect(underWay).toHaveLength(2);
  });

  it('goes on after a hash that failed', async () => {
    await expect(room.run(lena, () => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory');
    await come(from('a'), 2);
    expect(underWay).toHaveLength(2);
  });

  it('says so to those who find no place, and asks them to come again', async () => {
    await come(from('a'), 2 + places + 5);
    expect(refused).toHaveLength(5);
    expect(new PasswordsBusy()).toMatchObject({
      kind: 'too-many',
      code: 'access.passwords-busy',
      extra: { retryAfter: expect.any(Number) },
    });
  });

  it('takes those first who are known, and lets no stranger have their places', async () => {
    await come(from('a'), 2 + places);
    await come(lena);
    await come(from('b'), 50);
    await endOne();
    expect(begun.at(-1)).toBe(lena);
    expect(refused).not.toContain(lena);
  });

  it('sends away from where most have come, and takes turns among the places', async () => {
    await come(from('flood'), 2 + places);
    const jutta = from('jutta');
    await come(jutta);
    await come(from('flood'), 1000);
    expect(refused).not.toContain(jutta);
    // A random choice between two never misses one of them forty times in a row.
    for (let turns = 0; turns < 40 && !begun.includes(jutta); turns++) {
      await endOne();
      await come(from('flood'));
    }
    expect(begun).toContain(jutta);
  });

  it('sends everybody away who waits when the server stops', async () => {
    await come(from('a'), 2 + 3);
    room.clear();
    await settled();
    expect(refused).toHaveLength(3);
  });
});
