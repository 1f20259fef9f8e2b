import { formatLocalDate, isLocalDate } from '@vorgang/platform';
import type { SentSubmission } from '../launch/memory.js';
import { html, type Html } from '../mail-catcher/html.js';
import type { Language } from '../mail-catcher/words.js';
import type { Status } from '../simulator/intake.js';
import { serviceTitles, WORDS, type Deed } from './words.js';

const most = 300;

/** The portal's own list of what it sent. */
export function listPage(all: readonly SentSubmission[], q: string, language: Language, mailUrl: string): string {
  const words = WORDS[language];
  const found = all.filter(({ name, reference }) => `${name} ${reference}`.toLowerCase().includes(q.trim().toLowerCase())).slice(0, most);
  const rows = found.map(
    ({ submissionId, reference, name, service, sentAt }) =>
      html`<tr>
        <td><a href="/status/${submissionId}?lang=${language}">${reference}</a></td>
        <td>${name}</td>
        <td>${titleOf(service, language)}</td>
        <td>${moment(sentAt, language)}</td>
      </tr>`,
  );
  const buttons = Object.keys(serviceTitles).map(
    (service) =>
      html`<form class="inline" method="post" action="/send?lang=${language}">
        <input type="hidden" name="service" value="${service}" /><button class="second">${titleOf(service, language)}</button>
      </form>`,
  );
  return page(
    words.sent,
    language,
    '/',
    html` <h1>${words.sent}</h1>
      <p class="quiet">${words.notice} <a href="${mailUrl}">${words.mails}</a></p>
      <section class="card">
        <h2>${words.send}</h2>
        ${buttons}
      </section>
      <form role="search" action="/">
        <input type="hidden" name="lang" value="${language}" /><label for="q">${words.find}</label
        ><input id="q" name="q" type="search" value="${q}" /><button>${words.search}</button>
      </form>
      <div class="card wrap">
        ${
          rows.length === 0
            ? html`<p>${words.none}</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">${words.reference}</th>
                    <th scope="col">${words.name}</th>
                    <th scope="col">${words.service}</th>
                    <th scope="col">${words.sentAt}</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows}
                </tbody>
              </table>`
        }
      </div>`,
  );
}

/** The result of what somebody has just done on the page. */
export interface Told {
  readonly done?: Deed;
  /** Why it was refused, in words. */
  readonly problem?: string;
  /** The typed text, where it was refused. */
  readonly typed?: string;
}

/** The status of an application, the open request, and the documents to fetch. */
export function statusPage(
  status: Status,
  sent: SentSubmission | undefined,
  language: Language,
  { done, problem, typed = '' }: Told = {},
): string {
  const words = WORDS[language];
  const [title, explanation] = words.states[status.state];
  const path = `/status/${status.submissionId}`;
  return page(
    `${title} · ${words.yourApplication}`,
    language,
    path,
    html` <p><a href="/?lang=${language}">${words.back}</a></p>
      <h1>${sent ? titleOf(sent.service, language) : words.yourApplication}</h1>
      ${problem ? html`<div class="card now" role="alert"><strong>${words.failed}.</strong> ${problem}</div>` : ''}
      ${done ? html`<div class="card" role="status">${words.done[done]}</div>` : ''} ${way(status.state, language)}
      <section class="card now">
        <h2>${title}</h2>
        <p>${explanation}</p>
        ${outcome(status, language)}
      </section>
      ${asked(status, path, language, typed)} ${payment(status, path, language)}
      <section class="card">
        <h2>${words.documents}</h2>
        ${documents(status, path, language)}
      </section>
      <section class="card">
        <dl>
          <dt>${words.caseNumber}</dt>
          <dd>${status.caseNumber ?? words.noCaseYet}</dd>
          ${
            sent
              ? html`<dt>${words.reference}</dt>
                  <dd>${sent.reference}</dd>
                  <dt>${words.name}</dt>
                  <dd>${sent.name}</dd>`
              : ''
          }
          <dt>${words.receivedAt}</dt>
          <dd>${moment(status.receivedAt, language)}</dd>
        </dl>
      </section>`,
  );
}

