import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { deDE, enUS } from '@mui/x-date-pickers/locales';
import 'dayjs/locale/de';
import 'dayjs/locale/en-gb';
import type { ReactNode } from 'react';
import { useUiLocale } from '../i18n';

const german = deDE.components.MuiLocalizationProvider.defaultProps.localeText;
const english = enUS.components.MuiLocalizationProvider.defaultProps.localeText;

/** Date fields use the language of the page, not that of the browser. */
export function PickerLocale({ children }: { children: ReactNode }) {
  const locale = useUiLocale();
  return (
    <LocalizationProvider
      dateAdapter={AdapterDayjs}
      adapterLocale={locale === 'de' ? 'de' : 'en-gb'}
      localeText={locale === 'de' ? german : english}
    >
      {children}
    </LocalizationProvider>
  );
}
