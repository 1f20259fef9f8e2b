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
    ['create-admin --user-name Ünal', { command: 'create-admin', userName: 'Ünal' }],
    ['create-admin --user-name g.fassbender --name Fassbender', { command: 'create-admin', userName: 'g.fassbender', name: 'Fassbender' }],
    ['migrate', { command: 'migrate' }],
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
    ['rotate-permit-key', 'rotate-permit-key needs --from YYYY-MM-DD'],
    ['rotate-permit-key --from 2027-02-30', 'no calendar day'],
    ['verify --database=', '--database needs a value'],
  ])('refuses "%s" and says why', (line, message) => {
    expect(() => parseRequest(words(line))).toThrow(UsageFault);
    expect(() => parseRequest(words(line))).toThrow(message);
  });

  it('describes every command', () => {
    for (const command of ['replay', 'export', 'verify', 'look', 'create-admin', 'migrate', 'rotate-permit-key']) expect(usage).toContain(`\n  ${command} `);
  });
});
