import { useT } from '../../i18n';
import { chipShown, ibanShown, plateShown } from '../grouped';
import { TextWidget } from './TextWidget';
import { textIn, type FieldWidget } from './widget';

const coded = {
  htmlInput: { spellCheck: false, autoCapitalize: 'characters', autoComplete: 'off', style: { fontVariantNumeric: 'tabular-nums' } },
};

/** The number of a dog's microchip, in groups; how many digits are missing is counted while one types. */
export function ChipWidget(props: FieldWidget) {
  const t = useT();
  const digits = textIn(props.value).replaceAll(/\s/g, '');
  const missing = 15 - digits.length;
  const counting = /^\d+$/.test(digits) && missing !== 0;
  const counted = missing > 0 ? t('form.digitsMissing', { smart_count: missing }) : t('form.digitsTooMany', { smart_count: -missing });
  return (
    <TextWidget
      {...props}
      value={chipShown(digits)}
      onChange={(text) => props.onChange(plainOf(text))}
      help={counting ? counted : props.help}
      slotProps={{ htmlInput: { ...coded.htmlInput, inputMode: 'numeric' } }}
    />
  );
}

/** An account number, in groups of four and capitals. */
export function IbanWidget(props: FieldWidget) {
  return (
    <TextWidget
      {...props}
      value={ibanShown(textIn(props.value))}
      onChange={(text) => props.onChange(plainOf(text)?.toUpperCase())}
      slotProps={coded}
    />
  );
}

/** A licence plate; it is put in order when the field is left. */
export function PlateWidget(props: FieldWidget) {
  const { schema, value, onChange, onBlur } = props;
  const districts = Array.isArray(schema['x-districts']) ? schema['x-districts'].filter((one) => typeof one === 'string') : [];
  return (
    <TextWidget
      {...props}
      onBlur={() => {
        const typed = textIn(value);
        const shown = plateShown(typed, districts);
        if (shown !== typed) onChange(shown);
        onBlur();
      }}
      slotProps={{ htmlInput: { ...coded.htmlInput, style: { textTransform: 'uppercase' } } }}
    />
  );
}

function plainOf(text: unknown): string | undefined {
  const plain = textIn(text).replaceAll(/\s/g, '');
  return plain === '' ? undefined : plain;
}
