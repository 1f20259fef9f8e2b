import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this nothing is won. */
const smallest = 1_400;
/** Up to this, the best compression takes less than a second. It makes the first page a tenth smaller. */
const largestForBest = 1_500_000;

/**
 * Lays a `.br` and a `.gz` beside each text file of a built UI: compressed once, served as they are. Only what is the
 * same for everybody is compressed; answers of the API are not (a compressed answer tells by its length what is in it).
 */
export async function compressAssets(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.(m?js|css|svg|wasm|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      if (bytes.length < smallest) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length > largestForBest ? 9 : 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes, { params }), promisify(gzip)(bytes, { level: 9 })]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    }),
  );
}
