import { isOfType, TypeSniffer } from './sniff.js';

async function typeOf(...chunks: (string | Uint8Array)[]): Promise<string> {
  const sniffer = new TypeSniffer();
  for (const chunk of chunks) sniffer.see(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return sniffer.type();
}

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

describe('what a file is', () => {
  it('says its first bytes, however they arrive', async () => {
    expect(await typeOf('%PDF-1.7\n%âãÏÓ\n')).toBe('application/pdf');
    expect(await typeOf(png)).toBe('image/png');
    expect(await typeOf(...[...png].map((byte) => Uint8Array.of(byte)))).toBe('image/png');
    expect(await typeOf(Buffer.from('504b0304', 'hex'), Buffer.alloc(26))).toBe('application/zip');
  });

  it('is known also where what tells it stands late: scans, animated pictures, PDF behind other bytes, long archives', async () => {
    const directory = Buffer.alloc(4);
    directory.writeUInt32LE(300_000);
    expect(await typeOf(Buffer.from('II*\0'), directory, Buffer.alloc(299_992, 0x55), Buffer.alloc(6))).toBe('image/tiff');
    expect(await typeOf(Buffer.from('MM\0*'), Buffer.from([0, 4, 0x93, 0xe0]), Buffer.alloc(299_992, 0x55), Buffer.alloc(6))).toBe(
      'image/tiff',
    );
    // acTL, the animation's chunk: length 8, one frame, played for ever, and its checksum.
    const animation = Buffer.concat([Buffer.from('000000086163544c0000000100000000', 'hex'), Buffer.from('b92d4d6b', 'hex')]);
    const animated = Buffer.concat([png.subarray(0, 33), animation, png.subarray(33)]);
    expect(await typeOf(animated)).toBe('image/png');
    expect(await typeOf('Content-Type: application/pdf\r\n\r\n', '%PDF-1.4\n%âãÏÓ\n')).toBe('application/pdf');
    expect(await typeOf(Buffer.from([0, 0, 1, 2]), '%PDF-1.7\n')).toBe('application/pdf');
    expect(await typeOf('<!doctype html><script>alert(1)</script>%PDF-1.7')).toBe('text/html');
    expect(await typeOf('x'.repeat(2000), '%PDF-1.7')).toBe('text/plain');
    const archive = [
      Buffer.from('504b030414000000000000000000', 'hex'),
      Buffer.alloc(200_000, 1),
      Buffer.from('PK\u0001\u0002 [Content_Types].xml PK\u0001\u0002 word/document.xml'),
    ];
    expect(await typeOf(...archive)).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
  });

  it('is text only if every byte is, to the very end', async () => {
    expect(await typeOf('Straße;Hausnummer\nMünsterstraße;5\n')).toBe('text/plain');
    expect(await typeOf(Buffer.from('Straße', 'latin1'))).toBe('text/plain');
    expect(await typeOf('x'.repeat(200_000), Buffer.of(0))).toBe('application/octet-stream');
    expect(await typeOf('')).toBe('application/octet-stream');
  });

  it('is not plain text if a browser would run it', async () => {
    expect(await typeOf('  <!DOCTYPE html><script>alert(1)</script>')).toBe('text/html');
    expect(await typeOf('\u{feff}<html>')).toBe('text/html');
    expect(await typeOf('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')).toBe('image/svg+xml');
    expect(await typeOf('<?xml version="1.0"?><svg onload="alert(1)"/>')).toBe('image/svg+xml');
    expect(await typeOf('<?xml version="1.0"?><antrag/>')).toBe('application/xml');
  });

  it('may be called by the other names of its type, and not by those of another', () => {
    expect(isOfType('image/jpg', 'image/jpeg')).toBe(true);
    expect(isOfType('text/csv; charset=UTF-8', 'text/plain')).toBe(true);
    expect(isOfType('Application/PDF', 'application/pdf')).toBe(true);
    expect(isOfType('text/xml', 'application/xml')).toBe(true);
    expect(isOfType('application/pdf', 'image/png')).toBe(false);
    expect(isOfType('text/plain', 'text/html')).toBe(false);
    expect(isOfType('application/pdf', 'application/octet-stream')).toBe(false);
  });
});
