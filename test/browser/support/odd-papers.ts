import type { Paper } from './papers.js';

/** A bar and a dot, 96 × 64, as a telephone of today takes pictures (HEIC). */
const photograph = [
  'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAATttZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQAB',
  'AAAAAAFfAAEAAAAAAAAAmwAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAu2lwcnAAAACdaXBjbwAAAHNodmNDAQQIAAAAAAAAAAAAHvAA/Pz6+gAADwMgAAEAF0AB',
  'DAH//wQIAAADAJ34AAADAAAeugJAIQABACdCAQEECAAAAwCd+AAAAwAAHsDCBBNlupJKa5sCAAADAAIAAAMAAhAiAAEAB0QBwXKwIkAAAAAUaXNwZQAAAAAAAABgAAAAQAAAAA5waXhp',
  'AAAAAAEKAAAAFmlwbWEAAAAAAAAAAQABA4ECgwAAAKNtZGF0AAAAlygBrrDoSCwYRLS/28Oy+NaqDe+zbiIPWjP50YwNQd9xZ0MbZP1xLoo8P0ORaNrfyL27umGgE/Ab/pl7d00cEeuy',
  'sAHqECvhZxxPo7EH9/pnyWk7p0uecWmVuaAqDVRkad7XTh7znx0WGyjkrZK6+QXsJMg2FGjjOWj65G6clSvt+dfPKv3C7z0RFncT1wUWBNzWSUxnX+A=',
].join('');

/** Two pages with a bar each, 96 × 64, as a fax arrives (TIFF, group 4). */
const fax = [
  'SUkqABwAAAD/MwPBj/////////+P/////wAQAQ4A/gAEAAEAAAACAAAAAAEDAAEAAABgAAAAAQEDAAEAAABAAAAAAgEDAAEAAAABAAAAAwEDAAEAAAAEAAAABgEDAAEAAAAAAAAACgED',
  'AAEAAAABAAAAEQEEAAEAAAAIAAAAEgEDAAEAAAABAAAAFQEDAAEAAAABAAAAFgEDAAEAAABAAAAAFwEEAAEAAAAUAAAAHAEDAAEAAAABAAAAKQEDAAIAAAAAAAIA3gAAAP/////zMDwY',
  '//////////j/ABABDgD+AAQAAQAAAAIAAAAAAQMAAQAAAGAAAAABAQMAAQAAAEAAAAACAQMAAQAAAAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAAAAAAKAQMAAQAAAAEAAAARAQQAAQAA',
  'AMoAAAASAQMAAQAAAAEAAAAVAQMAAQAAAAEAAAAWAQMAAQAAAEAAAAAXAQQAAQAAABQAAAAcAQMAAQAAAAEAAAApAQMAAgAAAAEAAgAAAAAA',
].join('');

/** A grey square, 8 × 8 (TIFF), whose directory names itself as the next one. */
const endless = [
  'SUkqAAgAAAAJAAABBAABAAAACAAAAAEBBAABAAAACAAAAAIBAwABAAAACAAAAAMBAwABAAAAAQAAAAYBAwABAAAAAQAAABEBBAABAAAAAAAAABUBAwABAAAAAQAAABYBBAABAAAACAAAABcB',
  'BAABAAAAQAAAAAgAAAAAAAAA',
].join('');

