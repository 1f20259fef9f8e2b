import { addDays, addMonths, isLocalDate } from '@vorgang/platform';
import type { LocalDate, OfficeCalendar } from '@vorgang/platform';
import { serviceWords, type ServiceWordKey, type Word } from '@vorgang/words';
import { applicantName, streetLine } from '../applicant.js';
import type { LocalizedText, ServiceDefinition } from '../definition.schema.js';
import { RuleNotEvaluable } from '../errors.js';
import type { CheckResult, Facts, SearchTerms, ValidityPeriod } from '../facts.js';
import { contextOf, isTrue, valueOf } from '../feel/evaluate.js';
import { valuesAtPointer } from '../form/form-schema.js';
import { validateForm } from '../form/validate-form.js';
import { renderLocalized, renderText } from '../letters/template.js';

const notApplicable: LocalizedText = { de: 'In diesem Fall nicht nötig.', en: 'Not needed in this case.' };

/**
 * The results of the automatic checks, in the order of the definition. A check whose `when` is not true does not apply. One whose
 * `passes` gives anything but true (such as null, for a missing fact) has failed.
 */
export function runAutomaticChecks(definition: ServiceDefinition, facts: Facts): CheckResult[] {
  const context = contextOf(definition, facts);
  return definition.checks.flatMap((check): CheckResult[] => {
    if (check.kind !== 'automatic' || !check.passes || !check.reasons) return [];
    const { key, severity } = check;
    if (check.when && !isTrue(check.when, context)) return [{ key, severity, status: 'not-applicable', reason: notApplicable }];
    const passed = isTrue(check.passes, context);
    const reason = renderLocalized(definition, passed ? check.reasons.passed : check.reasons.failed, context);
    return [{ key, severity, status: passed ? 'passed' : 'failed', reason }];
  });
}

/** The automatic checks that depend on the payment, directly or by a term. They may change whenever money comes or goes. */
export function checksOfPayment(definition: ServiceDefinition): ServiceDefinition['checks'] {
  const names = definition.terms.reduce<string[]>(
    (found, { name, value }) => (mentions(value, found) ? [...found, name] : found),
    ['payment'],
  );
  return definition.checks.filter(
    ({ kind, passes, when }) => kind === 'automatic' && [passes, when].some((rule) => rule !== undefined && mentions(rule, names)),
  );
}

function mentions(expression: string, names: readonly string[]): boolean {
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(expression));
}

/** The manual checks that apply to this case: those without `when`, and those whose `when` is true. */
export function applicableChecks(definition: ServiceDefinition, facts: Facts): ServiceDefinition['checks'] {
  const context = contextOf(definition, facts);
  return definition.checks.filter((check) => !check.when || isTrue(check.when, context));
}

const asSubmitted: LocalizedText = { de: 'nach den Angaben vor der Berichtigung', en: 'by the data before they were corrected' };
const cannotBeJudged: LocalizedText = { de: 'vor der Berichtigung nicht zu beurteilen', en: 'not to be judged before the correction' };
const filledIn: LocalizedText = {
  de: 'Die Angaben kamen unvollständig oder fehlerhaft an und wurden hier ergänzt',
  en: 'The data came incomplete or faulty and were completed here',
};

/**
 * Why a second person has to sign; empty where nobody has to. The facts need the decision and its fee. Source: the city's own
 * rules on signing (Mitzeichnung), as data in decision.json.
 * @param submitted the facts before staff corrected the data. If these would need a second signature, it is still needed, also
 * where the rules have no answer for them. Else a correction could avoid the second signature
 */
export function approvalReasons(definition: ServiceDefinition, facts: Facts, submitted: Facts | null = null): LocalizedText[] {
  const rules = definition.decision?.approval ?? [];
  const context = contextOf(definition, facts);
  const before = submitted && contextOf(definition, submitted);
  const reasons = rules.flatMap(({ when, because }) => {
    if (isTrue(when, context)) return [renderLocalized(definition, because, context)];
    if (!before) return [];
    if (isTrue(when, before)) return [withRemark(renderLocalized(definition, because, before), asSubmitted)];
    const isJudgedNow = valueOf(when, context) !== null;
    return isJudgedNow && valueOf(when, before) === null ? [withRemark(renderLocalized(definition, because, context), cannotBeJudged)] : [];
  });
  return rules.length > 0 && submitted && validateForm(definition, submitted.form).length > 0 ? [...reasons, filledIn] : reasons;
}

function withRemark({ de, en }: LocalizedText, remark: LocalizedText): LocalizedText {
  return { de: `${de} (${remark.de})`, en: `${en} (${remark.en})` };
}

