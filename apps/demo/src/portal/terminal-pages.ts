import { html, type Html } from '../mail-catcher/html.js';
import type { Language } from '../mail-catcher/words.js';
import type { Question } from './terminal-fields.js';
import { serviceTitles } from './words.js';

const words = {
  de: {
    title: 'Bürgerterminal',
    welcome: 'Willkommen. Was möchten Sie erledigen?',
    start: 'Beenden',
    send: 'Absenden',
    optional: 'freiwillig',
    choose: 'Bitte wählen',
    failed: 'Das können wir so noch nicht annehmen. Bitte prüfen Sie die markierten Felder.',
    check: 'Bitte prüfen',
    done: 'Danke. Ihr Antrag ist eingegangen.',
    number: 'Ihr Aktenzeichen',
    write: 'Bitte notieren Sie es. Diese Seite wird automatisch geschlossen.',
    ends: 'Sind Sie noch da? Das Terminal beendet sich gleich und löscht Ihre Eingaben.',
    stay: 'Ich bin noch da',
    other: 'English',
  },
  en: {
    title: 'Citizens’ terminal',
    welcome: 'Welcome. What would you like to do?',
    start: 'End',
    send: 'Send',
    optional: 'optional',
    choose: 'Please choose',
    failed: 'We cannot take it like this yet. Please check the marked fields.',
    check: 'please check',
    done: 'Thank you. Your application has arrived.',
    number: 'Your case number',
    write: 'Please note it. This page closes by itself.',
    ends: 'Are you still there? The terminal is about to end and to forget what you entered.',
    stay: 'I am still here',
    other: 'Deutsch',
  },
} as const;

/** The first page: big buttons, nothing else. */
export function terminalStart(services: readonly string[], language: Language): string {
  const said = words[language];
  return page(
    language,
    said.title,
    '/terminal',
    html`<h1>${said.welcome}</h1>
      <p class="buttons">
        ${services.map((service) => html`<a class="big" href="/terminal/${service}?lang=${language}">${titleOf(service, language)}</a>`)}
      </p>`,
  );
}

/** The questions of a service. @param faulty the names of those that were refused */
export function terminalForm(
  service: string,
  questions: readonly Question[],
  language: Language,
  typed: Readonly<Record<string, string>> = {},
  faulty: ReadonlySet<string> | null = null,
): string {
  const said = words[language];
  return page(
    language,
    titleOf(service, language),
    `/terminal/${service}`,
    html`<h1>${titleOf(service, language)}</h1>
      ${faulty ? html`<p class="card now" role="alert">${said.failed}</p>` : ''}
      <form method="post" action="/terminal/${service}?lang=${language}" autocomplete="off">
        ${questions.map((question) => field(question, language, typed[question.name] ?? '', faulty?.has(question.name) ?? false))}
        <p><button class="big">${said.send}</button></p>
      </form>`,
    true,
  );
}

/** What became of it; ends by itself. */
export function terminalDone(caseNumber: string | null, language: Language): string {
  const said = words[language];
  return page(
    language,
    said.done,
    '/terminal',
    html`<h1>${said.done}</h1>
      ${
        caseNumber
          ? html`<p>${said.number}:</p>
              <p class="number">${caseNumber}</p>`
          : ''
      }
      <p>${said.write}</p>
      <p><a class="big" href="/terminal?lang=${language}">${said.start}</a></p>`,
    true,
  );
}

function field(
  { name, label, type = 'text', choices = [], optional, hint }: Question,
  language: Language,
  typed: string,
  isFaulty: boolean,
): Html {
  const said = words[language];
  const id = name.replaceAll('/', '-');
  const note = [isFaulty ? said.check : '', optional ? said.optional : '', hint?.[language] ?? ''].filter(Boolean).join(' · ');
  const described = note === '' ? html`` : html`<span class="note" id="${id}-note">${note}</span>`;
  const attributes = html`id="${id}" name="${name}" ${isFaulty ? html`aria-invalid="true"` : ''}
  ${note ? html`aria-describedby="${id}-note"` : ''}`;
  if (type === 'tick')
    return html`<p class="tick ${isFaulty ? 'faulty' : ''}">
      <input type="checkbox" value="yes" ${attributes} ${typed ? html`checked` : ''} /><label for="${id}">${label[language]}</label
      >${described}
    </p>`;
  const input =
    type === 'choice'
      ? html`<select ${attributes}>
          <option value="">${said.choose}</option>
          ${choices.map(([value, text]) => html`<option value="${value}" ${value === typed ? html`selected` : ''}>${text[language]}</option>`)}
        </select>`
      : html`<input type="${type}" ${attributes} value="${typed}" autocomplete="off" autocorrect="off" spellcheck="false" />`;
  return html`<p class="${isFaulty ? 'faulty' : ''}"><label for="${id}">${label[language]}</label>${input}${described}</p>`;
}

