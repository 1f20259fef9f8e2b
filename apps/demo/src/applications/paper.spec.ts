import { printable } from './paper.js';

describe('what stands on a paper of the demo', () => {
  it.each([
    ['Jörg Müßig, 12 €', 'Jörg Müßig, 12 €'],
    ['Paweł Đorđević', 'Pawel Dordevic'],
    ['Nguyễn Şahin', 'Nguyen Sahin'],
    ['李', '?'],
  ])('%s is printed as %s', (name, printed) => expect(printable(name)).toBe(printed));
});
