/** The parts of a service definition that tell whether it fits a log (structurally a ServiceDefinition). */
export interface DefinitionWithActivities {
  key: string;
  checks: readonly { key: string; activity?: string | undefined }[];
}

/** A new check for an activity that no definition has. */
export interface GeneratedCheck {
  key: string;
  activity: string;
}

/**
 * The check for each activity of a log: those of the first definition that has all of its activities, else new checks for a
 * definition to be generated. A log has one service, since a case has one definition. So a definition that lacks an activity does
 * not do, even if it has all others.
 */
export type CheckChoice =
  | { kind: 'existing'; definition: string; checkOf: ReadonlyMap<string, string> }
  | { kind: 'generated'; checks: GeneratedCheck[]; checkOf: ReadonlyMap<string, string> };

/** Activities are compared byte for byte. Keys of generated checks are unique and in the given order. */
export function chooseChecks(activities: readonly string[], definitions: readonly DefinitionWithActivities[]): CheckChoice {
  for (const { key, checks } of definitions) {
    const checkOf = new Map(checks.flatMap((check) => (check.activity === undefined ? [] : [[check.activity, check.key]])));
    if (activities.length > 0 && activities.every((activity) => checkOf.has(activity))) {
      return { kind: 'existing', definition: key, checkOf };
    }
  }
  const taken = new Set<string>();
  const checks = [...new Set(activities)].map((activity) => ({ key: freeKey(keyOf(activity), taken), activity }));
  return { kind: 'generated', checks, checkOf: new Map(checks.map(({ key, activity }) => [activity, key])) };
}

/** `Prüfen & schließen` → `pruefen-schliessen`; a name without Latin letters or digits becomes `activity`. */
export function keyOf(name: string): string {
  const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  const key = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => german[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  if (key === '') return 'activity';
  return /^[a-z]/.test(key) ? key : `activity-${key}`;
}

function freeKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`;
  taken.add(key);
  return key;
}
