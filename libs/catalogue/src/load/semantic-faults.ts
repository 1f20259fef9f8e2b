import { pointerTo } from '@vorgang/platform';
import { decisionKinds } from '@vorgang/words';
import type { LocalizedText, ServiceDefinition } from '../definition.schema.js';
import type { DefinitionFault } from '../errors.js';
import { faultsOfExpression } from '../feel/check.js';
import type { Vocabulary } from '../feel/check.js';
import { factNames } from '../feel/evaluate.js';
import { searchTermKinds } from '../facts.js';
import { asObject, schemaAtPath, schemaAtPointer } from '../form/form-schema.js';
import { formValidator } from '../form/validate-form.js';
import { formats, segmentsOf } from '../letters/template.js';
import { faultOfPattern } from '../pattern.js';

/** Letters that every service that writes to citizens needs, besides one for each kind of decision. */
const lettersBesideDecisions = ['information-request', 'reminder', 'withdrawal'] as const;

/**
 * Faults that the shape cannot find: expressions that do not parse or have unknown names, pointers to missing fields of the form,
 * duplicate keys, missing letters. Files are named as in the folder.
 */
export function semanticFaults(definition: ServiceDefinition): DefinitionFault[] {
  const formFaults = faultsOfForm(definition);
  // Nothing that points into the form can be checked until the form is right.
  return formFaults.length > 0 ? formFaults : new Judge(definition).faults;
}

function faultsOfForm({ form }: ServiceDefinition): DefinitionFault[] {
  const patterns = patternsIn(form, []).flatMap(({ path, pattern }) => {
    const message = faultOfPattern(pattern);
    return message === undefined ? [] : [{ file: 'form.schema.json', pointer: pointerTo(path), message }];
  });
  if (patterns.length > 0) return patterns;
  try {
    formValidator(form);
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ file: 'form.schema.json', pointer: '', message: `not a valid JSON Schema 2020-12: ${message}` }];
  }
}

function patternsIn(schema: unknown, path: readonly string[]): { path: readonly string[]; pattern: string }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, inner]) =>
    name === 'pattern' && typeof inner === 'string' ? [{ path: [...path, name], pattern: inner }] : patternsIn(inner, [...path, name]),
  );
}

/** Walks through a definition once and collects its faults. */
class Judge {
  readonly faults: DefinitionFault[] = [];
  /** Letters name the same facts again and again, in two languages; each expression is read once. */
  readonly #looked = new Map<string, readonly string[]>();
  #vocabulary: Vocabulary;

  constructor(private readonly definition: ServiceDefinition) {
    this.#vocabulary = { form: definition.form, values: definition.values };
    this.#terms();
    this.#service();
    this.#checks();
    this.#informationRequest();
    this.#decision();
    this.#fee();
    this.#letters();
    this.#remedy();
    this.#permit();
  }

