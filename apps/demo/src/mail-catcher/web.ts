import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { readAttachment } from './caught-mail.js';
import type { CaughtMail } from './caught-mail.js';
import type { Mailbox } from './mailbox.js';
import { STYLE, listPage, mailPage, missingPage } from './pages.js';
import { languageOf } from './words.js';

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The policy for mails of strangers: no scripts, no forms, nothing from outside (pictures of the mail itself have data: URLs). */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'";

/** Types that a browser may know by name; every other attachment is just bytes. */
const NAMED_TYPES = new Set(['application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'text/plain']);

interface Query {
  Querystring: { lang?: string; q?: string };
}
interface One extends Query {
  Params: { id: string };
}
interface Attachment {
  Params: { id: string; index: number };
}

const oneText = { type: 'string', maxLength: 200 };
const query = { type: 'object', properties: { lang: oneText, q: oneText } };
const attachmentParams = { type: 'object', properties: { id: oneText, index: { type: 'integer', minimum: 0 } } };

/** The pages for people and, under `/api`, the same for tests. */
export function web(mailbox: Mailbox): FastifyInstance {
  const server = Fastify({ forceCloseConnections: true });

  server.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', PAGE_POLICY);
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer').header('cache-control', 'no-store');
  });

  server.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));

  server.get<Query>('/', { schema: { querystring: query } }, async (request, reply) => {
    const language = languageOf(request.query.lang, request.headers['accept-language']);
    return page(reply, listPage(mailbox.list(), request.query.q ?? '', language));
  });

  server.get<One>('/messages/:id', { schema: { querystring: query } }, async (request, reply) => {
    const language = languageOf(request.query.lang, request.headers['accept-language']);
    const mail = mailbox.find(request.params.id);
    return mail ? page(reply, mailPage(mail, language)) : page(reply.code(404), missingPage(language));
  });

  server.get<One>('/messages/:id/html', async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    if (!mail?.html) return page(reply.code(404), missingPage('de'));
    return page(reply.header('content-security-policy', MAIL_POLICY), `<base target="_blank">${mail.html}`);
  });

  server.get<One>('/messages/:id/source', async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    if (!mail) return page(reply.code(404), missingPage('de'));
    return download(reply, `${mail.id}.eml`, 'application/octet-stream', await mailbox.source(mail));
  });

  server.get<Attachment>('/messages/:id/attachments/:index', { schema: { params: attachmentParams } }, async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    const attachment = mail?.attachments[request.params.index];
    const content = mail && (await readAttachment(await mailbox.source(mail), request.params.index));
    if (!attachment || !content) return page(reply.code(404), missingPage('de'));
    const type = NAMED_TYPES.has(attachment.contentType) ? attachment.contentType : 'application/octet-stream';
    return download(reply, attachment.name, type, content);
  });

  server.get('/api/messages', async () => ({ messages: mailbox.list().map(withAddresses) }));

  server.get<One>('/api/messages/:id', async (request, reply) => {
    const mail = mailbox.find(request.params.id);
    return mail ? withAddresses(mail) : reply.code(404).send({ title: 'no such message', status: 404 });
  });

  server.delete('/api/messages', async (_request, reply) => {
    await mailbox.clear();
    return reply.code(204).send();
  });

  return server;
}

function withAddresses(mail: CaughtMail) {
  return {
    ...mail,
    attachments: mail.attachments.map((attachment) => ({ ...attachment, url: `/messages/${mail.id}/attachments/${attachment.index}` })),
  };
}

function page(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(text);
}

function download(reply: FastifyReply, name: string, type: string, content: Buffer): FastifyReply {
  // RFC 6266: a plain name for old clients, the true one beside it.
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  const exact = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return reply.type(type).header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${exact}`).send(content);
}
