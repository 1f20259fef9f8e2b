import { readFileSync, readdirSync } from 'node:fs';
import type { GeneratedFile } from './generated-file.js';

const FOLDER = 'docs/adr';

/** The list of decision records, from the head of each: title, state and date. */
export const adrIndex: GeneratedFile = {
  path: `${FOLDER}/README.md`,
  render: () => {
    const rows = readdirSync(FOLDER)
      .filter((name) => /^\d{4}-[a-z0-9-]+\.md$/.test(name))
      .sort()
      .map((name) => row(name, readFileSync(`${FOLDER}/${name}`, 'utf8')));
    return `${HEAD}\n${rows.join('\n')}\n`;
  },
};

const HEAD = `# Decisions

Why things are as they are. A record is short: what the situation was, what was
decided, what follows from it (also what it costs). It is not rewritten later;
a new one replaces it and says so.

To add one: copy [template.md](template.md) to \`NNNN-what-was-decided.md\` with the
next number, then \`npm run generate\` (this list is generated). Of two branches
with the same number the one that is merged later takes the next.

There are no records 0009, 0011 to 0013, 0015, 0016 and 0033. These numbers were
reserved for records that were never written or became a part of another one; they
are not used again.

| | decision | state | date |
|---|---|---|---|`;

function row(name: string, text: string): string {
  const title = /^# \d{4} · (.+)$/m.exec(text)?.[1];
  const head = /^(accepted(?:; [^·]+)?|replaced by \[\d{4}\]\([^)]+\)) · (\d{4}-\d{2}-\d{2})$/m.exec(text);
  if (title === undefined || head === null) {
    throw new Error(`${FOLDER}/${name}: the head is not as in template.md (title line, then "state · date")`);
  }
  return `| ${name.slice(0, 4)} | [${title}](${name}) | ${head[1]} | ${head[2]} |`;
}
