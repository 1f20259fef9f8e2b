import { tiffPages, type TiffFields } from './tiffPages';
import { isOfBearableSize } from './tiffSize';

type Field = readonly [tag: number, type: number, count: number, value: number];

const picture: readonly Field[] = [
  [256, 4, 1, 8],
  [257, 4, 1, 8],
  [258, 3, 1, 8],
  [262, 3, 1, 1],
  [273, 4, 1, 8],
  [279, 4, 1, 64],
];

/** A file of directories, one after another; each names the next, or the one that is asked for (by its number; -1 leads out). */
function tiff(
  directories: readonly (readonly Field[])[],
  next: (index: number) => number | null = (index) => (index + 1 < directories.length ? index + 1 : null),
): ArrayBuffer {
  const places = directories.map((_, index) => directories.slice(0, index).reduce((at, fields) => at + 6 + fields.length * 12, 8));
  const view = new DataView(new ArrayBuffer(directories.reduce((bytes, fields) => bytes + 6 + fields.length * 12, 8)));
  view.setUint32(0, 0x49492a00);
  view.setUint32(4, 8, true);
  for (const [index, fields] of directories.entries()) {
    let at = places[index] ?? 0;
    view.setUint16(at, fields.length, true);
    at += 2;
    for (const [tag, type, count, value] of fields) {
      view.setUint16(at, tag, true);
      view.setUint16(at + 2, type, true);
      view.setUint32(at + 4, count, true);
      view.setUint32(at + 8, value, true);
      at += 12;
    }
    const following = next(index);
    view.setUint32(at, following === null ? 0 : (places[following] ?? 0xfffffff0), true);
  }
  return view.buffer;
}

/** The same directory with other values. */
function changed(...fields: readonly Field[]): readonly Field[] {
  return [...picture.filter(([tag]) => !fields.some(([other]) => other === tag)), ...fields];
}

function fieldsOf(file: ArrayBuffer): TiffFields {
  const fields = tiffPages(file, 1).pages[0]?.();
  if (!fields) throw new Error('no page');
  return fields;
}

describe('the pages of a TIFF', () => {
  it('are those of the chain, with what the decoder needs to know', () => {
    const { pages, left } = tiffPages(tiff([picture, picture, picture]), 200);
    expect({ pages: pages.length, left }).toEqual({ pages: 3, left: 0 });
    expect(pages[0]?.()).toMatchObject({ t256: [8], t257: [8], t258: [8], t279: [64] });
  });

  it.each([
    ['names itself as the next one', [picture], () => 0, 1],
    ['turns back to the first', [picture, picture, picture], (index: number) => (index + 1) % 3, 3],
    ['leads out of the file', [picture, picture], () => -1, 1],
  ])('end where a directory %s, and one is known to be left out', (_, directories, next, pages) => {
    const read = tiffPages(tiff(directories, next), 200);
    expect({ pages: read.pages.length, left: read.left }).toEqual({ pages, left: 1 });
  });

  it('are no more than asked for, and it is known how many are left out', () => {
    const { pages, left } = tiffPages(tiff(Array.from({ length: 250 }, () => picture)), 200);
    expect({ pages: pages.length, left }).toEqual({ pages: 200, left: 50 });
  });

  it('are not what has no picture, nor what lies within a directory', () => {
    const { pages, left } = tiffPages(tiff([[[254, 4, 1, 0]], [...picture, [330, 4, 1, 8]]]), 200);
    expect({ pages: pages.length, left }).toEqual({ pages: 1, left: 0 });
  });

  it('are none in a file that only begins like one', () => {
    expect(tiffPages(new ArrayBuffer(3), 200).pages).toEqual([]);
    expect(tiffPages(new TextEncoder().encode('GIF89a..........').buffer, 200).pages).toEqual([]);
  });

  it('never read more values than the file has, or than any page needs', () => {
    expect(fieldsOf(tiff([changed([273, 4, 0xffffffff, 8])]))).not.toHaveProperty('t273');
    const long = new Uint8Array(3_000_000);
    long.set(new Uint8Array(tiff([changed([273, 4, 600_000, 200])])));
    expect(tiffPages(long.buffer, 1).pages[0]?.()).toBeUndefined();
  });

  it('end with directories that lie one over another', () => {
    // Each two bytes are a directory of one field whose next one begins two bytes later.
    const view = new DataView(new ArrayBuffer(100_000));
    view.setUint32(0, 0x49492a00);
    view.setUint32(4, 8, true);
    for (let at = 8; at < view.byteLength - 20; at += 2) view.setUint16(at, 1, true);
    expect(tiffPages(view.buffer, 200).pages).toEqual([]);
  });
});

describe('the size of a page', () => {
  it.each<[string, boolean, readonly Field[]]>([
    ['of an ordinary page is bearable', true, picture],
    ['of more pixels than can be held is not', false, changed([256, 4, 1, 20_000], [257, 4, 1, 20_000])],
    ['of more bits than any scan has is not', false, changed([256, 4, 1, 9_000], [257, 4, 1, 9_000], [258, 3, 1, 64], [277, 3, 1, 9])],
    ['without a width is not', false, changed([256, 4, 1, 0])],
    ['of huge tiles is not', false, changed([322, 4, 1, 60_000], [323, 4, 1, 60_000])],
    ['of tiles that are none is not', false, changed([322, 4, 1, 0], [323, 4, 1, 0])],
    ['of a camera’s raw data is not looked at', false, changed([262, 3, 1, 32803])],
  ])('%s', async (_, isBearable, fields) => {
    const file = tiff([fields]);
    await expect(isOfBearableSize(file, fieldsOf(file))).resolves.toBe(isBearable);
  });

  it('counts what is packed in it: a JPEG that states another size', async () => {
    for (const [height, isBearable] of [
      [8, true],
      [65_500, false],
    ] as const) {
      const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, 0xff, 0xdc, 1, 1, 0x11, 0, 0xff, 0xd9);
      const file = withStrip(jpeg, 7);
      await expect(isOfBearableSize(file, fieldsOf(file))).resolves.toBe(isBearable);
    }
  });

  it('counts what is packed in it: more than a page can have', async () => {
    for (const [bytes, isBearable] of [
      [64, true],
      [1_000_000, false],
    ] as const) {
      const file = withStrip(await deflated(bytes), 8);
      await expect(isOfBearableSize(file, fieldsOf(file))).resolves.toBe(isBearable);
    }
  });
});

function withStrip(strip: Uint8Array, packing: number): ArrayBuffer {
  const file = tiff([changed([259, 3, 1, packing], [273, 4, 1, 500], [279, 4, 1, strip.length])]);
  const bytes = new Uint8Array(500 + strip.length);
  bytes.set(new Uint8Array(file));
  bytes.set(strip, 500);
  return bytes.buffer;
}

async function deflated(bytes: number): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate'))).arrayBuffer(),
  );
}
