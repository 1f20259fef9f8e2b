import { sources } from './sources.js';

interface Cruise {
  summary: { violations: { from: string; to: string; rule: { name: string; severity: string } }[] };
}

/** A file that uses something, so that it is no orphan. */
const door = "import { sep } from 'node:path';\nexport const door = sep;\n";

/** Each line breaks one rule, and no other: importing file → what it imports, and the rule that says no. */
const BROKEN: [file: string, imports: string, rule: string][] = [
  ['libs/platform/src/knows-above.ts', '@vorgang/cases', 'floor-1-platform'],
  ['libs/event-log/src/knows-above.ts', '@vorgang/access', 'floor-2-event-log'],
  ['libs/access/src/knows-neighbour.ts', '@vorgang/documents', 'floor-3-access'],
  ['libs/catalogue/src/knows-above.ts', '@vorgang/intake', 'floor-5-catalogue'],
  ['libs/cases/src/knows-above.ts', '@vorgang/notices', 'floor-6-cases'],
  ['libs/intake/src/knows-neighbour.ts', '@vorgang/payments', 'floor-7-intake'],
  ['libs/access/src/policy/knows-above.ts', '../people/staff.js', 'floor-of-access-policy'],
  ['libs/access/src/people/knows-above.ts', '../sign-in/session.js', 'floor-of-access-people'],
  ['libs/access/src/sign-in/knows-above.ts', '../portal-keys/key.js', 'floor-of-access-sign-in'],
  ['libs/access/src/portal-keys/knows-above.ts', '../door/guard.js', 'floor-of-access-portal-keys'],
  ['libs/access/src/door/knows-what-composes.ts', '../access.module.js', 'floor-of-access-door'],
  ['libs/access/src/shed/has-no-floor.ts', '@vorgang/platform', 'folder-of-access-has-a-floor'],
  ['libs/intake/src/submission/knows-above.ts', '../quarantine/index.js', 'floor-of-intake-submission'],
  ['libs/intake/src/quarantine/knows-above.ts', '../reception/index.js', 'floor-of-intake-quarantine'],
  ['libs/intake/src/quarantine/knows-channel.ts', '../channels/portal-api/index.js', 'floor-of-intake-quarantine'],
  ['libs/intake/src/reception/knows-channel.ts', '../channels/portal-api/index.js', 'floor-of-intake-reception'],
  ['libs/intake/src/channels/counter/knows-neighbour.ts', '../portal-api/index.js', 'channels-do-not-know-each-other'],
  ['libs/intake/src/shed/has-no-floor.ts', '../reception/index.js', 'folder-of-intake-has-a-floor'],
  ['libs/shed/src/has-no-floor.ts', '@vorgang/platform', 'room-has-a-floor'],
  ['libs/documents/src/knows-app.ts', '../../../apps/api/src/app.js', 'rooms-do-not-know-what-is-above'],
  ['libs/documents/src/knows-test.ts', '../../../test/support/given.js', 'rooms-do-not-know-what-is-above'],
  ['libs/cases/src/climbs.ts', '../../platform/src/secret.js', 'one-door'],
  ['apps/api/src/climbs.ts', '../../../libs/platform/src/secret.js', 'one-door-from-outside'],
  ['apps/api/src/reads-subjects.ts', '../../../libs/cases/src/subjects.js', 'only-the-policy-reads-subjects'],
  ['libs/intake/src/climbs-to-subjects.ts', '../../cases/src/subjects.js', 'one-door'],
  ['libs/notices/src/subjects.ts', './letter.js', 'subjects-are-declarations'],
  ['libs/cases/src/domain/with-nest.ts', '@nestjs/common', 'domain-is-pure'],
  ['libs/cases/src/domain/with-typeorm.ts', 'typeorm', 'domain-is-pure'],
  ['libs/cases/src/domain/with-files.ts', 'node:fs', 'domain-is-pure'],
  ['libs/cases/src/approve/domain/with-pg.ts', 'pg', 'domain-is-pure'],
  ['libs/cases/src/domain/knows-store.ts', '../persistence/case.store.js', 'domain-knows-only-domain'],
  ['migrations/knows-room.ts', '@vorgang/cases', 'migrations-stand-alone'],
  ['apps/worker/src/knows-api.ts', '../../api/src/app.js', 'apps-are-programs'],
  ['apps/cli/src/knows-demo.ts', '../../demo/src/app.js', 'launchers-start-servers'],
  ['apps/cli/src/knows-script.ts', '../../../scripts/tool.js', 'apps-do-not-know-tests'],
  ['admin-ui/src/kit/api/knows-kit-above.ts', '../session/page.js', 'ui-kit-api'],
  ['admin-ui/src/kit/components/knows-work.ts', '../../work/cases/page.js', 'ui-kit-components'],
  ['admin-ui/src/kit/keys/knows-shell.ts', '../../shell/layout/page.js', 'ui-kit-keys'],
  ['admin-ui/src/work/bulk/knows-neighbour-above.ts', '../cases/page.js', 'ui-work-bulk'],
  ['admin-ui/src/work/cases/knows-oversight.ts', '../../oversight/events/page.js', 'ui-work-cases'],
  ['admin-ui/src/work/cases/knows-shell.ts', '../../shell/layout/page.js', 'ui-work-cases'],
  ['admin-ui/src/oversight/system/knows-work.ts', '../../work/cases/page.js', 'ui-oversight-system'],
  ['admin-ui/src/oversight/figures/knows-administration.ts', '../../administration/teams/page.js', 'ui-oversight-figures'],
  ['admin-ui/src/administration/teams/knows-oversight.ts', '../../oversight/events/page.js', 'ui-administration-teams'],
  ['admin-ui/src/administration/teams/knows-work.ts', '../../work/cases/page.js', 'ui-administration-teams'],
  ['admin-ui/src/shell/finder/knows-frame.ts', '../layout/page.js', 'ui-shell-finder'],
  ['admin-ui/src/work/shed/has-no-place.ts', '../cases/page.js', 'ui-folder-has-a-place'],
  ['admin-ui/src/has-no-floor.ts', './kit/api/page.js', 'ui-folder-has-a-place'],
  ['admin-ui/src/kit/api/knows-server.ts', '../../../../libs/platform/src/index.js', 'admin-ui-knows-only-the-api'],
  ['apps/api/src/knows-ui.ts', '../../../admin-ui/src/kit/api/page.js', 'nobody-knows-admin-ui'],
  ['admin-ui/src/kit/api/climbs.ts', '../../../../libs/words/src/secret.js', 'admin-ui-knows-only-the-api'],
  ['libs/words/src/knows-node.ts', 'node:path', 'words-are-data'],
  ['libs/words/src/knows-neighbour.ts', '@vorgang/platform', 'floor-0-words'],
  ['libs/cases/src/needs-tool.ts', 'eslint', 'no-dev-dependency-at-run-time'],
  ['libs/cases/src/needs-database.spec.ts', '../../../test/support/cluster.js', 'unit-specs-need-no-database'],
  ['libs/cases/src/needs-database-through-another.spec.ts', '../../../test/support/app.js', 'unit-specs-need-no-database'],
  ['libs/cases/src/needs-ghost.ts', 'a-package-that-nobody-installed', 'declared-and-there'],
];

