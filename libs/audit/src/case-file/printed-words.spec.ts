import { join } from 'node:path';
import { caseEventKinds } from '@vorgang/cases';
import { z } from 'zod';
import { printedWords } from './printed-words.js';

const names = z.record(z.string(), z.string());
const inUi = async (file: string): Promise<Record<string, unknown>> => import(join(process.cwd(), 'admin-ui/src/kit/i18n', file));

/** The object with these names of the UI, wherever it is in the file. */
function named(module: Record<string, unknown>, group: string): Record<string, string> {
  const found = Object.values(module).flatMap((one) =>
    typeof one === 'object' && one !== null && group in one ? [Reflect.get(one, group) as unknown] : [],
  );
  return names.parse(found[0]);
}

describe.each(['de', 'en'] as const)('the words of a printed case (%s)', (locale) => {
  const words = printedWords[locale];

  it('name every kind of event of a case', () => {
    expect(caseEventKinds.filter((kind) => !(kind in words.events))).toEqual([]);
  });

  it('are those of the pages', async () => {
    const cases = await inUi(`cases.${locale}.ts`);
    const events = names.parse((await inUi(`events.${locale}.ts`))[locale === 'de' ? 'eventNamesGerman' : 'eventNamesEnglish']);
    expect(events).toMatchObject(words.events);
    for (const [group, own] of [
      ['status', words.statuses],
      ['outcome', words.outcomes],
      ['channel', words.channels],
      ['checkStatus', words.checkStatuses],
    ] as const) {
      expect([group, named(cases, group)]).toEqual([group, own]);
    }
  });
});
