import type { ComponentType } from 'react';
import type { JsonSchema } from '../api/types';
import { isDeclaration } from './formSchema';
import { RadioWidget, SelectWidget, TickWidget, YesNoWidget } from './widgets/ChoiceWidgets';
import { ChipWidget, IbanWidget, PlateWidget } from './widgets/CodeWidgets';
import { DayWidget } from './widgets/DayWidget';
import { LinkedWidget } from './widgets/LinkedWidget';
import { MoneyWidget } from './widgets/MoneyWidget';
import { NumberWidget } from './widgets/NumberWidget';
import { PersonWidget } from './widgets/PersonWidget';
import { StreetWidget } from './widgets/StreetWidget';
import { TextWidget } from './widgets/TextWidget';
import type { FieldWidget } from './widgets/widget';

/** Those that a service names by `x-widget`; docs/writing-a-service.md lists them. */
const byName: ReadonlyMap<string, ComponentType<FieldWidget>> = new Map([
  ['textarea', TextWidget],
  ['radio', RadioWidget],
  ['plate', PlateWidget],
  ['chip', ChipWidget],
  ['money', MoneyWidget],
  ['street', StreetWidget],
  ['person', PersonWidget],
  ['linked', LinkedWidget],
]);

const byFormat: ReadonlyMap<string, ComponentType<FieldWidget>> = new Map([
  ['date', DayWidget],
  ['iban', IbanWidget],
]);

/** The widget of a field: as the service says, else as its values are. */
export function widgetOf(schema: JsonSchema, required: boolean): ComponentType<FieldWidget> {
  const named = byName.get(schema['x-widget'] ?? '');
  if (named) return named;
  if (isDeclaration(schema)) return TickWidget;
  if (schema.enum ?? schema.oneOf ?? schema.anyOf) return SelectWidget;
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.find((one) => one !== 'null');
  if (type === 'boolean') return required ? YesNoWidget : TickWidget;
  if (type === 'integer' || type === 'number') return NumberWidget;
  return byFormat.get(schema.format ?? '') ?? TextWidget;
}

/** How many of twelve columns a field takes on a wide screen. */
export function columnsOf(schema: JsonSchema): number {
  const said = schema['x-columns'];
  if (typeof said === 'number') return Math.min(12, Math.max(2, said));
  if (isDeclaration(schema) || schema['x-widget'] === 'textarea') return 12;
  // A name that is longer than its field cannot be read.
  const isLong = (schema.title?.length ?? 0) > 18;
  if (schema.format === 'date') return isLong ? 6 : 4;
  if (schema.type === 'boolean' && isLong) return 12;
  if (isLong) return 6;
  if (schema.type === 'integer' || schema.type === 'number') return 3;
  if (schema.type === 'string' && (schema.maxLength ?? Infinity) <= 20) return 3;
  return 6;
}