const GOOD: Record<string, string> = {
  'libs/platform/src/secret.ts': door,
  'libs/cases/src/persistence/case.store.ts': "import { secret } from '@vorgang/platform';\nexport const door = secret;\n",
  'libs/cases/src/domain/case.ts': "import { createHash } from 'node:crypto';\nexport const door = createHash;\n",
  'libs/cases/src/case.spec.ts': "import { door } from '../../../test/support/given.js';\nexport const story = door;\n",
  'libs/intake/src/quarantine/index.ts': door,
  'libs/intake/src/reception/index.ts': "export { door } from '../quarantine/index.js';\n",
  'libs/intake/src/channels/portal-api/index.ts': "export { door } from '../../reception/index.js';\n",
  'libs/words/src/secret.ts': "export const secret = 'open';\n",
  'libs/words/src/index.ts': "export { secret } from './secret.js';\n",
  'libs/platform/src/index.ts': "export { door as secret } from './secret.js';\nexport const door = 'open';\n",
  'libs/access/src/people/staff.ts': door,
  'libs/access/src/sign-in/session.ts': "import { door } from '../people/staff.js';\nexport const session = door;\n",
  'libs/access/src/portal-keys/key.ts': door,
  'libs/access/src/door/guard.ts': door,
  'libs/access/src/access.module.ts': "import { door } from './door/guard.js';\nexport const rooms = door;\n",
  'libs/notices/src/letter.ts': door,
  'libs/cases/src/subjects.ts': "import { door } from '@vorgang/access';\nexport const subject = door;\n",
  'apps/common/src/policy.ts': "import { subject } from '../../../libs/cases/src/subjects.js';\nexport const policy = subject;\n",
  'apps/api/src/app.ts': "import { door as cases } from '@vorgang/cases';\nexport const door = cases;\n",
  'apps/cli/src/replay.ts': "import { door } from '../../api/src/app.js';\nexport const replay = door;\n",
  'apps/demo/src/app.ts': door,
  'scripts/tool.ts': door,
  'test/support/given.ts': door,
  'test/support/cluster.ts': door,
  'test/support/app.ts': "import { door } from './cluster.js';\nexport const app = door;\n",
  'libs/cases/src/case.int-spec.ts': "import { app } from '../../../test/support/app.js';\nexport const story = app;\n",
  'admin-ui/src/kit/api/page.ts': door,
  'admin-ui/src/kit/session/page.ts': "import { door } from '../api/page.js';\nexport const session = door;\n",
  'admin-ui/src/work/cases/page.ts': "import { session } from '../../kit/session/page.js';\nexport const door = session;\n",
  'admin-ui/src/oversight/events/page.ts': door,
  'admin-ui/src/administration/teams/page.ts': door,
  'admin-ui/src/shell/layout/page.ts': "import { door as cases } from '../../work/cases/page.js';\nexport const door = cases;\n",
  ...Object.fromEntries(
    ['cases', 'documents', 'catalogue', 'intake', 'notices', 'payments', 'access'].map((room) => [`libs/${room}/src/index.ts`, door]),
  ),
};

