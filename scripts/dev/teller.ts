import { realNow } from '@vorgang/platform';
import type { StoryClock } from '../../apps/demo/src/simulator/story-clock.js';
import { demoPassword, members } from '../../apps/demo/src/story/cast.js';
import type { Report } from './messages.js';
import type { Listener } from './restarting.js';

interface Places {
  readonly pageUrl: string;
  readonly portalUrl: string;
  readonly mailUrl: string;
  readonly dataDir: string;
}

/** Says at the terminal what happens to the server. */
export class Teller implements Listener {
  #since = realNow();
  #isGreeted = false;

  constructor(
    private readonly out: NodeJS.WriteStream,
    /** Mails of the history bear its time. */
    private readonly clock: StoryClock,
    private readonly places: Places,
  ) {}

  say(text: string): void {
    this.out.write(`${text}\n`);
  }

  onChange([first, ...others]: readonly string[]): void {
    this.#since = realNow();
    this.say(`${first}${others.length > 0 ? ` and ${others.length} more` : ''} changed: the server starts anew.`);
  }

  onReport(report: Report): void {
    if (report.kind === 'serves') {
      const took = `${((realNow() - this.#since) / 1000).toFixed(1)} s`;
      this.say(this.#isGreeted ? `The server is back (${took}).` : greeting(this.places, took));
      this.#isGreeted = true;
    } else if (report.kind === 'telling') {
      if (report.at === null) return this.say('The first start tells an invented history: cases appear from now on.');
      this.clock.tell(new Date(report.at));
      if (this.out.isTTY) this.out.write(`\r${Math.round(report.share * 100)} %\u001b[K`);
    } else if (report.kind === 'told') {
      this.clock.tell(null);
      this.say(`${this.out.isTTY ? '\r\u001b[K' : ''}The history is told.`);
    }
  }

  onEnd(): void {
    this.say('The server has ended. It starts anew when a source changes.');
  }
}

function greeting({ pageUrl, portalUrl, mailUrl, dataDir }: Places, took: string): string {
  const people = members.filter((member) => member.printedAs !== undefined);
  const width = Math.max(...people.map(({ userName }) => userName.length));
  return [
    '',
    `  Vorgang is up (${took}):  ${pageUrl}`,
    '',
    `  Sign in; the password is always  ${demoPassword}`,
    ...people.map(({ userName, printedAs }) => `    ${userName.padEnd(width)}  ${printedAs?.en}`),
    '',
    `  Mails: ${mailUrl}   Portal: ${portalUrl}`,
    `  Data and log: ${dataDir}   (start anew: npm run dev -- --fresh)`,
    '',
    '  What you change in admin-ui is replaced in the open page; what you change in the server starts it anew.',
    '  Stop: Ctrl-C',
    '',
  ].join('\n');
}
