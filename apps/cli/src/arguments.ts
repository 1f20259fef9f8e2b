import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { displayNameShape, userNameShape } from '@vorgang/access';
import { day, mailAddress } from '@vorgang/platform';
import type { z } from 'zod';

/** The commands with their options. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'replay'; readonly file: string; readonly database?: string }
  | { readonly command: 'export'; readonly format: 'xes'; readonly output?: string; readonly database?: string }
  | { readonly command: 'verify'; readonly database?: string; readonly only?: string; readonly skip?: string }
  | { readonly command: 'rebuild'; readonly database?: string }
  | { readonly command: 'look'; readonly database?: string }
  | { readonly command: 'create-admin'; readonly userName: string; readonly name?: string; readonly database?: string }
  | { readonly command: 'migrate'; readonly database?: string }
  | { readonly command: 'backup'; readonly output: string; readonly pgDump?: string; readonly database?: string }
  | { readonly command: 'after-restore'; readonly skipNumbers: number; readonly database?: string }
  | { readonly command: 'rotate-permit-key'; readonly from: string }
  | { readonly command: 'doctor'; readonly json: boolean; readonly testMail?: string }
  | { readonly command: 'check-services'; readonly folder?: string };

/** The command line is wrong; the message says how. */
export class UsageFault extends Error {}

export const usage = `Usage: npm run -s cli -- COMMAND [OPTIONS]

  replay FILE.xes[.gz] [--database NAME]
      Plays an event log through a system of its own, in a new database.
  export --format xes [--output FILE] [--database NAME|URL]
      Writes the event log of a database: of the latest replay unless told otherwise.
  verify [--database NAME|URL] [--only PARTS] [--skip PARTS]
      Holds the tables and files against the events. Ends with 0 where all agree, with 1 where something does not.
  rebuild [--database NAME|URL]
      Writes the rows of each case again from its events: after an upgrade that derives more from a case.
  look [--database NAME]
      Opens the back office on the latest (or another) replay, with a supervisor to sign in.
  create-admin [--user-name NAME] [--name "FIRST LAST"] [--database NAME|URL]
      Lets an administrator in; prints a password that works once.
  migrate [--database NAME|URL]
      Brings a database to the newest schema.
  backup --output FOLDER [--pg-dump PROGRAM] [--database NAME|URL]
      Writes the database and its files into a new folder below FOLDER, while everything runs.
  after-restore [--skip-numbers N] [--database NAME|URL]
      Makes a database ready that was restored from a backup; leaves out N numbers (200) of cases and payments.
  rotate-permit-key --from YYYY-MM-DD
      Makes the next key that signs permits; published at once, in use from that day.
  doctor [--json] [--test-mail ADDRESS]
      Looks at all that an installation needs: configuration, database and its roles, data folder, mail server, proxy, clocks,
      backup, keys. Changes nothing. Ends with 1 where something is wrong.
  check-services [FOLDER]
      Says all that is wrong with the service definitions and the city's file, and what nobody has checked yet.

Options
  --database   a name on the configured server, a postgres:// URL, or "latest" for the latest replay
  --output     a file instead of the standard output
  --only, --skip   parts of verify, between commas; docs/operating.md says what each looks at
  -h, --help   this text

The configuration comes from the environment (docs/configuring.md).
`;

const database = { database: { type: 'string' } } as const;

/**
 * Reads the command line, without the program's own name.
 * @throws UsageFault for an unknown command or option, or a missing or superfluous argument
 */
export function parseRequest(args: readonly string[]): Request {
  if (args.length === 0) throw new UsageFault('a command is missing');
  const [command = '', ...rest] = args;
  if (command === 'help' || args.some((arg) => arg === '--help' || arg === '-h')) return { command: 'help' };
  switch (command) {
    case 'replay': {
      const { values, positionals } = parse(rest, database, 1);
      const [file] = positionals;
      if (!file) throw new UsageFault('replay needs a file: FILE.xes or FILE.xes.gz');
      return { command, file, database: text(values, 'database') };
    }
    case 'export': {
      const { values } = parse(rest, { ...database, format: { type: 'string' }, output: { type: 'string', short: 'o' } });
      const format = text(values, 'format');
      if (format === undefined) throw new UsageFault('export needs --format xes');
      if (format !== 'xes') throw new UsageFault(`there is no format "${format}": xes`);
      return { command, format, output: text(values, 'output'), database: text(values, 'database') };
    }
    case 'create-admin': {
      const { values } = parse(rest, { ...database, 'user-name': { type: 'string' }, name: { type: 'string' } });
      return {
        command,
        userName: shaped(values, 'user-name', userNameShape) ?? 'admin',
        name: shaped(values, 'name', displayNameShape),
        database: text(values, 'database'),
      };
    }
    case 'backup': {
      const { values } = parse(rest, { ...database, output: { type: 'string', short: 'o' }, 'pg-dump': { type: 'string' } });
      const output = text(values, 'output');
      if (output === undefined) throw new UsageFault('backup needs --output FOLDER');
      return { command, output, pgDump: text(values, 'pg-dump'), database: text(values, 'database') };
    }
    case 'after-restore': {
      const { values } = parse(rest, { ...database, 'skip-numbers': { type: 'string' } });
      const skip = text(values, 'skip-numbers') ?? '200';
      if (!/^\d{1,6}$/.test(skip)) throw new UsageFault(`--skip-numbers needs a number from 0 to 999999, not "${skip}"`);
      return { command, skipNumbers: Number(skip), database: text(values, 'database') };
    }
    case 'rotate-permit-key': {
      const { values } = parse(rest, { from: { type: 'string' } });
      const from = shaped(values, 'from', day());
      if (from === undefined) throw new UsageFault('rotate-permit-key needs --from YYYY-MM-DD');
      return { command, from };
    }
    case 'verify': {
      const { values } = parse(rest, { ...database, only: { type: 'string' }, skip: { type: 'string' } });
      return { command, database: text(values, 'database'), only: text(values, 'only'), skip: text(values, 'skip') };
    }
    case 'doctor': {
      const { values } = parse(rest, { json: { type: 'boolean' }, 'test-mail': { type: 'string' } });
      return { command, json: values['json'] === true, testMail: shaped(values, 'test-mail', mailAddress()) };
    }
    case 'check-services': {
      const { positionals } = parse(rest, {}, 1);
      const [folder] = positionals;
      return { command, ...(folder === undefined ? {} : { folder }) };
    }
    case 'rebuild':
    case 'look':
    case 'migrate': {
      const { values } = parse(rest, database);
      return { command, database: text(values, 'database') };
    }
    default:
      throw new UsageFault(`there is no command "${command}"`);
  }
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function parse(args: readonly string[], options: ParseArgsOptionsConfig, most = 0): { values: Values; positionals: string[] } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
    const superfluous = positionals[most];
    if (superfluous !== undefined) throw new UsageFault(`"${superfluous}" is one argument too many`);
    return { values, positionals };
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    // parseArgs explains at length how to pass such a value nevertheless; its first sentence says what is wrong.
    throw new UsageFault(error instanceof Error ? (error.message.split(/\. (?=To )/)[0] ?? error.message) : String(error));
  }
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageFault(`--${name} needs a value`);
}

/** A value passes the same shape as in the API. */
function shaped<T>(values: Values, name: string, shape: z.ZodType<T>): T | undefined {
  const given = text(values, name);
  if (given === undefined) return undefined;
  const { success, data, error } = shape.safeParse(given);
  if (success) return data;
  throw new UsageFault(`--${name} ${JSON.stringify(given.slice(0, 60))}: ${error.issues.map(({ message }) => message).join('; ')}`);
}
