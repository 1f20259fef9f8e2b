import multipart, { type MultipartFile } from '@fastify/multipart';
import { applicantName } from '@vorgang/catalogue';
import { localDateOf, newSecretId, type Clock } from '@vorgang/platform';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { ServiceKey, Upload } from '../applications/application.js';
import type { SentSubmission } from '../launch/memory.js';
import { languageOf } from '../mail-catcher/words.js';
import { type IntakeKeys } from '../simulator/accounts.js';
import { Refused } from '../simulator/http.js';
import { IntakeClient, type Status } from '../simulator/intake.js';
import { applicationFor } from '../story/history.js';
import { Dice } from '../town/dice.js';
import { listPage, missingPage, statusPage, type Told } from './pages.js';
import { STYLE } from './style.js';
import { addTerminal } from './terminal.js';
import { isDeed, problemText, serviceTitles, type Deed } from './words.js';

export interface PortalOptions {
  /** 0 for any that is free. */
  readonly port: number;
  readonly apiUrl: string;
  readonly mailUrl: string;
  readonly keys: IntakeKeys;
  /** What the portal has sent, the newest first. */
  readonly known: { list(): readonly SentSubmission[]; add(sent: SentSubmission): Promise<void> };
  readonly clock: Clock;
}

export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

const pagePolicy = "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const maxFileBytes = 20 * 1024 * 1024;
const oneText = { type: 'string', maxLength: 200 };
const schema = { querystring: { type: 'object', properties: { lang: oneText, q: oneText, done: oneText } } };

interface Asked {
  Querystring: { lang?: string; q?: string; done?: string };
  Params: { id: string; document: string };
  Body: { service?: string } | undefined;
}

/**
 * Starts a small portal like a city's, on the loopback only. Mails link to it, and citizens see the status of their application
 * there, answer, pay and fetch documents. It uses only the intake API.
 */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const server = Fastify({ forceCloseConnections: true });
  await server.register(multipart, { limits: { fileSize: maxFileBytes, files: 1, fields: 5 }, throwFileSizeLimit: false });
  server.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
    done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  server.addHook('onSend', async (request, reply) => {
    // Only the terminal has a script: it ends by itself.
    const policy = request.url.startsWith('/terminal') ? `${pagePolicy}; script-src 'self'` : pagePolicy;
    reply
      .header('content-security-policy', policy)
      .header('x-content-type-options', 'nosniff')
      .header('referrer-policy', 'no-referrer')
      .header('cache-control', 'no-store');
  });
  // Forms from other sites are refused.
  server.addHook('onRequest', async (request, reply) => {
    if (request.method === 'POST' && request.headers['sec-fetch-site'] === 'cross-site') return reply.code(403).send();
  });
  addPages(server, new PortalDesk(options), options);
  addTerminal(server, { apiUrl: options.apiUrl, key: options.keys.counter, clock: options.clock });
  const url = await server.listen({ host: '127.0.0.1', port: options.port });
  return { url, stop: () => server.close() };
}

