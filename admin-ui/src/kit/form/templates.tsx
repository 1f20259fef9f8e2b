import Add from '@mui/icons-material/Add';
import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Delete from '@mui/icons-material/DeleteOutlined';
import { Box, Button, FormHelperText, IconButton, Stack, Typography } from '@mui/material';
import type {
  ArrayFieldItemTemplateProps,
  ArrayFieldTemplateProps,
  FieldProps,
  FieldTemplateProps,
  MultiSchemaFieldTemplateProps,
  ObjectFieldTemplateProps,
  WidgetProps,
} from '@rjsf/utils';
import { createElement } from 'react';
import type { JsonSchema } from '../api/types';
import { useT } from '../i18n';
import { useFormKnows } from './context';
import { asMeant } from './formSchema';
import { ofRjsf } from './rjsf';
import { columnsOf, widgetOf } from './widgetOf';
import { Choose } from './widgets/ChoiceWidgets';
import type { FieldWidget } from './widgets/widget';

/** One value of the form. */
export function LeafField({ schema, name, formData, onChange, fieldPathId, required, disabled, readonly, rawErrors, title }: FieldProps) {
  const { left } = useFormKnows();
  const shown = asMeant(ofRjsf(schema));
  if (shown['x-fixed'] === true) return null;
  const value: unknown = formData;
  const props: FieldWidget = {
    id: fieldPathId.$id,
    path: fieldPathId.path,
    schema: shown,
    label: shown.title ?? title ?? name,
    value,
    onChange: (next) => onChange(next, fieldPathId.path),
    onBlur: () => left(fieldPathId.path),
    required: required ?? false,
    disabled: (disabled ?? false) || (readonly ?? false),
    fault: rawErrors && rawErrors.length > 0 ? rawErrors.join(' ') : undefined,
    help: shown.description,
  };
  return createElement(widgetOf(shown, required ?? false), props);
}

/** The choice between the branches of `oneOf` and `anyOf`. */
export function BranchWidget({ id, label, value, options, onChange, onBlur, required, disabled }: WidgetProps) {
  const choices = (options.enumOptions ?? []).map((one) => ({ id: String(one.value), name: one.label, value: Number(one.value) }));
  return (
    <Choose
      id={id}
      path={[]}
      schema={{}}
      label={label}
      value={Number(value)}
      onChange={(branch) => onChange(typeof branch === 'number' ? String(branch) : undefined)}
      onBlur={() => onBlur(id, value)}
      required={required ?? false}
      disabled={disabled ?? false}
      fault={undefined}
      help={undefined}
      choices={choices}
    />
  );
}

/** Labels, helps and faults are the widgets' own. */
export function FieldTemplate({ children, hidden }: FieldTemplateProps) {
  return hidden ? null : children;
}

export function MultiSchemaTemplate({ selector, optionSchemaField }: MultiSchemaFieldTemplateProps) {
  return (
    <Box sx={{ gridColumn: '1 / -1' }}>
      {selector}
      {optionSchemaField}
    </Box>
  );
}

const grid = { display: 'grid', columnGap: 1.5, gridTemplateColumns: 'repeat(12, minmax(0, 1fr))', alignItems: 'start' } as const;

/** A group of fields, in the order of the schema. */
export function ObjectTemplate({ title, description, properties, schema, fieldPathId, errorSchema }: ObjectFieldTemplateProps) {
  const group = ofRjsf(schema);
  const order = Array.isArray(group['x-order']) ? group['x-order'] : [];
  const rank = (name: string): number => {
    const own = group.properties?.[name]?.['x-order'];
    const named = order.indexOf(name);
    return named >= 0 ? named : typeof own === 'number' ? own : Number.MAX_SAFE_INTEGER;
  };
  const isRoot = fieldPathId.path.length === 0;
  const own = errorSchema?.__errors ?? [];
  const content = (
    <>
      {typeof description === 'string' && description !== '' && !isRoot && (
        <Typography variant="body2" color="textSecondary">
          {description}
        </Typography>
      )}
      {own.length > 0 && <FormHelperText error>{own.join(' ')}</FormHelperText>}
      <Box sx={grid}>
        {properties
          .filter(({ hidden }) => !hidden)
          .toSorted((a, b) => rank(a.name) - rank(b.name))
          .map(({ name, content: field }) => (
            <Box key={name} sx={{ gridColumn: { xs: '1 / -1', sm: `span ${wide(group.properties?.[name])}` }, minWidth: 0 }}>
              {field}
            </Box>
          ))}
      </Box>
    </>
  );
  if (isRoot) return content;
  return (
    <Box component="fieldset" id={fieldPathId.$id} sx={{ border: 0, p: 0, m: 0, mt: 1.5, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ p: 0 }}>
        {title}
      </Typography>
      {content}
    </Box>
  );
}

function wide(field: JsonSchema | undefined): number {
  if (!field || field.properties || field.items || field.type === 'array' || field.type === 'object') return 12;
  return columnsOf(asMeant(field));
}

/** A list: rows that can be added, taken away and moved. */
export function ListTemplate({
  title,
  items,
  canAdd,
  onAddClick,
  rawErrors,
  schema,
  disabled,
  readonly,
  required,
  fieldPathId,
}: ArrayFieldTemplateProps) {
  const t = useT();
  const { description } = ofRjsf(schema);
  return (
    <Box component="fieldset" id={fieldPathId.$id} sx={{ border: 0, p: 0, m: 0, mt: 1, minWidth: 0 }}>
      <Typography component="legend" variant="body2" color="textSecondary" sx={{ p: 0 }}>
        {title}
        {required && ' *'}
      </Typography>
      {description && <FormHelperText sx={{ m: 0 }}>{description}</FormHelperText>}
      {rawErrors && rawErrors.length > 0 && <FormHelperText error>{rawErrors.join(' ')}</FormHelperText>}
      {items}
      {canAdd && !disabled && !readonly && (
        <Button size="small" startIcon={<Add />} onClick={onAddClick}>
          {t('form.add', { what: ofRjsf(schema).items?.title ?? title })}
        </Button>
      )}
    </Box>
  );
}

export function ListItemTemplate({ children, buttonsProps, index, totalItems, disabled, readonly }: ArrayFieldItemTemplateProps) {
  const t = useT();
  const number = index + 1;
  const { onRemoveItem, onMoveUpItem, onMoveDownItem, hasRemove, hasMoveUp, hasMoveDown } = buttonsProps;
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'flex-start' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>{children}</Box>
      {!disabled && !readonly && (
        <Stack direction="row" sx={{ pt: 0.75 }}>
          {totalItems > 1 && (
            <>
              <IconButton size="small" disabled={!hasMoveUp} onClick={onMoveUpItem} aria-label={t('form.up', { number })}>
                <ArrowUpward fontSize="small" />
              </IconButton>
              <IconButton size="small" disabled={!hasMoveDown} onClick={onMoveDownItem} aria-label={t('form.down', { number })}>
                <ArrowDownward fontSize="small" />
              </IconButton>
            </>
          )}
          <IconButton size="small" disabled={!hasRemove} onClick={onRemoveItem} aria-label={t('form.remove', { number })}>
            <Delete fontSize="small" />
          </IconButton>
        </Stack>
      )}
    </Stack>
  );
}
