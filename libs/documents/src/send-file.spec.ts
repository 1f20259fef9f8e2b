import { downloadHeaders, fileNameParameters, rangeOf } from './send-file.js';

const file = (mime: string) => ({ sha256: 'a'.repeat(64), size: 3, mime });

describe('a download', () => {
  it('keeps umlauts in names, and has a plain name for old readers', () => {
    expect(fileNameParameters('Übersicht Müßiggang.pdf')).toBe(
      `filename="Uebersicht Muessiggang.pdf"; filename*=UTF-8''%C3%9Cbersicht%20M%C3%BC%C3%9Figgang.pdf`,
    );
    expect(fileNameParameters('Vollmacht (1)’s.pdf')).toContain(`filename*=UTF-8''Vollmacht%20%281%29%E2%80%99s.pdf`);
  });

  it('lets no name break out of its header or its folder', () => {
    expect(fileNameParameters('a"\r\nset-cookie: x\\y.pdf')).toBe(`filename="y.pdf"; filename*=UTF-8''y.pdf`);
    expect(fileNameParameters('../../etc/passwd')).toBe(`filename="passwd"; filename*=UTF-8''passwd`);
    expect(fileNameParameters('a"b%41\r\n.pdf')).toBe(`filename="a_b_41.pdf"; filename*=UTF-8''a%22b%2541.pdf`);
    expect(fileNameParameters('fdp.\u202Eexe')).toBe(`filename="fdp.exe"; filename*=UTF-8''fdp.exe`);
    expect(fileNameParameters('/')).toContain('filename="datei"');
  });

  it('shows PDF and images, and saves everything else', () => {
    expect(downloadHeaders(file('application/pdf'), { name: 'b.pdf' })['content-disposition']).toMatch(/^inline/);
    expect(downloadHeaders(file('image/png'), { name: 'b.png' })['content-disposition']).toMatch(/^inline/);
    expect(downloadHeaders(file('image/png'), { name: 'b.png', asAttachment: true })['content-disposition']).toMatch(/^attachment/);
    expect(downloadHeaders(file('text/plain'), { name: 'b.txt' })['content-disposition']).toMatch(/^attachment/);
  });

  it('sends what could run as bytes without a meaning, in a sandbox', () => {
    for (const mime of ['text/html', 'image/svg+xml', 'application/xml', 'application/javascript']) {
      const headers = downloadHeaders(file(mime), { name: 'x.html' });
      expect(headers['content-type']).toBe('application/octet-stream');
      expect(headers['content-disposition']).toMatch(/^attachment/);
      expect(headers['content-security-policy']).toContain('sandbox');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

describe('a range of a file of 100 bytes', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-1000', { start: 90, end: 99 }],
    ['bytes=-10', { start: 90, end: 99 }],
    ['bytes=-1000', { start: 0, end: 99 }],
    // RFC 9110, 14.1.2: a range that begins behind the end is unsatisfiable.
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=200-300', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    // RFC 9110, 14.2: an invalid range is ignored.
    ['bytes=5-1', undefined],
    ['bytes=500-100', undefined],
    ['bytes=-', undefined],
    ['bytes=0-1,5-6', undefined],
    ['lines=0-9', undefined],
    [undefined, undefined],
  ])('%s', (header, range) => {
    expect(rangeOf(header, 100)).toEqual(range);
  });
});