function addPages(server: FastifyInstance, desk: PortalDesk, { known, mailUrl }: PortalOptions): void {
  server.get('/style.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));

  server.get<Asked>('/', { schema }, async (request, reply) => {
    return page(
      reply,
      listPage(known.list(), request.query.q ?? '', languageOf(request.query.lang, request.headers['accept-language']), mailUrl),
    );
  });

  server.post<Asked>('/send', { schema }, async (request, reply) => {
    const id = await desk.sendAnother(request.body?.service ?? '');
    return reply.redirect(`/status/${id}?lang=${languageOf(request.query.lang, request.headers['accept-language'])}`, 303);
  });

  interface Visit {
    readonly params: { id: string };
    readonly query: { lang?: string };
    readonly headers: { 'accept-language'?: string };
  }
  const languageFor = ({ query, headers }: Visit) => languageOf(query.lang, headers['accept-language']);

  const show = async (visit: Visit, reply: FastifyReply, told: Told = {}) => {
    const language = languageFor(visit);
    const status = await desk.status(visit.params.id, language);
    if (!status) return page(reply.code(404), missingPage(language));
    return page(reply.code(told.problem ? 422 : 200), statusPage(status, desk.sent(visit.params.id), language, told));
  };

  server.get<Asked>('/status/:id', { schema }, async (request, reply) => {
    const { done } = request.query;
    return show(request, reply, isDeed(done) ? { done } : {});
  });

  /** Runs the work and reports it as done. A refusal is shown in words, with the typed text still there. */
  const doing = async (visit: Visit, reply: FastifyReply, done: Deed, work: () => Promise<void>, typed = '') => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return show(visit, reply, { problem: problemText([...error.faults, error.code], languageFor(visit)), typed });
    }
    return reply.redirect(`/status/${visit.params.id}?lang=${languageFor(visit)}&done=${done}`, 303);
  };

  server.post<Asked>('/status/:id/pay', { schema }, async (request, reply) =>
    doing(request, reply, 'paid', () => desk.pay(request.params.id)),
  );

  server.post<Asked>('/status/:id/answer', { schema }, async (request, reply) => {
    let message = '';
    let tooLarge = false;
    const uploads: Upload[] = [];
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        uploads.push(...(await uploadOf(part)));
        tooLarge ||= part.file.truncated;
      } else if (part.fieldname === 'message') message = String(part.value);
    }
    const refuse = (code: string) => show(request, reply, { problem: problemText([code], languageFor(request)), typed: message });
    if (tooLarge) return refuse('attachment.too-large');
    if (message.trim() === '' && uploads.length === 0) return refuse('portal.nothing-to-send');
    return doing(request, reply, 'answered', () => desk.answer(request.params.id, message, uploads), message);
  });

  server.get<Asked>('/status/:id/documents/:document', async (request, reply) => {
    const found = await desk.document(request.params.id, request.params.document);
    if (!found) return page(reply.code(404), missingPage('de'));
    const plain = found.name.replaceAll(/[^\x20-\x7e]|["\\]/g, '_');
    return reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(found.name)}`)
      .send(Buffer.from(found.bytes));
  });
}

async function uploadOf(part: MultipartFile): Promise<Upload[]> {
  const bytes = await part.toBuffer();
  if (bytes.length === 0) return [];
  return [{ name: part.filename || 'Datei', purpose: 'other', mime: part.mimetype, content: () => bytes }];
}

/** What the portal does on behalf of a citizen. */
class PortalDesk {
  readonly #intake: IntakeClient;

  constructor(private readonly options: PortalOptions) {
    this.#intake = new IntakeClient(options.apiUrl);
  }

  sent(id: string): SentSubmission | undefined {
    return this.options.known.list().find(({ submissionId }) => submissionId === id);
  }

  /** Null for a submission of no key of the demo. */
  async status(id: string, language: 'de' | 'en'): Promise<Status | null> {
    try {
      return await this.#intake.status(this.key(id), id, language);
    } catch (error) {
      if (error instanceof Refused && error.status < 500) return null;
      throw error;
    }
  }

  answer(id: string, message: string, uploads: readonly Upload[]): Promise<void> {
    return this.#intake.answer(this.key(id), id, message, uploads, newSecretId());
  }

  async pay(id: string): Promise<void> {
    const { payment } = await this.#intake.status(this.key(id), id);
    if (!payment) return;
    await this.#intake.pay(this.key(id), id, {
      transactionId: newSecretId(),
      transactionReference: payment.reference ?? 'Gebühr',
      method: 'PAYPAL',
      status: 'BOOKED',
      amountCents: payment.amountCents,
      at: this.options.clock.nowIso(),
    });
  }

  async document(id: string, documentId: string): Promise<{ name: string; bytes: Uint8Array } | null> {
    const known = (await this.status(id, 'de'))?.documents.find((document) => document.id === documentId);
    return known ? { name: known.name, bytes: await this.#intake.fetchDocument(this.key(id), id, documentId) } : null;
  }

  /** One more application, as somebody in Düren might send it. @returns its id */
  async sendAnother(wanted: string): Promise<string> {
    const { known, clock, keys } = this.options;
    const service: ServiceKey = isService(wanted) ? wanted : 'hundesteuer-anmeldung';
    const number = 1000 + known.list().length;
    const at = clock.now();
    const application = applicationFor(service, new Dice(number), { number, at, today: localDateOf(at) }, { channel: 'portal' });
    const { submissionId } = await this.#intake.submit(keys.portal, application, newSecretId());
    await known.add({
      submissionId,
      key: 'portal',
      reference: application.externalReference,
      service,
      name: applicantName(application.applicant),
      sentAt: at.toISOString(),
    });
    return submissionId;
  }

  private key(id: string): string {
    return this.options.keys[this.sent(id)?.key ?? 'portal'];
  }
}

function isService(key: string): key is ServiceKey {
  return Object.hasOwn(serviceTitles, key);
}

function page(reply: FastifyReply, text: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').send(text);
}
