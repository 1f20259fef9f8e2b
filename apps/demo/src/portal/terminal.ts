import { newSecretId, type Clock } from '@vorgang/platform';
import type { FastifyInstance } from 'fastify';
import { languageOf, type Language } from '../mail-catcher/words.js';
import { ask, Refused } from '../simulator/http.js';
import { answered, questionsOf } from './terminal-fields.js';
import { TERMINAL_SCRIPT, TERMINAL_STYLE, terminalDone, terminalForm, terminalStart } from './terminal-pages.js';

interface TerminalOptions {
  readonly apiUrl: string;
  /** The key that submits by the channel `terminal`. */
  readonly key: string;
  readonly clock: Clock;
}

interface Asked {
  Querystring: { lang?: string };
  Params: { service: string };
  Body: Record<string, string> | undefined;
}

/**
 * A terminal in the hall of the town hall: big type, an application in one page, an end by itself. It keeps nothing: neither the
 * portal's list nor the browser knows afterwards what was typed. It uses only the intake API.
 */
export function addTerminal(server: FastifyInstance, options: TerminalOptions): void {
  const languageFor = (request: { query: { lang?: string }; headers: { 'accept-language'?: string } }): Language =>
    languageOf(request.query.lang, request.headers['accept-language']);

  server.get('/terminal.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(TERMINAL_STYLE));
  server.get('/terminal.js', async (_request, reply) => reply.type('text/javascript; charset=utf-8').send(TERMINAL_SCRIPT));

  server.get<Asked>('/terminal', async (request, reply) =>
    reply.type('text/html; charset=utf-8').send(terminalStart([...questionsOf.keys()], languageFor(request))),
  );

  server.get<Asked>('/terminal/:service', async (request, reply) => {
    const questions = questionsOf.get(request.params.service);
    const language = languageFor(request);
    if (!questions) return reply.redirect(`/terminal?lang=${language}`, 303);
    return reply.type('text/html; charset=utf-8').send(terminalForm(request.params.service, questions, language));
  });

  server.post<Asked>('/terminal/:service', async (request, reply) => {
    const { service } = request.params;
    const questions = questionsOf.get(service);
    const language = languageFor(request);
    if (!questions) return reply.redirect(`/terminal?lang=${language}`, 303);
    const typed = request.body ?? {};
    const said = answered(questions, typed);
    const email = typed['applicant/email']?.trim() ?? '';
    try {
      const { body } = await ask(options.apiUrl, {
        method: 'POST',
        path: '/intake/v1/submissions',
        headers: { 'x-api-key': options.key, 'idempotency-key': newSecretId() },
        body: {
          service,
          channel: 'terminal',
          externalReference: `T-${options.clock.nowIso().slice(0, 10)}-${newSecretId().slice(0, 8)}`,
          form: said['form'] ?? {},
          applicant: { kind: 'person', ...(said['applicant'] as object) },
          replyChannel: email ? { kind: 'email', email } : { kind: 'post' },
        },
      });
      const caseNumber = typeof body === 'object' && body !== null && 'caseNumber' in body ? body.caseNumber : null;
      return await reply.type('text/html; charset=utf-8').send(terminalDone(typeof caseNumber === 'string' ? caseNumber : null, language));
    } catch (error) {
      if (!(error instanceof Refused) || error.places.length === 0) throw error;
      const faulty = new Set(questions.filter(({ name }) => error.places.some((place) => isAt(place, name))).map(({ name }) => name));
      return reply
        .code(422)
        .type('text/html; charset=utf-8')
        .send(terminalForm(service, questions, language, typed, faulty));
    }
  });
}

/** Whether a fault is about this question, or about the group that it is the first of. */
function isAt(place: string, name: string): boolean {
  return place === `/${name}` || `/${name}`.startsWith(`${place}/`) || place.startsWith(`/${name}/`);
}
