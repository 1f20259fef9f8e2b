import { Box, Typography } from '@mui/material';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

export interface Option {
  readonly key: string;
  readonly content: ReactNode;
  readonly run: () => void;
}

export interface OptionGroup {
  readonly key: string;
  readonly label: string;
  readonly options: readonly Option[];
}

interface Props {
  /** The id of the list. The ids of its options begin with it. */
  readonly id: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  /** The index of the active option among all; -1 for none. */
  readonly active: number;
  /** Whether the options belong to an earlier text: they can be read, but not chosen. */
  readonly old?: boolean;
}

export function optionId(list: string, index: number): string {
  return `${list}-${index}`;
}

/** The options of a combobox in groups. The focus stays in the field, and `aria-activedescendant` names the active option. */
export function OptionList({ id, label, groups, active, old = false }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) list.current?.querySelector(`[id="${optionId(id, active)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  const starts = groups.map((_, g) => groups.slice(0, g).reduce((sum, { options }) => sum + options.length, 0));
  return (
    <Box
      ref={list}
      role="listbox"
      id={id}
      aria-label={label}
      aria-busy={old}
      sx={{ opacity: old ? 0.55 : 1, pointerEvents: old ? 'none' : 'auto', transition: 'opacity 120ms 150ms' }}
    >
      {groups.map((group, g) => (
        <Box key={group.key} role="group" aria-labelledby={`${id}-${group.key}`} sx={{ pb: 0.5 }}>
          <Typography
            id={`${id}-${group.key}`}
            role="presentation"
            variant="caption"
            sx={{ display: 'block', px: 2, pt: 1, pb: 0.25, fontWeight: 650, color: 'text.secondary' }}
          >
            {group.label}
          </Typography>
          {group.options.map((option, i) => {
            const own = (starts[g] ?? 0) + i;
            return (
              <Box
                key={option.key}
                id={optionId(id, own)}
                role="option"
                aria-selected={own === active}
                aria-disabled={old || undefined}
                // The field keeps the focus.
                onMouseDown={(event) => event.preventDefault()}
                onClick={option.run}
                sx={{
                  px: 2,
                  py: 0.75,
                  display: 'flex',
                  gap: 1,
                  alignItems: 'center',
                  cursor: 'pointer',
                  borderInlineStart: 3,
                  borderColor: own === active ? 'primary.main' : 'transparent',
                  bgcolor: own === active ? 'action.selected' : undefined,
                  '&:hover': { bgcolor: 'action.hover' },
                  minHeight: { xs: 44, sm: 0 },
                }}
              >
                {option.content}
              </Box>
            );
          })}
        </Box>
      ))}
    </Box>
  );
}

/** All options in the order of the arrow keys. */
export function flat(groups: readonly OptionGroup[]): readonly Option[] {
  return groups.flatMap((group) => group.options);
}

/** The index to which an arrow key leads; null for other keys. -1 is the field itself. */
export function movedBy(event: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, active: number, count: number, first: -1 | 0): number | null {
  if (count === 0) return null;
  const span = count - first;
  switch (event.key) {
    case 'ArrowDown':
      return ((active - first + 1) % span) + first;
    case 'ArrowUp':
      return ((active - first - 1 + span) % span) + first;
    case 'PageDown':
      return Math.min(count - 1, active + 8);
    case 'PageUp':
      return Math.max(first, active - 8);
    default:
      return null;
  }
}
