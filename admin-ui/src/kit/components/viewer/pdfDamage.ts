/** Filters of streams that the reader decodes (ISO 32000-1, 7.4), by their long and short names. */
const known: ReadonlySet<string> = new Set([
  'FlateDecode',
  'Fl',
  'LZWDecode',
  'LZW',
  'DCTDecode',
  'DCT',
  'ASCII85Decode',
  'A85',
  'ASCIIHexDecode',
  'AHx',
  'RunLengthDecode',
  'RL',
  'CCITTFaxDecode',
  'CCF',
  'JBIG2Decode',
  'JPXDecode',
  'Crypt',
]);

/** The most packed data that is searched for damage. A file with more is shown as the reader reads it. */
const mostBytes = 64 * 1024 * 1024;

/**
 * Whether a stream of the file is damaged or packed in a way that nothing here can read. The reader ignores such faults and draws an empty
 * sheet or a black box, so we look before it reads. Streams stand in the file one after another, never nested.
 */
export async function isDamaged(data: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  const text = new TextDecoder('latin1').decode(bytes);
  // Encrypted streams cannot be checked here.
  if (/\/Encrypt\s+\d+\s+\d+\s+R/.test(text)) return false;
  const numbers = numbersIn(text);
  let packed = 0;
  for (const { dictionary, start } of streamsIn(text)) {
    const filters = filtersOf(dictionary);
    if (filters.some((name) => !known.has(name))) return true;
    const length = lengthOf(dictionary, numbers);
    if (length === null || (filters[0] !== 'FlateDecode' && filters[0] !== 'Fl')) continue;
    packed += length;
    if (packed > mostBytes) return false;
    if (!(await inflates(bytes.subarray(start, start + length)))) return true;
  }
  return false;
}

const longestDictionary = 4000;

/** Every stream: the dictionary before it, and where its data begin. */
function* streamsIn(text: string): Generator<{ readonly dictionary: string; readonly start: number }> {
  for (const { 0: mark, index } of text.matchAll(/>>\s{0,4}stream\r?\n/g)) {
    // Only searches the part directly before it. Otherwise a file with many streams would be read once for each stream.
    const before = text.slice(Math.max(0, index - longestDictionary), index + 2);
    yield { dictionary: before.slice(Math.max(0, before.lastIndexOf(' obj'))), start: index + mark.length };
  }
}

function filtersOf(dictionary: string): string[] {
  const named = /\/Filter\s*(?:\/(\w+)|\[([^\]]*)\])/.exec(dictionary);
  return named?.[1] ? [named[1]] : [...(named?.[2] ?? '').matchAll(/\/(\w+)/g)].flatMap(([, name]) => (name ? [name] : []));
}

/** Objects that hold only a number, by object number and generation. The first of each counts. */
function numbersIn(text: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [, number, generation, value] of text.matchAll(/(?<=^|\s)(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}obj\s{0,4}(\d{1,10})\s/g)) {
    if (!numbers.has(`${number} ${generation}`)) numbers.set(`${number} ${generation}`, Number(value));
  }
  return numbers;
}

/** The length of the stream: in the dictionary, or in an object of its own. */
function lengthOf(dictionary: string, numbers: ReadonlyMap<string, number>): number | null {
  const stated = /\/Length\s+(\d+)(?:\s+(\d+)\s+R)?/.exec(dictionary);
  if (!stated?.[1]) return null;
  return stated[2] === undefined ? Number(stated[1]) : (numbers.get(`${stated[1]} ${stated[2]}`) ?? null);
}

async function inflates(packed: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
    while (!(await reader.read()).done);
    return true;
  } catch (error) {
    // A line break after the data is no damage; many programs write one.
    return error instanceof Error && /junk/i.test(error.message);
  }
}
