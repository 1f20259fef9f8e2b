import { parseRequest, usage, UsageFault } from './arguments.js';

const words = (line: string): string[] => line.split(' ').filter(Boolean);

describe('the command line', () => {
  it.each([
    ['replay log.xes.gz', { command: 'replay', file: 'log.xes.gz' }],
    ['replay --database here log.xes', { command: 'replay', file: 'log.xes', database: 'here' }],
    ['export --format xes', { command: 'export', format: 'xes' }],
    ['export --format=xes --output out.xes --database latest', { command: 'export', format: 'xes', output: 'out.xes', database: 'latest' }],
    ['verify', { command: 'verify' }],
    ['verify --database postgres://a:b@c/d', { command: 'verify', database: 'postgres://a:b@c/d' }],
    ['rebuild --database here', { command: 'rebuild', database: 'here' }],
    ['create-admin', { command: 'create-admin', userName: 'admin' }],
    ['create-admin --name A\u0308nne\u202e', { command: 'create-admin', userName: 'admin', name: 'Änne' }],
    ['create-admin --user-name Ünal', { command: 'create-admin', userName: 'Ünal' }],
    ['create-admin --user-name g.fassbender --name Fassbender', { command: 'create-admin', userName: 'g.fassbender', name: 'Fassbender' }],
    ['migrate', { command: 'migrate' }],
    ['doctor', { command: 'doctor', json: false }],
    ['doctor --json --test-mail it@dueren.example', { command: 'doctor', json: true, testMail: 'it@dueren.example' }],
    ['check-services', { command: 'check-services' }],
    ['check-services ./services', { command: 'check-services', folder: './services' }],
    ['backup --output /var/backups --pg-dump /opt/pg_dump', { command: 'backup', output: '/var/backups', pgDump: '/opt/pg_dump' }],
    ['after-restore', { command: 'after-restore', skipNumbers: 200 }],
    ['after-restore --skip-numbers 0', { command: 'after-restore', skipNumbers: 0 }],
    ['look', { command: 'look' }],
    ['rotate-permit-key --from 2027-01-01', { command: 'rotate-permit-key', from: '2027-01-01' }],
    ['--help', { command: 'help' }],
    ['replay --help', { command: 'help' }],
  ])('understands "%s"', (line, expected) => {
    expect(parseRequest(words(line))).toEqual(expected);
  });

  it.each([
    ['', 'a command is missing'],
    ['repaly x.xes', 'there is no command "repaly"'],
    ['replay', 'replay needs a file'],
    ['replay a.xes b.xes', '"b.xes" is one argument too many'],
    ['replay a.xes --speed 3', "Unknown option '--speed'"],
    ['export', 'export needs --format xes'],
    ['export --format csv', 'there is no format "csv"'],
    ['verify now', '"now" is one argument too many'],
    ['export --format xes --output', 'output'],
    ['backup', 'backup needs --output FOLDER'],
    ['after-restore --skip-numbers viele', 'needs a number'],
    ['rotate-permit-key', 'rotate-permit-key needs --from YYYY-MM-DD'],
    ['rotate-permit-key --from 2027-02-30', '--from "2027-02-30": not a day as YYYY-MM-DD'],
    ['rotate-permit-key --from 9999-01-01', '--from "9999-01-01": a day from 1800-01-01 to 2999-12-31'],
    ['create-admin --user-name ad\u200bmin', 'signs that nobody can see'],
    ['create-admin --name \u0085', 'U+0085'],
    [`create-admin --name ${'x'.repeat(201)}`, '--name "xxx'],
    ['doctor --test-mail it@dueren', '--test-mail "it@dueren"'],
    ['verify --database=', '--database needs a value'],
  ])('refuses "%s" and says why', (line, message) => {
    expect(() => parseRequest(words(line))).toThrow(UsageFault);
    expect(() => parseRequest(words(line))).toThrow(message);
  });

  it('describes every command', () => {
    const commands = [
      'replay',
      'export',
      'verify',
      'look',
      'create-admin',
      'migrate',
      'backup',
      'after-restore',
      'rotate-permit-key',
      'doctor',
      'check-services',
    ];
    for (const command of commands) expect(usage).toContain(`\n  ${command} `);
  });
});
