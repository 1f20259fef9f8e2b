import { createHash, randomUUID } from 'node:crypto';
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib';

/** A file as the portal sends it. */
export interface Paper {
  readonly name: string;
  readonly purpose: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
}

/** A page as a citizen uploads it. */
export async function paper(name: string, purpose: string, title: string, lines: Readonly<Record<string, string>>): Promise<Paper> {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 420]);
  const [plain, bold] = [await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.HelveticaBold)];
  page.drawText(title, { x: 50, y: 350, size: 20, font: bold });
  Object.entries(lines).forEach(([label, value], index) => {
    page.drawText(label, { x: 50, y: 305 - index * 28, size: 10, font: plain, color: rgb(0.35, 0.35, 0.35) });
    page.drawText(printable(value), { x: 200, y: 305 - index * 28, size: 13, font: plain });
  });
  return { name, purpose, mime: 'application/pdf', bytes: await document.save() };
}

export const registrationCertificate = (keeper: string, plate: string): Promise<Paper> =>
  paper('Fahrzeugschein.pdf', 'registration-certificate', 'Zulassungsbescheinigung Teil I', {
    'A   Kennzeichen': plate,
    'C.1 Halter': keeper,
    'D.1 Marke': 'VW Golf',
    'Ausgestellt von': 'Kreis Düren',
  });

export const benefitsNotice = (name: string): Promise<Paper> =>
  paper('Leistungsbescheid.pdf', 'relief-proof', 'Bescheid über Leistungen nach dem SGB II', {
    Name: name,
    Zeitraum: '01.07.2026 bis 31.12.2026',
    Ausgestellt: 'job-com Düren',
  });

/** The multipart body of a submission or an answer. */
export function withPapers(part: 'submission' | 'answer', json: Record<string, unknown>, papers: readonly Paper[], lie?: 'hash'): FormData {
  const form = new FormData();
  const attachments = papers.map(({ name, purpose, mime, bytes }) => ({
    name,
    purpose,
    mime,
    size: bytes.length,
    sha256: createHash('sha256')
      .update(lie ? `${name}?` : bytes)
      .digest('hex'),
  }));
  form.set(part, JSON.stringify({ ...json, attachments }));
  for (const { name, mime, bytes } of papers) form.append('file', new Blob([Uint8Array.from(bytes)], { type: mime }), name);
  return form;
}

export const newKey = (): string => randomUUID();

/** The fonts that every PDF reader has know Western European letters only. */
function printable(text: string): string {
  return text.replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, (letter) => letter.normalize('NFD').replaceAll(/[^\u0020-\u007e]/g, ''));
}
