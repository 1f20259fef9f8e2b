import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * What the reader of PDFs fetches when a paper needs it: decoders of scanned pages (JBIG2, fax, JPEG 2000) as plain scripts,
 * so that the content policy needs no exception for WebAssembly; maps of characters; the fonts that every reader has to
 * bring along. Their place bears the library's version, so they may be kept for ever.
 */
export function partsOfThePdfReader(): Plugin {
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as { version: string };
  const files = [
    ...readdirSync(join(library, 'wasm'))
      .filter((name) => /_nowasm_fallback\.js$|^LICENSE_.*(JBIG2|OPENJPEG)$/.test(name))
      .map((name) => `wasm/${name}`),
    ...['cmaps', 'standard_fonts'].flatMap((folder) => readdirSync(join(library, folder)).map((name) => `${folder}/${name}`)),
  ];
  const place = `assets/pdf-${version}/`;
  return {
    name: 'parts-of-the-pdf-reader',
    generateBundle() {
      for (const file of files) this.emitFile({ type: 'asset', fileName: place + file, source: readFileSync(join(library, file)) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.find((one) => request.url === `/${place}${one}`);
        if (!file) return next();
        response.setHeader('content-type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(readFileSync(join(library, file)));
      });
    },
  };
}
