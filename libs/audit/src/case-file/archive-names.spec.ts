import { archiveNames } from './archive-names.js';

describe('names of documents in an archive', () => {
  it('are numbered, so that the same name twice is two files', () => {
    expect(archiveNames(['Scan.pdf', 'Scan.pdf'])).toEqual(['01 Scan.pdf', '02 Scan.pdf']);
    expect(archiveNames(Array.from({ length: 100 }, () => 'a'))[0]).toBe('001 a');
  });

  it.each([
    ['../../etc/passwd', '01 _.._etc_passwd'],
    ['C:\\Windows\\x.exe', '01 C__Windows_x.exe'],
    ['..', '01 Dokument'],
    ['', '01 Dokument'],
    [' . ', '01 Dokument'],
    ['Kaufvertrag für Bello.pdf', '01 Kaufvertrag für Bello.pdf'],
    ['fu\u0308r.pdf', '01 für.pdf'],
    ['a\u202Efdp.exe', '01 a_fdp.exe'],
    ['a\nb.pdf', '01 a_b.pdf'],
    ['x. ', '01 x'],
    ['.htaccess', '01 htaccess'],
  ])('make %j harmless: %j', (name, harmless) => {
    expect(archiveNames([name])).toEqual([harmless]);
  });

  it('are short enough for every system, and keep their ending', () => {
    const [name = ''] = archiveNames([`${'ä'.repeat(300)}.pdf`]);
    expect(name).toHaveLength(103);
    expect(name.endsWith('.pdf')).toBe(true);
  });
});
