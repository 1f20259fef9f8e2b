import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { startMailCatcher } from './index.js';
import type { MailCatcher } from './index.js';

describe('the mail catcher', () => {
  let dir: string;
  let catcher: MailCatcher;

  const start = () => startMailCatcher({ smtpPort: 0, httpPort: 0, dir });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(new URL(path, catcher.url), { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const send = async (mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0]) => {
    const transport = createTransport(catcher.smtpUrl);
    try {
      return await transport.sendMail({ from: 'Stadt Düren <steueramt@dueren.example>', to: 'jürgen@example.org', ...mail });
    } finally {
      transport.close();
    }
  };

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'vorgang-mail-'));
    catcher = await start();
  });

  afterEach(async () => {
    await catcher.stop();
    await rm(dir, { recursive: true });
  });

  it('keeps a notice with its attachment, umlauts and all', async () => {
    const pdf = Buffer.from('%PDF-1.7 ein Bescheid');
    await send({
      to: 'Jörg Müßig <joerg@example.org>',
      subject: 'Hundesteuerbescheid für „Bello“',
      text: 'Guten Tag,\n\nIhr Bescheid: https://portal.example/status/42.\n',
      attachments: [{ filename: 'Bescheid Müßig.pdf', content: pdf }],
    });

    const [mail] = catcher.messages();
    expect(mail).toMatchObject({
      to: ['joerg@example.org'],
      subject: 'Hundesteuerbescheid für „Bello“',
      attachments: [{ index: 0, name: 'Bescheid Müßig.pdf', contentType: 'application/pdf', size: pdf.length }],
    });
    expect(mail?.sender).toContain('Stadt Düren');

    const download = await get(`/messages/${mail?.id}/attachments/0`);
    expect(download.text).toBe(pdf.toString());
    expect(download.headers.get('content-disposition')).toContain("filename*=UTF-8''Bescheid%20M%C3%BC%C3%9Fig.pdf");
  });

  it('tells tests the same by JSON, newest first', async () => {
    await send({ subject: 'erste' });
    await send({ subject: 'zweite' });
    const { messages } = JSON.parse((await get('/api/messages')).text) as { messages: { id: string; subject: string }[] };
    expect(messages.map(({ subject }) => subject)).toEqual(['zweite', 'erste']);
    expect(JSON.parse((await get(`/api/messages/${messages[1]?.id}`)).text)).toMatchObject({ subject: 'erste' });
  });

  it('still has the mails after a restart', async () => {
    await send({ subject: 'Erinnerung' });
    await catcher.stop();
    catcher = await start();
    expect(catcher.messages().map(({ subject }) => subject)).toEqual(['Erinnerung']);
    await fetch(new URL('/api/messages', catcher.url), { method: 'DELETE' });
    await catcher.stop();
    catcher = await start();
    expect(catcher.messages()).toEqual([]);
  });

  it('keeps what many clients send at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => send({ subject: `Nr. ${n}` })));
    expect(new Set(catcher.messages().map(({ subject }) => subject)).size).toBe(20);
  });

  it('shows list and mail in German, or in English to those who ask for it', async () => {
    await send({ subject: 'Ihr Ausweis', text: 'Zone D' });
    const german = await get('/');
    expect(german.text).toContain('<html lang="de">');
    expect(german.text).toContain('Ausgegangene E-Mails');
    expect((await get('/', { 'accept-language': 'en-GB,en' })).text).toContain('Sent e-mails');
    const one = await get(`/messages/${catcher.messages()[0]?.id}?lang=en`);
    expect(one.text).toContain('Back to the list');
    expect(one.text).toContain('Zone D');
  });

  it('finds mails by recipient and text', async () => {
    await send({ to: 'anna@example.org', subject: 'A' });
    await send({ to: 'bert@example.org', subject: 'B', text: 'wegen Änderung' });
    expect((await get('/?q=ANNA')).text).not.toContain('bert@');
    expect((await get('/?q=%C3%A4nderung')).text).not.toContain('anna@');
    expect((await get('/?q=niemand')).text).toContain('Keine E-Mails.');
  });

  it('lets no mail do anything in the reader’s browser', async () => {
    const attack = '<script>alert(1)</script>';
    await send({
      subject: attack,
      text: `${attack} https://portal.example/"onclick=alert(1)`,
      html: `<h1>Guten Tag</h1>${attack}`,
      attachments: [{ filename: `"${attack}\n.html`, content: attack, contentType: 'text/html' }],
    });
    const id = catcher.messages()[0]?.id;

    const list = await get('/');
    const page = await get(`/messages/${id}`);
    for (const { text, headers } of [list, page]) {
      expect(text).not.toContain('<script');
      expect(text).not.toContain('"onclick');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect(page.text).toContain('<iframe sandbox="allow-popups allow-popups-to-escape-sandbox"');

    const framed = await get(`/messages/${id}/html`);
    expect(framed.text).toContain('Guten Tag');
    expect(framed.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups/);

    const download = await get(`/messages/${id}/attachments/0`);
    expect(download.headers.get('content-type')).toBe('application/octet-stream');
    expect(download.headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  it('answers for what is not there', async () => {
    expect((await get('/messages/nothing')).status).toBe(404);
    expect((await get('/messages/nothing/attachments/0')).status).toBe(404);
    expect((await get('/messages/..%2f..%2fetc/source')).status).toBe(404);
    expect((await get('/api/messages/nothing')).status).toBe(404);
  });

  it('refuses for good or for now where a story needs it', async () => {
    await expect(send({ to: 'x@unzustellbar.example' })).rejects.toMatchObject({ responseCode: 550 });
    await expect(send({ to: 'x@spaeter.example' })).rejects.toMatchObject({ responseCode: 451 });
    expect(catcher.messages()).toEqual([]);
  });

  it('says so when a port is taken', async () => {
    const taken = Number(new URL(catcher.smtpUrl).port);
    await expect(startMailCatcher({ smtpPort: taken, httpPort: 0, dir })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
