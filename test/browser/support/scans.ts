import type { Paper } from './papers.js';

/** A page of 320 × 440 dots with a few words and a bar, in black and white, as a fax machine writes it (ITU-T T.6). */
const dots = Buffer.from(
  [
    '////////////////////////////////kaZERlDlIFIYU1EUEaGQZnAwaGCIUMlspQad/3hMIOmn396adEcU1v7008INoj53/Jz6I/cnb08J1v/4T0/1//fV1+NNy3d//V/vFeTH/r4/kQP+38V4+Q',
    'eem+/rS7DSX3/8zCJQw/+/v9KRoK9N7/f4SkVHa/fydHt6V+PYyQf/kgwlfKDvf//QUhD7Vf/+9L717/+2qVtbVEzv/17WsNJgwl+8MLFbBgshjYoxsf7sVWxraaSb/rZBB/YTC/cMKFhhPwYIGCER',
    'EMIRDCEYiI/////lQZOZCGbMiRnzMzJc//2l///OP/6//9v///1/z4vmYvMO1Pi4IH8IPwg3/T/6fp2vp/j//ekSd/5ffRLH/wg3gwXX+t6tV/4r6Tf9f+TPBf+1fj/54P/v//8L//f/+Sv/9RX/0F',
    '//8ur//32N7/+v2l1nj/+v2tba9/j9in4rh/b9r2v+yN/tbTW8RYQiIMEIgwQvERH//////+agWwUf////+P//////////////////ABAB',
  ].join(''),
  'base64',
);
const [width, height] = [320, 440];

/**
 * How office scanners keep pages in black and white: as a fax, or as JBIG2 (ITU-T T.88, here with a T.6 region in it); or as nobody can
 * read it.
 */
export type Scanned = 'fax' | 'jbig2' | 'broken';

/** A page that was scanned: there is no text in it, only a picture. */
export function scan(name: string, purpose: string, how: Scanned): Paper {
  const [filter, picture] =
    how === 'fax'
      ? [`/CCITTFaxDecode/DecodeParms<</K -1/Columns ${width}/Rows ${height}>>`, dots]
      : ['/JBIG2Decode', how === 'jbig2' ? jbig2() : Buffer.alloc(64, 0xff)];
  const show = Buffer.from('q 595 0 0 842 0 0 cm /I Do Q');
  return {
    name,
    purpose,
    mime: 'application/pdf',
    bytes: pdf([
      Buffer.from('<</Type/Catalog/Pages 2 0 R>>'),
      Buffer.from('<</Type/Pages/Kids[3 0 R]/Count 1>>'),
      Buffer.from('<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>'),
      stream(
        `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceGray/BitsPerComponent 1/Filter${filter}`,
        picture,
      ),
      stream('', show),
    ]),
  };
}

function jbig2(): Buffer {
  const page = segment(0, 48, Buffer.concat([number(width), number(height), number(0), number(0), Buffer.from([0, 0, 0])]));
  const region = segment(1, 38, Buffer.concat([number(width), number(height), number(0), number(0), Buffer.from([0, 1]), dots]));
  return Buffer.concat([page, region]);
}

function segment(id: number, kind: number, data: Buffer): Buffer {
  return Buffer.concat([number(id), Buffer.from([kind, 0, 1]), number(data.length), data]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function stream(words: string, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<<${words}/Length ${data.length}>>\nstream\n`), data, Buffer.from('\nendstream')]);
}

function pdf(objects: readonly Buffer[]): Uint8Array {
  let file = Buffer.from('%PDF-1.5\n');
  const places = objects.map((object, i) => {
    const place = file.length;
    file = Buffer.concat([file, Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(table)]);
}
