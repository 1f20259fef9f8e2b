import { useCallback } from 'react';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { onTheDesk } from './onTheDesk';

/** Writes a time on a desk; a dash where there is none. */
export function useTimeOnDesk(): (seconds: number | null) => string {
  const t = useT();
  const format = useFormat();
  return useCallback(
    (seconds) => {
      const said = onTheDesk(seconds);
      if (!said) return '–';
      return said.unit === 'hours'
        ? t('ownFigures.hours', { n: format.number(said.n) })
        : t('ownFigures.days', { n: Number.isInteger(said.n) ? format.number(said.n) : format.decimal(said.n) });
    },
    [t, format],
  );
}
