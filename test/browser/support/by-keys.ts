import { sampleApplicant, sampleForm, type ServiceDefinition } from '@vorgang/catalogue';
import type { Page } from 'playwright-core';
import type { Hands } from './hands.js';
import { eventually } from './in-page.js';
import { quiet } from './pictures.js';

const words = {
  de: { service: 'Leistung', given: 'Vorname', made: /^Der Vorgang \S+ ist angelegt\.$/ },
  en: { service: 'Service', given: 'Given name', made: /^Case \S+ is created\.$/ },
} as const;
type Language = keyof typeof words;

/**
 * Takes in a service without a mouse, in this language: each time that it is sent, the focus is where the first fault is, and that is
 * filled in.
 * @throws Error where a fault leads nowhere, or does not go away
 */
export async function takenInByKeys(page: Page, keys: Hands, definition: ServiceDefinition, language: Language): Promise<void> {
  const { service, given, made } = words[language];
  const title = definition.title[language];
  const form = sampleForm(definition.form, '2026-03-02');
  const preferences = { headers: { 'x-requested-with': 'vorgang' }, data: { locale: language } };
  expect((await page.context().request.patch('/api/v1/preferences', preferences)).ok()).toBe(true);
  await page.goto('/');
  await quiet(page);
  await keys.press('Shift+N');
  await keys.isOn(page.getByRole('combobox', { name: service }));
  await keys.type(title);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await quiet(page);
  await keys.tabTo(page.getByLabel(given));

  const filled = new Map<string, number>();
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('Control+Enter');
    await quiet(page);
    if (await page.getByText(made).isVisible()) break;
    const { id } = await focused(page);
    const before = filled.get(id) ?? 0;
    if (before > 3) throw new Error(`${definition.key}, ${language}: the focus stays on “${id}”`);
    filled.set(id, before + 1);
    await fillFocused(page, typedInto(id, form), before);
    await quiet(page);
  }
  await eventually(() => page.getByText(made).isVisible(), 5000, 'the case is made');
  expect(filled.size).toBeGreaterThan(3);
}

/** What somebody would type into a field, by its id. */
function typedInto(id: string, form: object): string {
  const path = id.split('/').slice(1);
  const from = id.startsWith('applicant') ? sampleApplicant : form;
  const value = path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined), from);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'Muster';
}

/** The field that has the focus: what it is, and the id of the field of the form that it belongs to. */
interface Focused {
  readonly id: string;
  readonly kind: 'day' | 'choice' | 'list' | 'tick' | 'one-of' | 'button' | 'text' | 'other';
}

/**
 * Fills in what has the focus, as somebody without a mouse.
 * @param value what is typed where the field takes text; days as YYYY-MM-DD
 * @param attempt how often this field was filled before: another choice is taken then
 */
async function fillFocused(page: Page, value: string, attempt: number): Promise<void> {
  const { kind } = await focused(page);
  const { keyboard } = page;
  const down = async (times: number): Promise<void> => {
    for (let n = 0; n < times; n++) await keyboard.press('ArrowDown');
  };
  switch (kind) {
    case 'day': {
      const [year = '', month = '', day = ''] = (/^\d{4}-\d\d-\d\d$/.test(value) ? value : '2026-03-02').split('-');
      await keyboard.type(day + month + year);
      return;
    }
    case 'choice':
      await keyboard.press('Enter');
      await page.getByRole('listbox').waitFor();
      await down(attempt);
      await keyboard.press('Enter');
      await page.getByRole('listbox').waitFor({ state: 'detached' });
      return;
    case 'list':
      await keyboard.press('Control+a');
      await keyboard.type(value);
      // What it does not know by these letters is chosen from all that it offers.
      if (!(await page.getByRole('option').first().isVisible())) {
        await keyboard.press('Control+a');
        await keyboard.press('Delete');
        await down(1);
      }
      await down(attempt);
      await keyboard.press('Enter');
      return;
    case 'tick':
      return keyboard.press('Space');
    case 'one-of':
      await down(attempt);
      return keyboard.press('Space');
    case 'button':
      return keyboard.press('Enter');
    case 'text':
    case 'other':
      await keyboard.press('Control+a');
      await keyboard.type(value);
  }
}

/** What has the focus now. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate<Focused>(`(() => {
    const at = document.activeElement;
    const role = at.getAttribute('role');
    const type = at.getAttribute('type');
    const kind = role === 'spinbutton' ? 'day'
      : role === 'combobox' ? (at.tagName === 'INPUT' ? 'list' : 'choice')
      : type === 'checkbox' ? 'tick'
      : type === 'radio' ? 'one-of'
      : at.tagName === 'BUTTON' ? 'button'
      : at.matches('input, textarea') ? 'text' : 'other';
    const named = at.closest('[id^="form"], [id^="applicant"], [id^="intake"]');
    return { id: at.id || (named ? named.id : ''), kind };
  })()`);
}
