import { useState } from 'react';
import { TextWidget } from './TextWidget';
import type { FieldWidget } from './widget';

/** A number as people write it here: with a comma. What is no number stays as typed, so that its fault can be told. */
export function NumberWidget(props: FieldWidget) {
  const { value, onChange, schema } = props;
  const [typed, setTyped] = useState('');
  const shown = numberOf(typed) === value ? typed : typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
  return (
    <TextWidget
      {...props}
      value={shown}
      onChange={(text) => {
        setTyped(typeof text === 'string' ? text : '');
        onChange(numberOf(text));
      }}
      slotProps={{ htmlInput: { inputMode: schema.type === 'integer' ? 'numeric' : 'decimal', style: { textAlign: 'right' } } }}
    />
  );
}

function numberOf(text: unknown): unknown {
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}
