/**
 * The plan of the house as rules. Down is the only way;
 * rooms on one floor do not know each other; a room has one door.
 *
 * Rules are about types too (`tsPreCompilationDeps`): whoever needs a room's type
 * knows that room.
 */

/** From the ground up. A room may know the floors below its own, and nothing else. */
const FLOORS = [
  ['platform', 'words'],
  ['event-log', 'access', 'documents'],
  ['catalogue'],
  ['cases'],
  ['intake', 'notices', 'correspondence', 'payments', 'reporting', 'audit', 'workbench', 'privacy'],
];

const TEST = '\\.(int-)?spec\\.tsx?$|^test/';
const oneOf = (names) => `(${names.join('|')})`;

const floors = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const below = FLOORS.slice(0, floor).flat();
    return {
      name: `floor-${floor}-${room}`,
      severity: 'error',
      comment: `${room} is on floor ${floor}; it knows ${below.join(', ') || 'no other room'}.`,
      from: { path: `^libs/${room}/`, pathNot: TEST },
      to: { path: '^libs/', pathNot: `^libs/${oneOf([...below, room])}/` },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  // (A pattern with nested repetition is refused by dependency-cruiser as unsafe.)
  forbidden: [
    ...floors,
    {
      name: 'room-has-a-floor',
      severity: 'error',
      comment: 'A new room is entered into FLOORS in .dependency-cruiser.cjs.',
      from: { path: '^libs/', pathNot: `^libs/${oneOf(FLOORS.flat())}/` },
      to: {},
    },
    {
      name: 'rooms-do-not-know-what-is-above',
      severity: 'error',
      comment: 'Rooms are composed by apps, tested by test/, and know neither. (Specs may use test/support.)',
      from: { path: '^libs/', pathNot: TEST },
      to: { path: '^(apps|test|scripts|admin-ui|migrations)/' },
    },
    {
      name: 'one-door',
      severity: 'error',
      comment: 'Another room is entered through its index.ts only.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'one-door-from-outside',
      severity: 'error',
      comment: 'Apps, migrations and tests enter a room through its index.ts only.',
      from: { path: '^(apps|migrations|scripts|test)/' },
      to: { path: '^libs/[^/]+/', pathNot: '^libs/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'words-are-data',
      severity: 'error',
      comment: 'The words of the house need nothing: the server and the browser both take them as they are.',
      from: { path: '^libs/words/', pathNot: TEST },
      to: { pathNot: '^libs/words/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain/ is TypeScript that decides: no framework, no database, no files, no network.',
      from: { path: '^libs/[^/]+/src/.*domain/', pathNot: TEST },
      to: {
        path: [
          '(^|/)node_modules/(@nestjs|typeorm|pg|fastify|@fastify|graphile-worker|nodemailer|smtp-server|pino|prom-client|rxjs|reflect-metadata)(/|$)',
          '^(node:)?(fs|net|http|https|http2|child_process|worker_threads|dgram|tls|dns|os|process|timers)(/|$)',
        ],
      },
    },
    {
      name: 'domain-knows-only-domain',
      severity: 'error',
      comment: 'Inside its room, domain/ knows nothing but domain/: handlers and stores call it, not the reverse.',
      from: { path: '^libs/([^/]+)/src/.*domain/', pathNot: TEST },
      to: { path: '^libs/$1/src/', pathNot: '/domain/' },
    },
    {
      name: 'migrations-stand-alone',
      severity: 'error',
      comment: 'A released migration never changes, so it must not hang on code that does.',
      from: { path: '^migrations/' },
      to: { path: '^(apps|test|scripts|admin-ui)/|^libs/(?!platform/)' },
    },
    {
      name: 'apps-are-programs',
      severity: 'error',
      comment: 'API and worker know no other app.',
      from: { path: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/common/'] },
    },
    {
      name: 'launchers-start-servers',
      severity: 'error',
      comment: 'The command line and the demo may start API and worker in their own process, and know no other app.',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/(api|worker)/' },
      to: { path: '^apps/', pathNot: ['^apps/$1/', '^apps/(api|worker|common)/'] },
    },
    {
      name: 'apps-do-not-know-tests',
      severity: 'error',
      from: { path: '^(apps|migrations)/', pathNot: TEST },
      to: { path: '^(test|scripts)/' },
    },
    {
      name: 'admin-ui-knows-only-the-api',
      severity: 'error',
      comment: 'The UI knows the generated API types, which lie in its own folder.',
      from: { path: '^admin-ui/' },
      to: { path: '^(libs|apps|migrations|test|scripts)/' },
    },
    {
      name: 'nobody-knows-admin-ui',
      severity: 'error',
      from: { path: '^(libs|apps|migrations|test)/' },
      to: { path: '^admin-ui/' },
    },
    {
      name: 'unit-specs-need-no-database',
      severity: 'error',
      comment: 'A spec that needs a database is called *.int-spec.ts; the others run without starting one.',
      from: { path: '\\.spec\\.tsx?$' },
      to: { path: '^test/support/cluster\\.ts$', reachable: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'What needs each other is one thing, or lacks a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-dev-dependency-at-run-time',
      severity: 'error',
      comment: 'What a running server needs is a dependency, not a devDependency.',
      from: { path: '^(apps|libs|migrations)/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'declared-and-there',
      severity: 'error',
      comment: 'Every import leads somewhere, and every package is named in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'unknown', 'undetermined'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nothing uses this file and it uses nothing.',
      from: { orphan: true, pathNot: [TEST, '\\.d\\.ts$', '(^|/)main\\.tsx?$', '\\.config\\.(js|ts|mjs|cjs)$', '^scripts/'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.artifacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
