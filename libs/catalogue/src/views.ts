import type { ServiceWordKey } from '@vorgang/words';
import type { DecisionKind, Locale, LocalizedText, ServiceDefinition } from './definition.schema.js';
import { choicesAt } from './form/form-schema.js';
import { formatValue, segmentsOf } from './letters/template.js';
import { wordsOf } from './rules/rules.js';

/** A line in the administrator's list of services. */
export interface ServiceListItem {
  key: string;
  version: number;
  status: 'active' | 'retired';
  /** Whether new cases use this version. */
  current: boolean;
  title: LocalizedText;
  team: { key: string; title: string };
  leikaIds: string[];
  decides: boolean;
  /** What it calls its fee, its decisions and its applicant. */
  words: Record<ServiceWordKey, LocalizedText>;
  /** What lists of its cases can be narrowed by. */
  filters: ServiceFilter[];
}

export interface ServiceFilter {
  key: string;
  title: LocalizedText;
  /** The values to choose from; null where the field is free text. */
  choices: { value: string; title: LocalizedText }[] | null;
}

/** All that an administrator sees of one version, with every statement that somebody still has to verify. */
export interface ServiceDetail extends ServiceListItem {
  description: LocalizedText;
  legalBasis: { text: string; source?: string | undefined; verify?: boolean | undefined }[];
  deadline: { amount: number; unit: string; source?: string | undefined; verify?: boolean | undefined } | null;
  checks: { key: string; title: LocalizedText; kind: 'automatic' | 'manual'; required: boolean; severity: 'warning' | 'error' }[];
  decision: { kinds: DecisionKind[]; approval: LocalizedText[] } | null;
  values: { name: string; value: unknown; source?: string | undefined; verify?: boolean | undefined; note?: string | undefined }[];
  letters: string[];
  remedy: 'widerspruch' | 'klage' | null;
  retention: { years: number; class: string };
  definition: ServiceDefinition;
}

/** @param current the newest active version of the same service */
export function serviceListItem(definition: ServiceDefinition, current: ServiceDefinition | undefined): ServiceListItem {
  const { key, version, status, title, routing, leikaIds, decision } = definition;
  const isCurrent = current?.version === version;
  const words = wordsOf(definition);
  const filters = definition.subject.filters.map(({ fields: [field = ''], ...filter }) => ({
    key: filter.key,
    title: filter.title,
    choices: choicesAt(definition.form, field),
  }));
  return { key, version, status, current: isCurrent, title, team: routing.team, leikaIds, decides: decision !== null, words, filters };
}

/** The detail of one version; `current` is the newest active version of the same service. */
export function serviceDetail(definition: ServiceDefinition, current: ServiceDefinition | undefined): ServiceDetail {
  const { description, legalBasis, deadline, checks, decision, values, letters, remedy, retention } = definition;
  return {
    ...serviceListItem(definition, current),
    description,
    legalBasis,
    deadline,
    checks: checks.map(({ key, title, kind, required, severity }) => ({ key, title, kind, required, severity })),
    decision: decision && { kinds: decision.kinds, approval: decision.approval.map(({ because }) => withValues(definition, because)) },
    values: Object.entries(values).map(([name, value]) => ({ name, ...value })),
    letters: Object.keys(letters).toSorted(),
    remedy: remedy?.kind ?? null,
    retention,
    definition,
  };
}

/** A reason with the values of the service filled in. What it takes from a case stays as it is written. */
function withValues(definition: ServiceDefinition, { de, en }: LocalizedText): LocalizedText {
  const filled = (text: string, locale: Locale): string =>
    segmentsOf(text)
      .map((segment) => {
        if ('text' in segment) return segment.text;
        const name = /^values\.(\w+)$/.exec(segment.expression)?.[1] ?? '';
        const value = Object.hasOwn(definition.values, name) ? definition.values[name]?.value : undefined;
        return formatValue(definition, value ?? null, segment.format, segment.expression, locale) ?? segment.source;
      })
      .join('');
  return { de: filled(de, 'de'), en: filled(en, 'en') };
}
