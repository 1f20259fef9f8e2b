import { InputAdornment } from '@mui/material';
import { useState } from 'react';
import { amountTyped, centsTyped } from '../money';
import { TextWidget } from './TextWidget';
import type { FieldWidget } from './widget';

/** An amount in euros; its value is whole cents. */
export function MoneyWidget(props: FieldWidget) {
  const { value, onChange, onBlur } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (typeof value === 'number' ? amountTyped(value) : (value ?? ''));
  return (
    <TextWidget
      {...props}
      value={shown}
      onChange={(text) => {
        const written = typeof text === 'string' ? text : '';
        setTyped(written);
        onChange(written === '' ? undefined : (centsTyped(written) ?? written));
      }}
      onBlur={() => {
        setTyped(null);
        onBlur();
      }}
      slotProps={{
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right' } },
        input: { endAdornment: <InputAdornment position="end">€</InputAdornment> },
      }}
    />
  );
}
