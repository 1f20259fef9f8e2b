/**
 * The plan of the house as rules. Down is the only way;
 * rooms on one floor do not know each other; a room has one door.
 *
 * Rules are about types too (`tsPreCompilationDeps`): whoever needs a room's type
 * knows that room.
 */

/** From the ground up. A room may know the floors below its own, and nothing else. */
const FLOORS = [
  ['words'],
  ['platform'],
  ['event-log'],
  ['access'],
  ['documents'],
  ['catalogue'],
  ['cases'],
  ['intake', 'notices', 'correspondence', 'payments', 'reporting', 'audit', 'operations', 'bulk', 'live', 'desk', 'privacy'],
];

/**
 * The floors of the admin UI, and on each floor its folders in an order: a folder knows those before it. So there is no circle.
 * Work, oversight and administration know the kit and not each other; the shell is composition and knows them all.
 */
const UI_KIT = [
  'api',
  'session',
  'i18n',
  'theme',
  'components',
  'schema',
  'keys',
  'papers',
  'help',
  'data',
  'form',
  'resource',
  'live',
  'events',
];
const UI_ROOMS = {
  work: [
    'bulk',
    'absence',
    'calendar',
    'list-exports',
    'cases',
    'intake',
    'own-figures',
    'payments',
    'treasury-lists',
    'print-batches',
    'quarantine',
    'tasks',
  ],
  oversight: ['figures', 'events', 'system'],
  administration: ['services', 'teams', 'staff', 'api-keys'],
};
const UI_SHELL = ['notifications', 'finder', 'settings', 'places', 'tour', 'home', 'palette', 'layout', 'app'];

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

/** The same inside a room with several subjects: its folders, from the ground up. The files beside them compose the room. */
const FLOORS_INSIDE = {
  access: ['policy', 'people', 'sign-in', 'portal-keys', 'door'],
  intake: ['submission', 'quarantine', 'reception', 'channels'],
};

const floorsInside = Object.entries(FLOORS_INSIDE).flatMap(([room, folders]) => [
  ...folders.map((folder, floor) => ({
    name: `floor-of-${room}-${folder}`,
    severity: 'error',
    comment: `Inside ${room}, ${folder} knows ${folders.slice(0, floor).join(', ') || 'no other folder'}.`,
    from: { path: `^libs/${room}/src/${folder}/`, pathNot: TEST },
    to: { path: `^libs/${room}/src/`, pathNot: `^libs/${room}/src/${oneOf(folders.slice(0, floor + 1))}/` },
  })),
  {
    name: `folder-of-${room}-has-a-floor`,
    severity: 'error',
    comment: 'A new folder is entered into FLOORS_INSIDE in .dependency-cruiser.cjs.',
    from: { path: `^libs/${room}/src/[^/]+/`, pathNot: `^libs/${room}/src/${oneOf(folders)}/` },
    to: {},
  },
]);

const uiFolders = (floor, folders, below) =>
  folders.map((folder, at) => {
    const known = [...below, ...folders.slice(0, at + 1).map((name) => `${floor}/${name}`)];
    return {
      name: `ui-${floor}-${folder}`,
      severity: 'error',
      comment: `admin-ui/src/${floor}/${folder} knows ${known.slice(0, -1).join(', ') || 'no other folder'}.`,
      from: { path: `^admin-ui/src/${floor}/${folder}/` },
      to: { path: '^admin-ui/src/', pathNot: `^admin-ui/src/${oneOf(known)}/` },
    };
  });

const ui = [
  ...uiFolders('kit', UI_KIT, []),
  ...Object.entries(UI_ROOMS).flatMap(([floor, folders]) => uiFolders(floor, folders, ['kit'])),
  ...uiFolders('shell', UI_SHELL, ['kit', ...Object.keys(UI_ROOMS)]),
  {
    name: 'ui-folder-has-a-place',
    severity: 'error',
    comment: 'A new folder of admin-ui/src is entered into UI_KIT, UI_ROOMS or UI_SHELL in .dependency-cruiser.cjs.',
    from: {
      path: '^admin-ui/src/',
      pathNot: [
        '^admin-ui/src/main\\.tsx$',
        ...Object.entries({ kit: UI_KIT, ...UI_ROOMS, shell: UI_SHELL }).map(
          ([floor, folders]) => `^admin-ui/src/${floor}/${oneOf(folders)}/`,
        ),
      ],
    },
    to: {},
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  // (A pattern with nested repetition is refused by dependency-cruiser as unsafe.)
  forbidden: [
    ...floors,
    ...floorsInside,
    {
      name: 'channels-do-not-know-each-other',
      severity: 'error',
      comment: 'What two ways in have in common is reception’s.',
      from: { path: '^libs/intake/src/channels/([^/]+)/' },
      to: { path: '^libs/intake/src/channels/', pathNot: '^libs/intake/src/channels/$1/' },
    },
    ...ui,
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
      to: { path: '^libs/[^/]+/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/[^/]+/src/subjects\\.ts$'] },
    },
    {
      name: 'only-the-policy-reads-subjects',
      severity: 'error',
      comment: 'What rooms declare to the policy is read where it is made, without the rest of the room; by others through the door.',
      from: { path: '^(apps|migrations|scripts|test)/', pathNot: '^apps/common/src/policy\\.ts$' },
      to: { path: '^libs/[^/]+/src/subjects\\.ts$' },
    },
    {
      name: 'subjects-are-declarations',
      severity: 'error',
      comment: 'They know nothing but access and a table of actions, so that the policy can be made without the house.',
      from: { path: '^libs/[^/]+/src/subjects\\.ts$' },
      to: { pathNot: ['^libs/access/src/index\\.ts$', '^libs/[^/]+/src/domain/[^/]+\\.actions\\.ts$'] },
    },
    {
      name: 'words-are-data',
      severity: 'error',
      comment: 'The words of the house need nothing: the server and the browser both take them as they are.',
      from: { path: '^libs/words/', pathNot: TEST },
      to: { pathNot: '^libs/' },
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
      comment: 'The UI knows the generated API types, which lie in its own folder, and the words of the house.',
      from: { path: '^admin-ui/' },
      to: { path: '^(libs|apps|migrations|test|scripts)/', pathNot: '^libs/words/src/index\\.ts$' },
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
