import { useInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import type { HeldPaper } from './paper';
import { PapersField } from './PapersField';
import type { Purpose } from './PaperRow';
import { papersOf } from './papersOf';

interface Props {
  readonly source: string;
  readonly label?: string;
  readonly purposes: readonly Purpose[] | undefined;
  readonly accept: readonly string[];
  readonly maxBytes: number;
  readonly maxCount: number;
}

/** Papers in a form of react-admin. Its draft keeps them as it keeps what is typed. */
export function PapersInput({ source, ...more }: Props) {
  const { field, fieldState } = useInput<readonly HeldPaper[]>({ source, defaultValue: [] });
  const { submitCount } = useFormState();
  return (
    <PapersField
      {...more}
      papers={papersOf(field.value)}
      onChange={field.onChange}
      error={fieldState.error?.message}
      purposesNeeded={submitCount > 0}
    />
  );
}
