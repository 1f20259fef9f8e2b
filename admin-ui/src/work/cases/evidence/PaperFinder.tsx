import { Autocomplete, createFilterOptions, TextField } from '@mui/material';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import type { Paper } from './papers';
import { usePaperTitle } from './usePaperTitle';

/** How many are offered at once; typing finds the others. */
const most = 50;
const filter = createFilterOptions<Paper>({ limit: most });

interface Props {
  readonly papers: readonly Paper[];
  readonly onChoose: (id: string) => void;
}

/** Finds one of many papers by what it is called. */
export function PaperFinder({ papers, onChoose }: Props) {
  const t = useT();
  const format = useFormat();
  const titleOf = usePaperTitle();
  const label = t('evidence.find', { count: format.number(papers.length) });
  return (
    <Autocomplete
      size="small"
      options={papers}
      value={null}
      blurOnSelect
      clearOnBlur
      filterOptions={(options, state) => filter([...options], { ...state, getOptionLabel: (paper) => titleOf(paper).full })}
      getOptionLabel={(paper) => titleOf(paper).full}
      getOptionKey={({ id }) => id}
      noOptionsText={t('evidence.findNothing')}
      onChange={(_, paper) => paper && onChoose(paper.id)}
      sx={{ m: 0.75, flex: 1, maxWidth: 420 }}
      renderInput={(input) => <TextField {...input} label={label} />}
    />
  );
}
