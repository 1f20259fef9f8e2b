import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Catalogue, MUNICIPALITY, type Municipality } from '@vorgang/catalogue';
import { FileStore, ReportPress } from '@vorgang/documents';
import { onRead, type Locale } from '@vorgang/platform';
import { ZipFile } from 'yazl';
import { archiveNames } from './archive-names.js';
import type { CaseFile, Filed } from './case-files.js';
import { printedCase, type Printing } from './printed-case.js';

/**
 * Writes the complete file of a case as one ZIP. Documents are read from the store one after the other at the reader's speed, so
 * an archive of any size needs little memory. If a document breaks off, the download breaks off, too, so an archive that looks
 * complete is complete.
 */
@Injectable()
export class CaseArchive {
  constructor(
    private readonly files: FileStore,
    private readonly press: ReportPress,
    private readonly catalogue: Catalogue,
    @Inject(MUNICIPALITY) private readonly municipality: Municipality,
  ) {}

  async of(file: CaseFile, locale: Locale): Promise<Readable> {
    const names = archiveNames(file.documents.map(({ name }) => name));
    const filed: Filed[] = await Promise.all(
      file.documents.map(async (document, i) => ({
        document,
        path: (await this.files.has(document.sha256)) ? `Dokumente/${names[i]}` : null,
      })),
    );
    const events = Buffer.from(JSON.stringify({ ...file, documents: filed.map(({ document, path }) => ({ ...document, path })) }, null, 2));
    const pdf = Buffer.from(await this.press.report(printedCase(file, filed, this.printing(file, locale))));
    const sums = [
      `${sha256(events)}  Vorgang.json`,
      `${sha256(pdf)}  Vorgang.pdf`,
      ...filed.flatMap(({ document, path }) => (path ? [`${document.sha256}  ${path}`] : [])),
    ];
    return onRead(() =>
      this.zipped(
        new Date(file.exported.at),
        [
          ['Vorgang.json', events],
          ['Vorgang.pdf', pdf],
          ['SHA256SUMS', Buffer.from(`${sums.join('\n')}\n`)],
        ],
        filed,
      ),
    );
  }

  private printing({ case: { service } }: CaseFile, locale: Locale): Printing {
    const definition = this.catalogue.version(service.key, service.version);
    return { locale, authority: this.municipality.name, definition, archived: true, internal: true, mostEvents: Infinity };
  }

  private zipped(mtime: Date, parts: readonly (readonly [string, Buffer])[], filed: readonly Filed[]): Readable {
    const zip = new ZipFile();
    const out = new Readable().wrap(zip.outputStream);
    let open: Readable | undefined;
    zip.on('error', (error: Error) => out.destroy(error));
    out.on('close', () => open?.destroy());
    const opened = async (sha256: string): Promise<Readable> => {
      open = await this.files.open(sha256);
      // The library passes on the data, but not a failure of reading.
      return open.on('error', (error) => out.destroy(error));
    };
    for (const [path, content] of parts) zip.addBuffer(content, path, { mtime });
    for (const { document, path } of filed) {
      // PDF and photographs are compressed already.
      if (path)
        zip.addReadStreamLazy(
          path,
          { mtime, compress: false },
          (take) =>
            void opened(document.sha256).then(
              (stream) => take(null, stream),
              (error: unknown) => take(error, Readable.from([])),
            ),
        );
    }
    zip.end();
    return out;
  }
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
