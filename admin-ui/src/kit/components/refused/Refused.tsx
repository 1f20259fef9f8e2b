import { Box } from '@mui/material';
import { useEffect, useMemo, useRef } from 'react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import type { ApiProblem } from '../../api/problem';
import { firstField } from '../firstField';
import { ProblemNotice } from '../ProblemNotice';
import { useFaultText } from '../problemText';
import { placed, type FieldOf } from './placed';

interface Props {
  readonly problem: ApiProblem;
  readonly fieldOf?: FieldOf | undefined;
}

/**
 * Shows a refusal inside a form. Each fault stands at its field, all others stand here, and the focus goes to the first. No error is set
 * under a name without a field, since the form would keep it and never send again.
 */
export function Refused({ problem, fieldOf }: Props) {
  const faultText = useFaultText();
  const { control, setError } = useFormContext();
  const place = useRef<HTMLDivElement>(null);
  const led = useRef<ApiProblem>(null);
  // Drawn again when the fields show their errors.
  const { errors } = useFormState();
  const { atFields, others } = useMemo(() => {
    const has = (name: string): boolean => {
      const field: { readonly _f?: { readonly mount?: boolean } } | undefined = get(control._fields, name);
      return field?._f?.mount === true;
    };
    return placed(problem.errors, has, fieldOf);
  }, [problem, fieldOf, control]);

  useEffect(() => {
    for (const [name, faults] of atFields) setError(name, { type: 'server', message: [...new Set(faults.map(faultText))].join(' ') });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each refusal: what is typed afterwards takes the error away
  }, [problem]);

  useEffect(() => {
    if (led.current === problem) return;
    const lead = (): boolean => {
      const form = place.current?.closest('form');
      const marked = form && Object.keys(errors).length > 0 ? firstField(form, { faulty: true }) : null;
      const first = atFields.size > 0 ? marked : place.current;
      if (!first) return false;
      led.current = problem;
      first.focus();
      return true;
    };
    if (lead()) return;
    // Fields that are drawn out of a schema are marked a moment later.
    const again = setInterval(() => lead() && clearInterval(again), 50);
    const enough = setTimeout(() => clearInterval(again), 2_000);
    return () => {
      clearInterval(again);
      clearTimeout(enough);
    };
  });

  const alone = atFields.size === 0 || others.length > 0;
  return (
    <Box ref={place} tabIndex={-1} sx={{ outline: 'none', flex: '1 0 100%' }}>
      {alone && <ProblemNotice error={problem} faults={others} />}
    </Box>
  );
}
