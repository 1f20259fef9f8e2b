import { caseActions, actions, undoOf, type CaseAction } from '@vorgang/cases';
import { actionWords, caseStatusWords, type Word } from '@vorgang/words';
import type { GeneratedFile } from './generated-file.js';

const named: Readonly<Record<CaseAction, Word>> = actionWords;
const who: Record<string, string> = { staff: 'staff', citizen: 'the citizen', system: 'the system' };

/** The case's states and what leads from one to another, drawn from the one table of actions. */
export const caseDiagram: GeneratedFile = {
  path: 'docs/case-diagram.md',
  render() {
    const arrows = new Map<string, string[]>();
    for (const action of caseActions) {
      const { from, to } = actions[action];
      for (const source of from) {
        for (const target of to) {
          if (target === 'same' || target === source) continue;
          // A decided case closes when its letter has left; the other states are not left by it.
          if (target === 'closed' && ['file-letter', 'note-delivery', 'confirm-posted'].includes(action) && source !== 'decided') continue;
          if (action === 'answer-request' && source !== 'waiting') continue;
          arrows.set(`${source} --> ${target}`, [...(arrows.get(`${source} --> ${target}`) ?? []), action]);
        }
      }
    }
    const lines = [...arrows].map(([arrow, actions]) => `    ${arrow}: ${actions.join(', ')}`);
    const rows = caseActions.map((action) => {
      const { from, to, by } = actions[action];
      return `| \`${action}\` | ${named[action].de} | ${who[by]} | ${from.join(', ')} | ${to.map((t) => (t === 'same' ? 'stays' : t)).join(', ')} | ${undoOf(
        action,
      )
        .map((undo) => `\`${undo}\``)
        .join(', ')} |`;
    });
    return `# The case and its states

Generated from \`libs/cases/src/domain/case.actions.ts\` by \`npm run generate\`. The rules, the API's
\`allowedActions\` and the buttons of the user interface follow from the same table.

\`\`\`mermaid
stateDiagram-v2
    [*] --> open: submission
${Object.entries(caseStatusWords)
  .map(([state, { de }]) => `    ${state}: ${state} (${de})`)
  .join('\n')}
${lines.join('\n')}
    closed --> [*]
\`\`\`

Whether somebody has the case (\`claim\`, \`release\`, \`assign\`) is apart from its state.

| action | German | by | possible while | leads to | taken back by |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
  },
};
