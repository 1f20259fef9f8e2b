import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import type { Correction, JsonSchema } from '../api/types';
import { Fact, Facts } from '../components/Labelled';
import { useT, useUiLocale } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { groupsOf, type LeafField } from './fields';
import { speaksOf } from './speaksOf';
import { useValueText } from './useValueText';

interface Props {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly corrections?: readonly Correction[];
  /** Shows only values that contain these words. */
  readonly find?: string;
  /** Adds a button to each value that copies it. */
  readonly copyable?: boolean;
}

/** Shows data in the groups and under the names of its schema. A corrected value stands beside the submitted one. */
export function SchemaView({ schema, value, corrections = [], find = '', copyable = false }: Props) {
  const t = useT();
  const locale = useUiLocale();
  const textOf = useValueText();
  const all = useMemo(() => groupsOf(schema, value, locale, t('schema.general')), [schema, value, locale, t]);
  const byPointer = Map.groupBy(corrections, (correction) => correction.pointer);
  const isShown = (field: LeafField, group: string): boolean =>
    // Empty values are left out, unless they are required or were emptied by a correction.
    (field.value !== undefined || field.required || byPointer.has(field.pointer)) &&
    speaksOf(find, group, field.label, textOf(field.value, field.schema));
  const groups = all
    .map((group) => ({ ...group, fields: group.fields.filter((field) => isShown(field, group.title)) }))
    .filter((group) => group.fields.length > 0);
  return (
    <Stack spacing={2}>
      {groups.map((group) => (
        <Box key={group.pointer}>
          {all.length > 1 && (
            <Typography variant="h3" sx={{ mb: 0.75 }}>
              {group.title}
            </Typography>
          )}
          <Facts>
            {group.fields.map((field) => {
              const made = byPointer.get(field.pointer);
              const text = textOf(field.value, field.schema);
              return (
                <Fact
                  key={field.pointer}
                  label={field.label}
                  wide={typeof field.value === 'string' && field.value.length > 80}
                  {...(copyable && field.value !== undefined ? { copy: text } : {})}
                >
                  {text}
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

/** The submitted value, and each correction with its author, time and reason. The latest comes first. */
function Original({ corrections, schema }: { corrections: readonly Correction[]; schema: JsonSchema }) {
  const t = useT();
  const format = useFormat();
  const textOf = useValueText();
  return corrections.toReversed().map((correction, index) => (
    <Typography
      key={correction.at}
      component="span"
      variant="caption"
      sx={{ display: 'block', borderLeft: 3, borderColor: 'warning.main', pl: 1, mt: 0.25 }}
    >
      {index === corrections.length - 1 ? t('schema.submittedAs') : t('schema.before')} <del>{textOf(correction.from, schema)}</del>
      <br />
      {t(correction.reason ? 'schema.correctedBy' : 'schema.corrected', {
        by: correction.by.name,
        at: format.dateTime(correction.at),
        reason: correction.reason,
      })}
    </Typography>
  ));
}