/** One page that only opens with a password (AES-256). */
const locked = [
  'JVBERi0xLjcKJYGBgYEKCjEgMCBvYmoKPDwKL1R5cGUgL1BhZ2VzCi9LaWRzIFsgNCAwIFIgXQovQ291bnQgMQo+PgplbmRvYmoKCjIgMCBvYmoKPDwKL1R5cGUgL0NhdGFsb2cKL1Bh',
  'Z2VzIDEgMCBSCi9FeHRlbnNpb25zIDw8Ci9BREJFIDw8Ci9CYXNlVmVyc2lvbiAvMS43Ci9FeHRlbnNpb25MZXZlbCA4Cj4+Cj4+Cj4+CmVuZG9iagoKMyAwIG9iago8PAovUHJvZHVj',
  'ZXIgPEZFRkYwMDcwMDA2NDAwNjYwMDJEMDA2QzAwNjkwMDYyMDAyMDAwMjgwMDY4MDA3NDAwNzQwMDcwMDA3MzAwM0EwMDJGMDAyRjAwNjcwMDY5MDA3NDAwNjgwMDc1MDA2MjAwMkUw',
  'MDYzMDA2RjAwNkQwMDJGMDA0ODAwNkYwMDcwMDA2NDAwNjkwMDZFMDA2NzAwMkYwMDcwMDA2NDAwNjYwMDJEMDA2QzAwNjkwMDYyMDAyOT4KL01vZERhdGUgKEQ6MjAyNjExMzAwMTA3',
  'MjlaKQovQ3JlYXRvciA8RkVGRjAwNzAwMDY0MDA2NjAwMkQwMDZDMDA2OTAwNjIwMDIwMDAyODAwNjgwMDc0MDA3NDAwNzAwMDczMDAzQTAwMkYwMDJGMDA2NzAwNjkwMDc0MDA2ODAw',
  'NzUwMDYyMDAyRTAwNjMwMDZGMDA2RDAwMkYwMDQ4MDA2RjAwNzAwMDY0MDA2OTAwNkUwMDY3MDAyRjAwNzAwMDY0MDA2NjAwMkQwMDZDMDA2OTAwNjIwMDI5PgovQ3JlYXRpb25EYXRl',
  'IChEOjIwMjYxMTMwMDEwNzI5WikKPj4KZW5kb2JqCgo0IDAgb2JqCjw8Ci9UeXBlIC9QYWdlCi9QYXJlbnQgMSAwIFIKL1Jlc291cmNlcyA8PAovRm9udCA8PAovSGVsdmV0aWNhLTcw',
  'OTg0ODA3ODkgNSAwIFIKPj4KL1hPYmplY3QgPDwKPj4KL0V4dEdTdGF0ZSA8PAo+Pgo+PgovTWVkaWFCb3ggWyAwIDAgMzAwIDMwMCBdCi9Bbm5vdHMgWyBdCi9Db250ZW50cyBbIDYg',
  'MCBSIF0KPj4KZW5kb2JqCgo1IDAgb2JqCjw8Ci9UeXBlIC9Gb250Ci9TdWJ0eXBlIC9UeXBlMQovQmFzZUZvbnQgL0hlbHZldGljYQovRW5jb2RpbmcgL1dpbkFuc2lFbmNvZGluZwo+',
  'PgplbmRvYmoKCjYgMCBvYmoKPDwKL0ZpbHRlciAvRmxhdGVEZWNvZGUKL0xlbmd0aCAxMTIKPj4Kc3RyZWFtCpVe6gcw/Yku1Kk1szPoFKGEv6evLQbmTq6JP6jBpEb7USUqiEr2q9Pm',
  'P/dN5jdvWRJ9w9592NGhNBwAfsA4+CsLOGeZcuhBxUi0HW4CbojcEFbqgKcaqzWDSuZP/GkdCFFI7C8/F+gqmD4LDqZhfXEKZW5kc3RyZWFtCmVuZG9iagoKNyAwIG9iago8PAovRmls',
  'dGVyIC9TdGFuZGFyZAovViA1Ci9SIDYKL0xlbmd0aCAyNTYKL0NGIDw8Ci9TdGRDRiA8PAovQXV0aEV2ZW50IC9Eb2NPcGVuCi9DRk0gL0FFU1YzCi9MZW5ndGggMzIKPj4KPj4KL1N0',
  'bUYgL1N0ZENGCi9TdHJGIC9TdGRDRgovTyA8YjE5NWI0NzZiM2Q4NDBmZGY3NWU0ZWY4NmVkN2ViZDIyMTBmMDliMjRmMDJhZDk3OTE1YjRhODk4MWIyZGIyODRhYTM1YjA5ODY2YzFh',
  'ODA5YWI4M2Y1NjIwMzUzZTJhPgovT0UgPGQ3OGVjOGNmZmE2MzNlYWM0ZWJlODMzOTg0ZDdlZmM3YmRiODQ4OTYxMjc1ZmVhZDM1NjAzZjgwYzc3NDQ1YWU+Ci9VIDw2NTlmNWYwZGQ1',
  'ZGFlODg4NjNhMmUzZGQzODZkOTgyMGQxY2E0OTcwMmViYjY2YzM1MmJmZDZmZWRjNjgzZDhkMzgyMDJiMDc0NDllN2ViZGYzODAzMDA4ZTBkMzBlYzQ+Ci9VRSA8M2U5NTc3OWM5Zjcx',
  'ZTRjNzE5ZjFkMGI2NzJlYzZmYzhiMDMzMDFhMDczYWZhZjlhYTQxYTBlMjM3NjBhNzE2ZD4KL1AgLTM5MDQKL1Blcm1zIDw5OWY3MzZhNTFkM2NiYjZhNTM3OTA1YTUxYjE1Mzg1Zj4K',
  'Pj4KZW5kb2JqCgp4cmVmCjAgOAowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTYgMDAwMDAgbiAKMDAwMDAwMDA3NiAwMDAwMCBuIAowMDAwMDAwMTkyIDAwMDAwIG4gCjAwMDAw',
  'MDA2NjIgMDAwMDAgbiAKMDAwMDAwMDg1NyAwMDAwMCBuIAowMDAwMDAwOTU1IDAwMDAwIG4gCjAwMDAwMDExNDAgMDAwMDAgbiAKCnRyYWlsZXIKPDwKL1NpemUgOAovUm9vdCAyIDAg',
  'UgovRW5jcnlwdCA3IDAgUgovSW5mbyAzIDAgUgovSUQgWyA8MzU1MWRlNWU0ZDk5M2YyOTUwMDcxNmVhYWFhNmVlZGY+IDwzNTUxZGU1ZTRkOTkzZjI5NTAwNzE2ZWFhYWE2ZWVkZj4g',
  'XQo+PgoKc3RhcnR4cmVmCjE2OTEKJSVFT0Y=',
].join('');

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
const catalogue = '<</Type/Catalog/Pages 2 0 R>>';
const onePage = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const page = (more = '', resources = '<</Font<</F1 5 0 R>>>>') =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents 4 0 R${more}>>`;
const stream = (data: string, more = '') => `<</Length ${data.length}${more}>>\nstream\n${data}\nendstream`;
const text = (words: string) => stream(`BT /F1 24 Tf 72 700 Td (${words}) Tj ET`);
const picture = stream('q 500 0 0 700 40 60 cm /Im0 Do Q');
const image = '/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8';
const withImage = '<</XObject<</Im0 9 0 R>>>>';
const field = (more = '') =>
  `<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(WWWWWWWWWW)/Rect[72 400 560 640]/F 4/P 3 0 R/DA(/Helv 90 Tf 0 g)${more}>>`;
const form = (more = '') =>
  `<</Type/Catalog/Pages 2 0 R/AcroForm<<${more}/Fields[9 0 R]/DR<</Font<</Helv 5 0 R>>>>/DA(/Helv 12 Tf 0 g)>>>>`;

/** Files as people send them and no program should have made them, and what the viewer must do with each. */
export const oddPapers = {
  'photo.heic': { mime: 'image/heic', bytes: Buffer.from(photograph, 'base64'), drawn: true },
  'fax.tif': { mime: 'image/tiff', bytes: Buffer.from(fax, 'base64'), drawn: true, says: 'Seite 1 von 2' },
  'endless.tif': { mime: 'image/tiff', bytes: Buffer.from(endless, 'base64'), drawn: true, says: '1 Seite ließ sich nicht zeigen' },
  'cut.png': {
    mime: 'image/png',
    bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000640000006408020000', 'hex'),
    says: 'ließ sich nicht anzeigen',
  },
  'broken.jpg': {
    mime: 'image/jpeg',
    bytes: Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), Buffer.alloc(300, 1)]),
    says: 'ließ sich nicht anzeigen',
  },
  'broken.heic': {
    mime: 'image/heic',
    bytes: Buffer.concat([Buffer.from(photograph, 'base64').subarray(0, 300), Buffer.alloc(300)]),
    says: 'ließ sich nicht anzeigen',
  },
  'cut.pdf': { mime: 'application/pdf', bytes: Buffer.from('%PDF-1.7\nabc'), says: 'ließ sich nicht anzeigen' },
  'no-pages.pdf': pdf({ 1: catalogue, 2: '<</Type/Pages/Kids[]/Count 0>>' }, 'hat keine einzige Seite'),
  'page-missing.pdf': pdf(
    { 1: catalogue, 2: '<</Type/Pages/Kids[3 0 R 9 0 R]/Count 2>>', 3: page(), 4: text('Seite 1 von 2'), 5: font },
    'Nicht alles in diesem Dokument',
  ),
  'stream-broken.pdf': pdf(
    { 1: catalogue, 2: onePage, 3: page(), 4: stream('\u0000\u0001garbage'.repeat(30), '/Filter/FlateDecode'), 5: font },
    'Nicht alles in diesem Dokument',
  ),
  'image-missing.pdf': pdf({ 1: catalogue, 2: onePage, 3: page('', withImage), 4: picture, 5: font }, 'Nicht alles in diesem Dokument'),
  'image-unknown.pdf': pdf(
    { 1: catalogue, 2: onePage, 3: page('', withImage), 4: picture, 5: font, 9: stream('xxxxx', `${image}/Filter/WeirdDecode`) },
    'Nicht alles in diesem Dokument',
  ),
  'image-broken.pdf': pdf(
    {
      1: catalogue,
      2: onePage,
      3: page('', withImage),
      4: picture,
      5: font,
      9: stream('\u0000\u0001nope'.repeat(9), `${image}/Filter/FlateDecode`),
    },
    'Nicht alles in diesem Dokument',
  ),
  'endless.pdf': { ...pdf(nested(12), 'Das dauert zu lange'), late: true },
  'dynamic-form.pdf': pdf(
    {
      1: '<</Type/Catalog/Pages 2 0 R/NeedsRendering true/AcroForm<</Fields[]/XFA 9 0 R>>>>',
      2: onePage,
      3: page(),
      4: text('Please wait...'),
      5: font,
      9: stream('<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"/>'),
    },
    'XFA',
  ),
  'locked.pdf': { mime: 'application/pdf', bytes: Buffer.from(locked, 'base64'), says: 'mit einem Kennwort geschützt' },
  'portfolio.pdf': pdf(
    {
      1: '<</Type/Catalog/Pages 2 0 R/Collection<</Type/Collection/View/D>>/Names<</EmbeddedFiles<</Names[(a.txt)9 0 R]>>>>>>',
      2: onePage,
      3: page(),
      4: text('Open this portfolio in another program'),
      5: font,
      9: '<</Type/Filespec/F(a.txt)/UF(a.txt)/EF<</F 10 0 R>>>>',
      10: stream('Bescheid', '/Type/EmbeddedFile'),
    },
    'PDF-Portfolio',
  ),
  'field-without-picture.pdf': {
    ...pdf({ 1: form(), 2: onePage, 3: page('/Annots[9 0 R]'), 4: text(''), 5: font, 9: field() }),
    drawn: true,
  },
  'field-to-be-drawn.pdf': {
    ...pdf({ 1: form('/NeedAppearances true'), 2: onePage, 3: page('/Annots[9 0 R]'), 4: text(''), 5: font, 9: field() }),
    drawn: true,
  },
} satisfies Record<string, { mime: string; bytes: Uint8Array; says?: string; drawn?: boolean; late?: boolean }>;

/** A page of a form that draws another one twenty times, and so on: as many steps as twenty to the power of their number. */
function nested(forms: number): Record<number, string> {
  const place = (index: number): number => 10 + index;
  const resources = (index: number): string => `<</XObject<</F ${place(index)} 0 R>>>>`;
  const form = (index: number): string =>
    stream(
      index + 1 < forms ? '/F Do '.repeat(20) : '0 0 m',
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]${index + 1 < forms ? `/Resources${resources(index + 1)}` : ''}`,
    );
  return {
    1: catalogue,
    2: onePage,
    3: page('', resources(0)),
    4: stream('/F Do'),
    ...Object.fromEntries(Array.from({ length: forms }, (_, index) => [place(index), form(index)])),
  };
}

/** One of them as the portal sends it. */
export function oddPaper(name: keyof typeof oddPapers): Paper {
  const { mime, bytes } = oddPapers[name];
  return { name, purpose: 'relief-proof', mime, bytes };
}

function pdf(objects: Readonly<Record<number, string>>, says?: string): { mime: string; bytes: Uint8Array; says?: string } {
  let file = '%PDF-1.7\n%âãÏÓ\n';
  const places = new Map<number, number>();
  for (const [number, object] of Object.entries(objects)) {
    places.set(Number(number), file.length);
    file += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...places.keys()) + 1;
  const entries = Array.from({ length: size - 1 }, (_, i) => places.get(i + 1)).map((place) =>
    place === undefined ? '0000000000 00000 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`,
  );
  const table = file.length;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return { mime: 'application/pdf', bytes: Buffer.from(file, 'latin1'), ...(says === undefined ? {} : { says }) };
}
