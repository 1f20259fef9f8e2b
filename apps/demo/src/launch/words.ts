import { demoPassword, members } from '../story/cast.js';

export interface Addresses {
  readonly api: string;
  readonly mail: string;
  readonly portal: string;
}

/** What is printed when everything is up. */
export function greeting({ api, mail, portal }: Addresses, { dataDir, elapsed }: { dataDir: string; elapsed: string }): string {
  const people = members.filter((member) => member.printedAs !== undefined);
  const width = Math.max(...people.map(({ userName }) => userName.length));
  const names = Math.max(...people.map(({ displayName }) => displayName.length));
  return [
    '',
    `  Vorgang is up (${elapsed}):  ${api}`,
    '',
    `  Sign in; the password is always  ${demoPassword}`,
    ...people.map(
      ({ userName, displayName, printedAs }) =>
        `    ${userName.padEnd(width)}  ${displayName.padEnd(names)}  ${printedAs?.de} (${printedAs?.en})`,
    ),
    '',
    `  Mails sent by the demo:      ${mail}   (none leaves this machine)`,
    `  The portal, for citizens:    ${portal}   (a terminal: ${portal}/terminal)`,
    `  Data, kept between runs:     ${dataDir}   (start anew: npm run demo -- --fresh)`,
    '',
    '  Stop: Ctrl-C',
    '',
  ].join('\n');
}
