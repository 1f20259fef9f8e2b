import { createHash } from 'node:crypto';
import type { z } from 'zod';
import {
  checksPart,
  decisionPart,
  feePart,
  formPart,
  informationRequestPart,
  letterPart,
  permitPart,
  remedyPart,
  servicePart,
  termsPart,
  valuesPart,
} from '../definition.schema.js';
import type { LetterDefinition, ServiceDefinition } from '../definition.schema.js';
import { CatalogueError } from '../errors.js';
import type { DefinitionFault } from '../errors.js';
import { pointerStep } from '../form/form-schema.js';
import { semanticFaults } from './semantic-faults.js';

/** The files of one folder, by their path in it (`service.json`, `letters/grant.json`), already read as JSON. */
export type DefinitionFiles = Readonly<Record<string, unknown>>;

const required = ['service.json', 'form.schema.json', 'checks.json', 'information-request.json'] as const;
const optional = ['values.json', 'terms.json', 'decision.json', 'fee.json', 'remedy.json', 'permit.json'] as const;
const letterFile = /^letters\/([a-z][a-z0-9-]*)\.json$/;

/**
 * Definitions that were found right, by their files. A start looks at all files before it connects to anything, and the catalogue
 * is made of the same files afterwards; looking is the dear part (half a second of CPU).
 */
const known = new Map<string, ServiceDefinition>();
const mostKnown = 200;

/**
 * One version of one service from its files, with checked shapes and meaning. The same files give the same object. It also serves for
 * definitions that are made at run time and have no folder.
 * @param folder its name in messages, e.g. `hundesteuer-anmeldung/1`
 * @throws CatalogueError with every fault that was found: file, pointer, what is wrong
 */
export function parseDefinition(folder: string, files: DefinitionFiles): ServiceDefinition {
  const content = createHash('sha256').update(JSON.stringify(files)).digest('base64');
  const definition = known.get(content) ?? checkedDefinition(folder, files);
  if (known.size >= mostKnown) known.delete(known.keys().next().value ?? '');
  known.set(content, definition);
  return definition;
}

function checkedDefinition(folder: string, files: DefinitionFiles): ServiceDefinition {
  const faults: DefinitionFault[] = [];
  const place = (file: string): string => `${folder}/${file}`;
  for (const file of required) {
    if (!Object.hasOwn(files, file)) faults.push({ file: place(file), pointer: '', message: 'the file is missing' });
  }
  const allowed = new Set<string>([...required, ...optional]);
  for (const file of Object.keys(files)) {
    if (!allowed.has(file) && !letterFile.test(file)) {
      faults.push({
        file: place(file),
        pointer: '',
        message: `nobody reads this file: one of ${[...allowed].join(', ')}, letters/<key>.json`,
      });
    }
  }
  const part = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    if (!Object.hasOwn(files, file)) return undefined;
    const parsed = schema.safeParse(files[file]);
    if (parsed.success) return parsed.data;
    faults.push(...faultsOf(parsed.error, place(file)));
    return undefined;
  };

  const service = part('service.json', servicePart);
  const form = part('form.schema.json', formPart);
  const checks = part('checks.json', checksPart);
  const informationRequest = part('information-request.json', informationRequestPart);
  const values = part('values.json', valuesPart) ?? {};
  const terms = part('terms.json', termsPart) ?? [];
  const decision = part('decision.json', decisionPart) ?? null;
  const fee = part('fee.json', feePart) ?? null;
  const remedy = part('remedy.json', remedyPart) ?? null;
  const permit = part('permit.json', permitPart) ?? null;
  const letters: Record<string, LetterDefinition> = {};
  for (const file of Object.keys(files)) {
    const name = letterFile.exec(file)?.[1];
    const letter = name ? part(file, letterPart) : undefined;
    if (name && letter) letters[name] = letter;
  }

  if (!service || !form || !checks || !informationRequest || faults.length > 0) throw new CatalogueError(faults);
  const definition: ServiceDefinition = {
    ...service,
    form,
    checks,
    informationRequest,
    values,
    terms,
    decision,
    fee,
    permit,
    letters,
    remedy: remedy?.remedy ?? null,
    publication: remedy?.publication ?? null,
  };
  const found = semanticFaults(definition).map((fault) => ({ ...fault, file: place(fault.file) }));
  if (found.length > 0) throw new CatalogueError(found);
  return definition;
}

/** What zod found, by pointer. */
export function faultsOf(error: z.ZodError, file: string): DefinitionFault[] {
  return error.issues.map((issue) => ({
    file,
    pointer: issue.path.map((step) => pointerStep(String(step))).join(''),
    message: issue.message,
  }));
}