export function missingPage(language: Language): string {
  const words = WORDS[language];
  return page(
    words.notFound,
    language,
    '/',
    html`<h1>${words.notFound}</h1>
      <p><a href="/?lang=${language}">${words.back}</a></p>`,
  );
}

/** The four stations; "your turn" is a kind of work. */
function way(state: Status['state'], language: Language): Html {
  const words = WORDS[language].states;
  const stations = ['RECEIVED', 'PROCESSING', 'COMPLETED'] as const;
  const shown = state === 'SUBMITTED' ? 'RECEIVED' : state === 'ACTION_REQUIRED' ? 'PROCESSING' : state;
  const at = stations.indexOf(shown);
  return html`<ol class="way">
    ${stations.map((station, index) =>
      index === at
        ? html`<li aria-current="step">${words[state === 'ACTION_REQUIRED' ? state : station][0]}</li>`
        : html`<li class="${index < at ? 'done' : ''}">${words[station][0]}</li>`,
    )}
  </ol>`;
}

function outcome({ outcome: how, outcomeTitle, refusal, closedOn }: Status, language: Language): Html | string {
  const { outcomes } = WORDS[language];
  if (how === null || !isOutcome(how)) return '';
  return html`<p>
    <strong>${outcomeTitle ?? ''}${outcomeTitle ? '. ' : ''}${outcomes[how]}</strong> ${refusal?.reason ?? ''}
    ${closedOn ? html`(${day(closedOn, language)})` : ''}
  </p>`;
}

function isOutcome(how: string): how is keyof (typeof WORDS)['de']['outcomes'] {
  return Object.hasOwn(WORDS.de.outcomes, how);
}

function asked({ request }: Status, path: string, language: Language, typed: string): Html | string {
  const words = WORDS[language];
  if (!request) return '';
  return html`<section class="card now">
    <h2>${words.askedFor[request.kind]}</h2>
    ${request.kind === 'hearing' ? html`<p>${words.hearing}</p>` : ''} ${request.text ? html`<p>${request.text}</p>` : ''}
    <ul>
      ${[...request.items, ...request.reasons].map(({ title }) => html`<li>${title}</li>`)}
    </ul>
    <p>${words.answerBy} <strong>${day(request.answerBy, language)}</strong>.</p>
    <form method="post" action="${path}/answer?lang=${language}" enctype="multipart/form-data">
      <label for="message">${words.message}</label><textarea id="message" name="message" rows="4" maxlength="20000">${typed}</textarea>
      <label for="file">${words.file}</label><input id="file" name="file" type="file" accept=".pdf,.jpg,.jpeg,.png" />
      <div><button>${words.answer}</button></div>
    </form>
  </section>`;
}

function payment({ payment: due }: Status, path: string, language: Language): Html | string {
  const words = WORDS[language];
  if (!due) return '';
  const amount = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(due.amountCents / 100);
  return html`<section class="card now">
    <h2>${words.toPay}: ${due.label} ${amount}</h2>
    <p>${words.payReference}: ${due.reference ?? '–'}</p>
    <form method="post" action="${path}/pay?lang=${language}"><button>${words.pay}</button></form>
  </section>`;
}

function documents({ documents: all }: Status, path: string, language: Language): Html {
  if (all.length === 0) return html`<p>${WORDS[language].noDocuments}</p>`;
  return html`<ul>
    ${all.map(({ id, name, size }) => html`<li><a href="${path}/documents/${id}">${name}</a> (PDF, ${Math.max(1, Math.round(size / 1024))} KB)</li>`)}
  </ul>`;
}

function titleOf(service: string, language: Language): string {
  // The city does not offer a service of this name, and a citizen would not know it, either.
  return serviceTitles[service]?.[language] ?? WORDS[language].otherService;
}

function day(text: string, language: Language): string {
  return isLocalDate(text) ? formatLocalDate(text, language) : text;
}

function moment(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso));
}

function page(title: string, language: Language, path: string, body: Html): string {
  const words = WORDS[language];
  const other = language === 'de' ? 'en' : 'de';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${words.portal}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header>
          <div>
            <a class="home" href="/?lang=${language}">${words.portal}</a
            ><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.otherLanguage}</a>
          </div>
        </header>
        <main>${body}</main>
      </body>
    </html>`.text;
}