const FOLDERS = ['apps', 'libs', 'migrations', 'scripts', 'test', 'admin-ui/src'];

async function violations(files: Record<string, string>): Promise<string[]> {
  const tree = sources({ 'migrations/first.ts': door, ...GOOD, ...files });
  try {
    const found = JSON.parse(
      await tree.run('depcruise', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS),
    ) as Cruise;
    return found.summary.violations.filter(({ rule }) => rule.severity === 'error').map(({ from, rule }) => `${from} ${rule.name}`);
  } finally {
    tree.remove();
  }
}

describe('the plan of the house is kept by rules', () => {
  let found: string[];

  beforeAll(async () => {
    found = await violations(
      Object.fromEntries([
        ...BROKEN.map(([file, imports]) => [file, `import * as it from '${imports}';\nexport const used = it;\n`]),
        ['libs/access/src/one.ts', "import type { Two } from './two.js';\nexport type One = Two | 1;\n"],
        ['libs/access/src/two.ts', "import type { One } from './one.js';\nexport type Two = One | 2;\n"],
        ['libs/access/src/forgotten.ts', "export const door = 'open';\n"],
        ['libs/access/src/knows-type.ts', "import type { door } from '@vorgang/intake';\nexport type Door = typeof door;\n"],
      ]),
    );
  });

  it.each(BROKEN)('%s must not import %s', (file, _imports, rule) => {
    expect(found.filter((violation) => violation.startsWith(`${file} `))).toEqual([`${file} ${rule}`]);
  });

  it('files that need each other are reported, also if only their types do', () => {
    expect(found).toContain('libs/access/src/one.ts no-circles');
  });

  it('knowing a type is knowing the room', () => {
    expect(found).toContain('libs/access/src/knows-type.ts floor-3-access');
  });

  it('a file that nothing uses and that uses nothing is reported', () => {
    expect(found).toContain('libs/access/src/forgotten.ts no-orphans');
  });

  it('a house built as planned has no complaint', async () => {
    expect(await violations({})).toEqual([]);
  });
});