  /** A term may name the terms before it; everything else may name them all. */
  #terms(): void {
    const file = 'terms.json';
    const { terms } = this.definition;
    this.#unique(
      file,
      '',
      terms.map(({ name }) => ({ key: name })),
      'name',
    );
    terms.forEach(({ name, value }, index) => {
      if (factNames.some((fact) => fact === name)) this.#add(file, `/${index}/name`, `${JSON.stringify(name)} is the name of a fact`);
      this.#expression(file, `/${index}/value`, value);
      this.#vocabulary = { ...this.#vocabulary, extra: [...(this.#vocabulary.extra ?? []), name] };
    });
  }

  #service(): void {
    const { subject, attachments } = this.definition;
    const file = 'service.json';
    this.#text(file, '/subject/line', subject.line);
    for (const [name, pointers] of Object.entries(subject.search)) {
      pointers.forEach((pointer, index) => {
        if (schemaAtPointer(this.definition.form, pointer)) return;
        this.#add(file, `/subject/search/${name}/${index}`, `the form has no field ${pointer}`);
      });
    }
    for (const [index, pointer] of subject.refersTo.entries()) {
      if (!schemaAtPointer(this.definition.form, pointer))
        this.#add(file, `/subject/refersTo/${index}`, `the form has no field ${pointer}`);
    }
    for (const [name, words] of Object.entries(subject.things)) {
      if (words && subject.search[name as keyof typeof subject.things].length === 0)
        this.#add(file, `/subject/things/${name}`, `no field is searched as ${name}`);
    }
    this.#unique(file, '/subject/filters', subject.filters);
    subject.filters.forEach(({ key, fields }, index) => {
      if (searchTermKinds.some((kind) => kind === key))
        this.#add(file, `/subject/filters/${index}/key`, `${JSON.stringify(key)} is found without a filter of its own`);
      fields.forEach((field, at) => {
        if (!schemaAtPointer(this.definition.form, field))
          this.#add(file, `/subject/filters/${index}/fields/${at}`, `the form has no field ${field}`);
      });
    });
    this.#unique(file, '/attachments/purposes', attachments.purposes);
    this.#words();
    this.#unique(
      file,
      '/leikaIds',
      this.definition.leikaIds.map((key) => ({ key: key.slice(-14) })),
    );
  }

  /** Words are nouns that stand in many places, so they are plain; and a word for what the service has not is a mistake. */
  #words(): void {
    const { words, fee, decision } = this.definition;
    const file = 'service.json';
    for (const [key, { de, en }] of Object.entries(words)) {
      if (/\{\{|\}\}/.test(de + en)) this.#add(file, `/words/${key}`, 'a word has no placeholder {{…}}');
    }
    if ((words.fee === undefined) !== (words.theFee === undefined)) {
      const missing = words.fee ? 'theFee' : 'fee';
      this.#add(file, `/words/${missing}`, `fee and theFee belong together: the word alone, and the word in a sentence ("die Steuer")`);
    }
    if (words.fee && !fee) this.#add(file, '/words/fee', 'a service without fee.json has no word for a fee');
    for (const kind of decisionKinds) {
      if (words[kind] && !decision?.kinds.includes(kind)) this.#add(file, `/words/${kind}`, `the service has no decision ${kind}`);
    }
  }

  #checks(): void {
    const file = 'checks.json';
    const { checks } = this.definition;
    this.#unique(file, '', checks);
    this.#unique(
      file,
      '',
      checks.flatMap(({ activity }) => (activity ? [{ key: activity }] : [])),
      'activity',
    );
    checks.forEach((check, index) => {
      this.#expression(file, `/${index}/when`, check.when);
      this.#expression(file, `/${index}/passes`, check.passes);
      check.contradictedBy?.forEach((other, at) => {
        if (!checks.some(({ key, kind }) => key === other && kind === 'automatic'))
          this.#add(file, `/${index}/contradictedBy/${at}`, `there is no automatic check ${JSON.stringify(other)}`);
      });
      if (!check.reasons) return;
      this.#localized(file, `/${index}/reasons/passed`, check.reasons.passed);
      this.#localized(file, `/${index}/reasons/failed`, check.reasons.failed);
    });
  }

  #informationRequest(): void {
    const { answerWithinDays, remindAfterDays, items } = this.definition.informationRequest;
    const file = 'information-request.json';
    this.#unique(file, '/items', items);
    if (remindAfterDays >= answerWithinDays) {
      this.#add(
        file,
        '/remindAfterDays',
        `the reminder (day ${remindAfterDays}) must come before the answer is due (day ${answerWithinDays})`,
      );
    }
  }

  #decision(): void {
    const { decision } = this.definition;
    if (!decision) return;
    const file = 'decision.json';
    this.#unique(file, '/reasons', decision.reasons);
    this.#unique(file, '/conditions', decision.conditions);
    decision.reasons.forEach((reason, index) => {
      if (!decision.kinds.includes(reason.kind)) this.#add(file, `/reasons/${index}/kind`, `the service has no decision ${reason.kind}`);
      this.#localized(file, `/reasons/${index}/text`, reason.text);
    });
    decision.conditions.forEach((condition, index) => this.#localized(file, `/conditions/${index}/text`, condition.text));
    decision.approval.forEach((rule, index) => {
      this.#expression(file, `/approval/${index}/when`, rule.when);
      this.#localized(file, `/approval/${index}/because`, rule.because);
    });
    this.#expression(file, '/validity/from', decision.validity?.from);
    this.#expression(file, '/validity/to', decision.validity?.to);
    decision.validity?.bounds.forEach(({ holds, because }, index) => {
      this.#expression(file, `/validity/bounds/${index}/holds`, holds);
      this.#localized(file, `/validity/bounds/${index}/because`, because);
    });
    if (decision.validity && !decision.approval.some(({ when }) => /\bdecision\.daysByHand\b/.test(when))) {
      this.#add(
        file,
        '/approval',
        'days that somebody types would be signed by one person alone: ask for a second one where decision.daysByHand = true',
      );
    }
    if (!this.definition.remedy)
      this.#add('remedy.json', '', 'the file is missing: a service that decides says what can be done against it');
  }

  #fee(): void {
    const { fee, decision } = this.definition;
    if (!fee) return;
    const file = 'fee.json';
    if (!decision) this.#add(file, '', 'a service without decision.json asks for no fee');
    fee.lines.forEach((line, index) => {
      this.#expression(file, `/lines/${index}/forEach`, line.forEach);
      const inLine = ['item'];
      this.#expression(file, `/lines/${index}/when`, line.when, inLine);
      this.#expression(file, `/lines/${index}/once`, line.once, inLine);
      this.#expression(file, `/lines/${index}/cents`, line.cents, inLine);
      this.#localized(file, `/lines/${index}/text`, line.text, inLine);
    });
    this.#expression(file, '/recurring/cents', fee.recurring?.cents);
    if (fee.recurring) this.#localized(file, '/recurring/text', fee.recurring.text);
    fee.instalments?.dueDays.forEach((day, index) => {
      if (Number.isNaN(Date.parse(`2023-${day}`)) || day === '02-29' || day === '02-30' || /(0[469]|11)-31|02-31/.test(day)) {
        this.#add(file, `/instalments/dueDays/${index}`, `${day} is not a day of every year`);
      }
    });
  }

  #letters(): void {
    const { letters, decision } = this.definition;
    for (const name of [...(decision?.kinds ?? []), ...lettersBesideDecisions]) {
      if (!Object.hasOwn(letters, name)) this.#add(`letters/${name}.json`, '', 'the letter is missing');
    }
    for (const [name, letter] of Object.entries(letters)) {
      const file = `letters/${name}.json`;
      this.#localized(file, '/title', letter.title);
      this.#localized(file, '/subject', letter.subject);
      if (letter.compose) this.#localized(file, '/compose', letter.compose);
      if ((letter.compose !== undefined) !== letter.blocks.some(({ kind }) => kind === 'composed'))
        this.#add(file, '/compose', 'a letter that clerks write has `compose` and a block `composed`');
      letter.blocks.forEach((block, index) => {
        const at = `/blocks/${index}`;
        this.#expression(file, `${at}/when`, block.when);
        if (block.kind === 'heading' || block.kind === 'paragraph') this.#localized(file, `${at}/text`, block.text);
        if (block.kind === 'list') {
          block.items.forEach((item, nth) => {
            this.#expression(file, `${at}/items/${nth}/when`, item.when);
            this.#localized(file, `${at}/items/${nth}/text`, item.text);
          });
        }
        if (block.kind === 'table') {
          const columns = block.head?.length ?? block.rows[0]?.cells.length ?? 0;
          block.head?.forEach((cell, nth) => this.#localized(file, `${at}/head/${nth}`, cell));
          block.rows.forEach((row, nth) => {
            this.#expression(file, `${at}/rows/${nth}/when`, row.when);
            if (row.cells.length !== columns)
              this.#add(file, `${at}/rows/${nth}/cells`, `${row.cells.length} cells, but ${columns} columns`);
            row.cells.forEach((cell, column) => this.#localized(file, `${at}/rows/${nth}/cells/${column}`, cell));
          });
        }
      });
    }
  }

  #remedy(): void {
    const { remedy } = this.definition;
    if (!remedy) return;
    this.#localized('remedy.json', '/remedy/title', remedy.title);
    this.#localized('remedy.json', '/remedy/text', remedy.text);
  }

  #permit(): void {
    const { permit, decision } = this.definition;
    if (!permit) return;
    this.#expression('permit.json', '/zone', permit.zone);
    this.#expression('permit.json', '/plates', permit.plates);
    if (!decision?.validity) this.#add('permit.json', '', 'a permit needs decision.json with a validity');
  }

  #localized(file: string, pointer: string, text: LocalizedText, extra: readonly string[] = []): void {
    this.#text(file, `${pointer}/de`, text.de, extra);
    this.#text(file, `${pointer}/en`, text.en, extra);
  }

  #text(file: string, pointer: string, template: string, extra: readonly string[] = []): void {
    const open = template.split('{{').length;
    if (open !== template.split('}}').length || open - 1 !== segmentsOf(template).filter((one) => 'source' in one).length) {
      this.#add(file, pointer, `a placeholder {{…}} is not closed in ${JSON.stringify(template)}`);
      return;
    }
    for (const segment of segmentsOf(template)) {
      if ('text' in segment) continue;
      this.#expression(file, pointer, segment.expression || ' ', extra);
      if (!formats.some((format) => format === segment.format)) {
        this.#add(file, pointer, `there is no format "${segment.format}" in ${segment.source}: one of ${formats.join(', ')}`);
      }
      if (segment.format === 'label') this.#label(file, pointer, segment.expression, segment.source);
    }
  }

  /** `label` looks up the title of a choice, so the expression must be the plain path of a field with choices. */
  #label(file: string, pointer: string, expression: string, source: string): void {
    const [root, ...steps] = expression.split('.');
    const field = root === 'form' ? schemaAtPath(this.definition.form, steps) : undefined;
    if (field && (field['x-enum-titles'] || asObject(field['items'])?.['x-enum-titles'])) return;
    this.#add(file, pointer, `${source}: label needs a field of the form with x-enum-titles`);
  }

  #expression(file: string, pointer: string, expression: string | undefined, extra: readonly string[] = []): void {
    if (expression === undefined) return;
    const names = [...(this.#vocabulary.extra ?? []), ...extra];
    const key = `${names.join(' ')}\n${expression}`;
    const messages = this.#looked.get(key) ?? faultsOfExpression(expression, { ...this.#vocabulary, extra: names });
    this.#looked.set(key, messages);
    for (const message of messages) this.#add(file, pointer, message);
  }

  #unique(file: string, pointer: string, items: readonly { key: string }[], what = 'key'): void {
    const seen = new Set<string>();
    items.forEach(({ key }, index) => {
      if (seen.has(key)) this.#add(file, `${pointer}/${index}`, `the ${what} ${JSON.stringify(key)} is there twice`);
      seen.add(key);
    });
  }

  #add(file: string, pointer: string, message: string): void {
    this.faults.push({ file, pointer, message });
  }
}
