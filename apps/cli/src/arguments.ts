import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { isLocalDate } from '@vorgang/platform';

/** What the command line asks for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'replay'; readonly file: string; readonly database?: string }
  | { readonly command: 'export'; readonly format: 'xes'; readonly output?: string; readonly database?: string }
  | { readonly command: 'verify'; readonly database?: string }
  | { readonly command: 'rebuild'; readonly database?: string }
  | { readonly command: 'look'; readonly database?: string }
  | { readonly command: 'create-admin'; readonly userName: string; readonly name?: string; readonly database?: string }
  | { readonly command: 'migrate'; readonly database?: string }
  | { readonly command: 'rotate-permit-key'; readonly from: string };

/** The command line cannot be followed; says what is wrong with it. */
export class UsageFault extends Error {}

export const usage = `Usage: npm run -s cli -- COMMAND [OPTIONS]

  replay FILE.xes[.gz] [--database NAME]
      Plays an event log through a system of its own, in a new database.
  export --format xes [--output FILE] [--database NAME|URL]
      Writes the event log of a database: of the latest replay unless told otherwise.
  verify [--database NAME|URL]
      Folds each case's events again and compares with the tables.
  rebuild [--database NAME|URL]
      Writes the rows of each case again from its events: after an upgrade that derives more from a case.
  look [--database NAME]
      Opens the back office on the latest (or another) replay, with a supervisor to sign in.
  create-admin [--user-name NAME] [--name "FIRST LAST"] [--database NAME|URL]
      Lets an administrator in; prints a password that works once.
  migrate [--database NAME|URL]
      Brings a database to the newest schema.
  rotate-permit-key --from YYYY-MM-DD
      Makes the next key that signs permits; published at once, in use from that day.

Options
  --database   a name on the configured server, a postgres:// URL, or "latest" for the latest replay
  --output     a file instead of the standard output
  -h, --help   this text

The configuration comes from the environment (docs/configuring.md).
`;

const database = { database: { type: 'string' } } as const;

/**
 * Reads the command line, without the program's own name.
 * @throws UsageFault for a command or option that there is not, a missing or a superfluous argument
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
      return { command, userName: text(values, 'user-name') ?? 'admin', name: text(values, 'name'), database: text(values, 'database') };
    }
    case 'rotate-permit-key': {
      const { values } = parse(rest, { from: { type: 'string' } });
      const from = text(values, 'from');
      if (from === undefined) throw new UsageFault('rotate-permit-key needs --from YYYY-MM-DD');
      if (!isLocalDate(from)) throw new UsageFault(`"${from}" is no calendar day YYYY-MM-DD`);
      return { command, from };
    }
    case 'verify':
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
    // parseArgs explains at length how to pass such a thing all the same; its first sentence says what is wrong.
    throw new UsageFault(error instanceof Error ? (error.message.split(/\. (?=To )/)[0] ?? error.message) : String(error));
  }
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageFault(`--${name} needs a value`);
}
