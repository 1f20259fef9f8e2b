import { Button, InputAdornment } from '@mui/material';
import { useT } from '../../i18n';
import { useFormKnows } from '../context';
import { TextWidget } from './TextWidget';
import type { FieldWidget } from './widget';

/** A person by name; most often it is who applies. */
export function PersonWidget(props: FieldWidget) {
  const t = useT();
  const { applicantName } = useFormKnows();
  const { value, onChange, disabled } = props;
  const offers = applicantName !== '' && value !== applicantName && !disabled;
  return (
    <TextWidget
      {...props}
      slotProps={{
        input: offers
          ? {
              endAdornment: (
                <InputAdornment position="end">
                  <Button size="small" onClick={() => onChange(applicantName)}>
                    {t('form.likeApplicant')}
                  </Button>
                </InputAdornment>
              ),
            }
          : {},
      }}
    />
  );
}
