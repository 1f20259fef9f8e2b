import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { Correction, JsonSchema } from '../api/types';
import { Fact, Facts } from '../components/Labelled';
import { useT, useUiLocale } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { groupsOf } from './fields';
import { useValueText } from './useValueText';

interface Props {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly corrections?: readonly Correction[];
}

/** Data as its schema groups and names it; what was corrected stands beside what was submitted. */
export function SchemaView({ schema, value, corrections = [] }: Props) {
  const t = useT();
  const locale = useUiLocale();
  const textOf = useValueText();
  const all = useMemo(() => groupsOf(schema, value, locale, t('schema.general')), [schema, value, locale, t]);
  const byPointer = Map.groupBy(corrections, (correction) => correction.pointer);
  // What was left empty is left out, unless it should not have been, or was corrected away.
  const groups = all
    .map((group) => ({ ...group, fields: group.fields.filter((field) => field.value !== undefined || field.required || byPointer.has(field.pointer)) }))
    .filter((group) => group.fields.length > 0);
  return (
    <Stack spacing={2}>
      {groups.map((group) => (
        <Box key={group.pointer}>
          {groups.length > 1 && (
            <Typography variant="h3" sx={{ mb: 0.75 }}>
              {group.title}
            </Typography>
          )}
          <Facts>
            {group.fields.map((field) => {
              const made = byPointer.get(field.pointer);
              return (
                <Fact key={field.pointer} label={field.label} wide={typeof field.value === 'string' && field.value.length > 80}>
                  {textOf(field.value, field.schema)}
                  {made && <Original corrections={made} schema={field.schema} />}
                </Fact>
              );
            })}
          </Facts>
        </Box>
      ))}
    </Stack>
  );
}

/** What was submitted, and who corrected it why. */
function Original({ corrections, schema }: { corrections: readonly Correction[]; schema: JsonSchema }) {
  const t = useT();
  const format = useFormat();
  const textOf = useValueText();
  const [first] = corrections;
  const last = corrections.at(-1);
  if (!first || !last) return null;
  return (
    <Typography component="span" variant="caption" sx={{ display: 'block', borderLeft: 3, borderColor: 'warning.main', pl: 1, mt: 0.25 }}>
      {t('schema.submittedAs')} <del>{textOf(first.from, schema)}</del>
      <br />
      {t('schema.correctedBy', { by: last.by.name, at: format.dateTime(last.at), reason: last.reason })}
    </Typography>
  );
}
