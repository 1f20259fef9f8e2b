import { ApiProblem } from '../../kit/api/problem';
import { useProblemText } from '../../kit/components/problemText';
import { useColleagues } from '../../kit/data/queries';
import { useOpenT, useT, type MessageKey } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import type { BulkPreview } from './api';

type Params = Readonly<Record<string, unknown>>;
type Counts = Pick<BulkPreview, 'action' | 'matching' | 'will'>;

/** Says what will happen to how many cases, with the chosen person, priority or day. */
export function useWillSentence(): (preview: Counts, params: Params) => string {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const people = useColleagues();
  return (preview, params) => {
    const { matching, will } = preview;
    const numbers = { count: format.number(will), all: format.number(matching) };
    if (will === 0)
      return t(matching === 0 ? 'bulk.preview.empty' : matching === 1 ? 'bulk.preview.noneOfOne' : 'bulk.preview.none', numbers);
    const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
    const does = t(deedOf(preview, params), {
      smart_count: will,
      name: people.find((person) => person.id === params['to'])?.displayName ?? t('bulk.preview.chosenPerson'),
      priority: open('priority', text('priority')),
      on: text('on') && format.date(text('on')),
    });
    return t('bulk.preview.will', {
      cases: t(will < matching ? 'bulk.preview.some' : matching === 1 ? 'bulk.preview.one' : 'bulk.preview.all', numbers),
      does,
    });
  };
}

function deedOf({ action }: Counts, params: Params): MessageKey {
  return action === 'set-follow-up' && !params['on'] ? 'bulk.preview.does.no-follow-up' : `bulk.preview.does.${action}`;
}

/** Why a case is left alone. A form's sentence ("send again") would be wrong here. */
export function useReasonText(): (code: string) => string {
  const open = useOpenT();
  const textOf = useProblemText();
  return (code) => open('bulk.reason', code, textOf(new ApiProblem({ code, status: 409 })));
}