/** @param ends whether the page ends by itself when nobody is there any more */
function page(language: Language, title: string, path: string, body: Html, ends = false): string {
  const said = words[language];
  const other = language === 'de' ? 'en' : 'de';
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – ${said.title}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="stylesheet" href="/terminal.css" />
        <link rel="icon" href="data:," />
        ${ends ? html`<script src="/terminal.js" defer></script>` : ''}
      </head>
      <body class="terminal" data-start="/terminal?lang=${language}">
        <header>
          <div>
            <span class="home">${said.title}</span
            ><span
              ><a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${said.other}</a>${
                ends ? html` <a class="end" href="/terminal?lang=${language}">${said.start}</a>` : ''
              }</span
            >
          </div>
        </header>
        <main>${body}</main>
        ${
          ends
            ? html`<dialog id="ends">
                <p>${said.ends}</p>
                <p class="number" id="left"></p>
                <form method="dialog"><button class="big">${said.stay}</button></form>
              </dialog>`
            : ''
        }
      </body>
    </html>`.text;
}

function titleOf(service: string, language: Language): string {
  return serviceTitles[service]?.[language] ?? service;
}

export const TERMINAL_STYLE = `
body.terminal { font-size: 1.5rem; }
.terminal h1 { font-size: 2.4rem; }
.terminal header { position: sticky; top: 0; }
.terminal header a.end { margin-left: 2rem; padding: .4rem 1rem; border: 2px solid #fff; border-radius: .35rem; text-decoration: none; }
.terminal main { max-width: 46rem; }
.buttons { display: grid; gap: 1.2rem; }
.big { display: block; width: 100%; padding: 1.2rem 1.4rem; font-size: 1.7rem; font-weight: 650; text-align: center; text-decoration: none; background: var(--red); color: #fff; border: 0; border-radius: .6rem; }
.terminal label { font-size: 1.35rem; }
.terminal input, .terminal select { width: 100%; min-height: 3.6rem; font: inherit; padding: .5rem .8rem; border: 2px solid #57534e; border-radius: .4rem; background: #fff; color: var(--ink); }
.terminal .tick { display: grid; grid-template-columns: 3.6rem 1fr; align-items: center; gap: .8rem; }
.terminal .tick input { min-height: 2.6rem; }
.terminal .tick .note { grid-column: 2; }
.terminal .faulty input, .terminal .faulty select { border-color: #b91c1c; border-width: 4px; }
.terminal .note { display: block; font-size: 1.1rem; color: var(--quiet); }
.terminal .faulty .note { color: #b91c1c; font-weight: 650; }
.terminal .number { font-size: 2.6rem; font-weight: 700; margin: .2rem 0; }
.terminal dialog { font-size: 1.7rem; max-width: 40rem; border: .4rem solid var(--red); border-radius: .8rem; }
.terminal select:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px; }
`;

/** Ends the page when nobody has touched it for a while: it warns first, and leaves nothing behind. */
export const TERMINAL_SCRIPT = `
const quiet = 60000, warning = 20;
const box = document.getElementById('ends'), left = document.getElementById('left');
let timer, count;
const end = () => { document.querySelector('form[method=post]')?.reset(); location.replace(document.body.dataset.start); };
const wait = () => {
  clearTimeout(timer); clearInterval(count);
  if (box.open) box.close();
  timer = setTimeout(() => {
    let seconds = warning;
    left.textContent = seconds;
    box.showModal();
    count = setInterval(() => { seconds -= 1; left.textContent = seconds; if (seconds <= 0) end(); }, 1000);
  }, quiet);
};
for (const happened of ['pointerdown', 'keydown', 'input']) addEventListener(happened, wait, true);
addEventListener('pageshow', (event) => { if (event.persisted) end(); });
wait();
`;
