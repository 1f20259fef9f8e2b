import type { CaughtMail } from './caught-mail.js';
import { html, withLinks } from './html.js';
import type { Html } from './html.js';
import { WORDS } from './words.js';
import type { Language } from './words.js';

const MOST = 200;

/** The list, newest first; with `q` only mails that contain it in sender, recipient, subject or text. */
export function listPage(all: CaughtMail[], q: string, language: Language): string {
  const words = WORDS[language];
  const found = all.filter((mail) => contains(mail, q));
  const shown = found.slice(0, MOST);
  const table = html` <p>${words.shown(shown.length, found.length)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.received}</th>
          <th scope="col">${words.to}</th>
          <th scope="col">${words.subject}</th>
          <th scope="col">${words.attachments}</th>
        </tr>
      </thead>
      <tbody>
        ${shown.map((mail) => listRow(mail, language))}
      </tbody>
    </table>`;
  return page(
    words.title,
    language,
    '/',
    html` <h1>${words.title}</h1>
      <p>${words.notice}</p>
      <form action="/" role="search">
        <input type="hidden" name="lang" value="${language}" />
        <label for="q">${words.search}</label>
        <input id="q" name="q" type="search" value="${q}" />
        <button>${words.find}</button>
      </form>
      ${shown.length === 0 ? html`<p>${words.none}</p>` : table}`,
  );
}

function listRow(mail: CaughtMail, language: Language): Html {
  return html`<tr>
    <td><time datetime="${mail.receivedAt}">${localTime(mail.receivedAt, language)}</time></td>
    <td>${mail.to.join(', ')}</td>
    <td><a href="/messages/${mail.id}?lang=${language}">${mail.subject || WORDS[language].noSubject}</a></td>
    <td>${mail.attachments.length || ''}</td>
  </tr>`;
}

/** One mail. Its HTML is shown in a frame without scripts, forms or outside content. */
export function mailPage(mail: CaughtMail, language: Language): string {
  const words = WORDS[language];
  const path = `/messages/${mail.id}`;
  const subject = mail.subject || words.noSubject;
  const attachments = mail.attachments.map(
    (attachment) =>
      html`<li>
        <a href="${path}/attachments/${attachment.index}" download>${attachment.name}</a> (${attachment.contentType},
        ${size(attachment.size, language)})
      </li>`,
  );
  return page(
    subject,
    language,
    path,
    html` <p><a href="/?lang=${language}">${words.back}</a></p>
      <h1>${subject}</h1>
      <dl>
        <dt>${words.from}</dt>
        <dd>${mail.sender}</dd>
        <dt>${words.to}</dt>
        <dd>${mail.to.join(', ')}</dd>
        <dt>${words.received}</dt>
        <dd><time datetime="${mail.receivedAt}">${localTime(mail.receivedAt, language)}</time></dd>
      </dl>
      ${
        attachments.length === 0
          ? ''
          : html`<h2>${words.attachments}</h2>
              <ul>
                ${attachments}
              </ul>`
      }
      <h2>${words.text}</h2>
      <div class="text">${withLinks(mail.text)}</div>
      ${
        mail.html === null
          ? ''
          : html`<h2>${words.html}</h2>
              <iframe sandbox="allow-popups allow-popups-to-escape-sandbox" src="${path}/html" title="${words.html}"></iframe>`
      }
      <p><a href="${path}/source" download>${words.source}</a></p>`,
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

function page(title: string, language: Language, path: string, body: Html): string {
  const other = language === 'de' ? 'en' : 'de';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <nav><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${WORDS[language].otherLanguage}</a></nav>
        <main>${body}</main>
      </body>
    </html>`.text;
}

function contains(mail: CaughtMail, q: string): boolean {
  const wanted = q.trim().toLocaleLowerCase('de');
  const text = [mail.sender, ...mail.to, mail.subject, mail.text].join('\n').toLocaleLowerCase('de');
  return text.includes(wanted);
}

function localTime(instant: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'Europe/Berlin' });
  return format.format(new Date(instant));
}

function size(bytes: number, language: Language): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024)} kB`;
}

export const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; }
nav { text-align: right; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid; padding: 0.4rem 0.6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; }
input, button { font: inherit; padding: 0.3rem 0.6rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.2rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid; padding: 1rem; }
iframe { width: 100%; height: 40rem; border: 1px solid; background: white; }
`;