/** One line for lists about the subject of the case; in German, without the applicant's name. */
export function subjectLine(definition: ServiceDefinition, facts: Facts): string {
  const line = renderText(definition, definition.subject.line, contextOf(definition, facts), 'de');
  return line.replace(/\s+/g, ' ').trim();
}

/** What the service calls its fee, its decisions and its applicant. */
export function wordsOf({ words }: Pick<ServiceDefinition, 'words'>): Record<ServiceWordKey, Word> {
  return serviceWords(words);
}

/** The terms by which the case can be found. */
export function searchTerms(definition: ServiceDefinition, facts: Facts): SearchTerms {
  const { search, filters } = definition.subject;
  const { applicant } = facts;
  const at = (pointers: readonly string[]): string[] =>
    unique(pointers.flatMap((pointer) => valuesAtPointer(facts.form, pointer)).map(String));
  const home = applicant.address;
  const own = filters.map(({ key, fields }): [string, string[]] => [key, at(fields)]);
  return {
    ...Object.fromEntries(own.filter(([, values]) => values.length > 0)),
    name: unique([applicantName(applicant), `${applicant.givenName} ${applicant.familyName}`]),
    address: unique([`${streetLine(home)}, ${home.postalCode} ${home.town}`, ...at(search.address)]),
    plate: at(search.plate),
    chip: at(search.chip),
  };
}

/** The earlier cases that an application names, as it was typed. */
export function earlierCases({ subject }: Pick<ServiceDefinition, 'subject'>, { form }: Pick<Facts, 'form'>): string[] {
  const said = subject.refersTo.flatMap((pointer) => valuesAtPointer(form, pointer));
  return unique(said.filter((one) => typeof one === 'string'));
}

/**
 * The day by which the case has to be decided; null where the service has no deadline. The receipt on `startsOn` starts the
 * period, and its day does not count (BGB § 187 (1)). A period that would end on a day without office hours ends on the next
 * office day, which is never before the end by VwVfG § 31 (3).
 */
export function dueOn(definition: Pick<ServiceDefinition, 'deadline'>, startsOn: LocalDate, calendar: OfficeCalendar): LocalDate | null {
  if (!definition.deadline) return null;
  const { amount, unit } = definition.deadline;
  if (unit === 'office-days') return calendar.addOfficeDays(startsOn, amount);
  if (unit === 'months') return calendar.nextOfficeDay(addMonths(startsOn, amount));
  return calendar.nextOfficeDay(addDays(startsOn, unit === 'weeks' ? amount * 7 : amount));
}

/**
 * The first and last day of the permit, or null where the service grants none.
 * @throws RuleNotEvaluable where the rule gives no day
 */
export function validityPeriod(definition: ServiceDefinition, facts: Facts): ValidityPeriod | null {
  const rule = definition.decision?.validity;
  if (!rule) return null;
  const context = contextOf(definition, facts);
  const day = (which: 'from' | 'to'): LocalDate => {
    const value = valueOf(rule[which], context);
    if (isLocalDate(value)) return value;
    throw new RuleNotEvaluable(definition.key, `decision.validity.${which}`, rule[which], `gives ${JSON.stringify(value)}, not a day`);
  };
  return { from: day('from'), to: day('to') };
}

/** What the permit shows, or null where the service has none. */
export function permitContent(definition: ServiceDefinition, facts: Facts): { zone: string; plates: string[] } | null {
  if (!definition.permit) return null;
  const context = contextOf(definition, facts);
  const plates = [valueOf(definition.permit.plates, context)].flat().filter((plate) => plate !== null);
  const zone = valueOf(definition.permit.zone, context);
  return { zone: typeof zone === 'string' ? zone : '', plates: plates.map(String) };
}

/**
 * The day on which a posted letter counts as made known (Bekanntgabe), by the rule in force when it was posted. Sources: AO § 122
 * (2), VwVfG NRW § 41 (2): the fourth day since 2025-01-01, before that the third. Whether weekends shift it by AO § 108 (3) is a
 * setting of the service.
 */
export function publishedOn(definition: ServiceDefinition, postedOn: LocalDate, calendar: OfficeCalendar): LocalDate | null {
  const rule = definition.publication;
  const period = rule?.posted.filter((one) => one.from <= postedOn).toSorted((a, b) => b.from.localeCompare(a.from))[0];
  if (!rule || !period) return null;
  const day = addDays(postedOn, period.days);
  return rule.shiftsToOfficeDay ? calendar.endOfPeriod(day) : day;
}

/** The last day on which the remedy can be lodged; a period that would end on a weekend or holiday ends after it (AO § 108 (3)). */
export function remedyEndsOn(definition: ServiceDefinition, madeKnownOn: LocalDate, calendar: OfficeCalendar): LocalDate | null {
  return definition.remedy ? calendar.endOfPeriod(addMonths(madeKnownOn, definition.remedy.periodMonths)) : null;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
