import { PageSizes, PDFDocument } from '@cantoo/pdf-lib';
import { readPdf } from '../../../../test/support/pdf.js';
import { mergePdf, pageCount } from './index.js';

async function document(name: string, pages: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let page = 1; page <= pages; page += 1) pdf.addPage(PageSizes.A4).drawText(`${name} ${page}`);
  return pdf.save();
}

describe('a print batch', () => {
  it('puts each letter on a sheet of its own when both sides are printed', async () => {
    const parts = [await document('cover', 1), await document('letter', 2), await document('long', 3)];
    const merged = await readPdf(await mergePdf(parts));
    expect(merged.texts).toEqual(['cover 1', '', 'letter 1', 'letter 2', 'long 1', 'long 2', 'long 3', '']);
  });

  it('has no empty pages when only one side is printed', async () => {
    const merged = await mergePdf([await document('a', 1), await document('b', 1)], { duplex: false });
    expect(await pageCount(merged)).toBe(2);
  });

  it('is the same file for the same parts', async () => {
    const parts = [await document('a', 1), await document('b', 2)];
    const options = { title: 'Druckauftrag D-2026-0042', date: '2026-11-22' };
    const [one, two] = [await mergePdf(parts, options), await mergePdf(parts, options)];
    expect(Buffer.from(two).equals(one)).toBe(true);
    expect((await readPdf(one)).title).toBe('Druckauftrag D-2026-0042');
  });

  it('refuses a part that is no PDF', async () => {
    await expect(mergePdf([new TextEncoder().encode('no pdf')])).rejects.toThrow();
  });
});
