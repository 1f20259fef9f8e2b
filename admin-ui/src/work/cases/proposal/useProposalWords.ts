import { useMemo } from 'react';
import type { DialogField } from '../../../kit/components/ConflictFields';
import { dayOf, listOf } from '../../../kit/components/typed';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';

/** The words for the fields of a proposal, for a conflict. */
export function useProposalWords(): readonly DialogField[] {
  const t = useT();
  const said = useItsWords();
  const format = useFormat();
  const localized = useLocalized();
  const { service } = useThisCase();
  return useMemo(() => {
    const titles = (of: readonly { key: string; title: { de: string; en: string } }[]) => (value: unknown) =>
      listOf(value)
        .map((key) => localized(of.find((one) => one.key === key)?.title) || key)
        .join(', ');
    const day = (value: unknown): string => format.date(dayOf(value));
    return [
      { name: 'kind', label: t('decision.kind'), text: (value) => said.kind(String(value)) },
      ...service.decisionKinds.map((kind) => ({ name: `reasons-${kind}`, label: t('decision.reasons'), text: titles(service.reasons) })),
      { name: 'conditions', label: t('decision.conditions'), text: titles(service.conditions) },
      { name: 'explanation', label: t('decision.explanation') },
      { name: 'validFrom', label: t('decision.validFrom'), text: day },
      { name: 'validTo', label: t('decision.validTo'), text: day },
    ];
  }, [t, said, format, localized, service]);
}
