import { notTaken } from './mailer.js';

describe('what the mail server’s answer means', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 <erika@example.org> unknown' }, true, 'mail.refused: 550 5.1.1'],
    [{ code: 'EMESSAGE', responseCode: 552, response: '552 too large' }, true, 'mail.refused: 552'],
    [{ code: 'EENVELOPE', message: 'Invalid recipient' }, true, 'mail.refused: EENVELOPE'],
    [{ code: 'EENVELOPE', responseCode: 451, response: '451 4.2.1 later' }, false, 'mail.not-taken: 451 4.2.1'],
    [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 bad password' }, false, 'mail.not-taken: 535 5.7.8'],
    [{ code: 'ECONNECTION' }, false, 'mail.not-taken: ECONNECTION'],
    ['something else', false, 'mail.not-taken: unknown'],
  ])('%j', (error, forGood, reason) => {
    expect(notTaken(error)).toMatchObject({ forGood, reason });
  });
});
