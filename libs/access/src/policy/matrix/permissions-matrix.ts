import type { Words } from '@vorgang/words';
import { actionsOn, policyInForce, subjectTypes } from '../in-force.js';
import { roles, type Role } from '../roles.js';
import type { SubjectType } from '../subject.js';
import { actionTerms, roleIs, roleTerms, subjectTerms } from './terms.js';

const head = `# Who may do what

Rollen und Berechtigungen. Generated from the one policy (\`apps/common/src/policy.ts\`) by \`npm run generate\`;
the same policy guards every endpoint and every loaded record, and is the WHERE clause of every list and count.

A person may have several roles; their rights add up. Whether an action is possible at all in a case's present state
is decided by the case itself. A record that somebody may not even read answers 404, as if it did not exist.

- **yes**: always
- **a number**: under the condition of that number, below the table
- **–**: never
`;

/** The text of docs/permissions.md. */
export function permissionsMatrix(): string {
  const roleList = [
    '## Roles',
    '',
    '| role | German | English | who |',
    '|---|---|---|---|',
    ...roles.map((role) => `| ${role} | ${roleTerms[role].de} | ${roleTerms[role].en} | ${roleIs[role].en} |`),
  ];
  return [head, roleList.join('\n'), '', ...subjectTypes().map(section)].join('\n');
}

function section(subject: SubjectType): string {
  const conditions: string[] = [];
  const terms: Words = actionTerms[subject];
  const rows = actionsOn(subject).map(
    (action) =>
      `| ${action} | ${terms[action]?.de ?? ''} | ${terms[action]?.en ?? ''} | ${roles.map((role) => cell(subject, action, role, conditions)).join(' | ')} |`,
  );
  const nevers = policyInForce()
    .sentences.filter((rule) => rule.never !== undefined && rule.subject === subject)
    .map((rule) => `**Never**, whatever else one may: ${rule.actions.join(', ')} on ${rule.when.words} (\`${rule.never ?? ''}\`).`);
  return [
    `## ${subjectTerms[subject].en} (${subjectTerms[subject].de})`,
    '',
    `| action | German | English | ${roles.join(' | ')} |`,
    `|---|---|---|${roles.map(() => '---').join('|')}|`,
    ...rows,
    '',
    ...conditions.map((words, at) => `${at + 1}. ${words}`),
    ...(conditions.length > 0 ? [''] : []),
    ...nevers,
    ...(nevers.length > 0 ? [''] : []),
  ].join('\n');
}

function cell(subject: SubjectType, action: string, role: Role, conditions: string[]): string {
  const rules = policyInForce().sentences.filter(
    (rule) => !rule.never && rule.subject === subject && rule.actions.includes(action) && rule.roles.includes(role),
  );
  if (rules.length === 0) return '–';
  if (rules.some((rule) => rule.when.words === '')) return 'yes';
  return rules
    .map(({ when }) => {
      if (!conditions.includes(when.words)) conditions.push(when.words);
      return String(conditions.indexOf(when.words) + 1);
    })
    .join(', ');
}
