import { useCallback } from 'react';
import { BooleanInput, CheckboxGroupInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { decisionKinds, type Competence } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { AmountInput, centsOf } from '../../kit/components/AmountInput';
import { someOf } from '../../kit/components/typed';
import { useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';

/** Says in few words what a person may do for a service. */
export function useCellText(): (cell: readonly Competence[]) => string {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  return useCallback(
    (cell) =>
      cell
        .toSorted((a, b) => (a.may > b.may ? -1 : 1))
        .map((one) =>
          one.may === 'work'
            ? t('matrix.works')
            : [
                t('matrix.signs'),
                one.maxFeeCents === null ? '' : t('competence.upTo', { amount: format.money(one.maxFeeCents) }),
                one.decisionKinds ? `(${one.decisionKinds.map((kind) => open('decisionKind', kind)).join(', ')})` : '',
              ]
                .filter(Boolean)
                .join(' '),
        )
        .join(' + '),
    [t, open, format],
  );
}

interface Props {
  readonly title: string;
  readonly serviceKey: string;
  readonly cell: readonly Competence[];
  readonly onChosen: (cell: readonly Competence[]) => void;
  readonly onClose: () => void;
}

/** Changes one cell of the matrix. Nothing is sent yet: the change is added to the preview. */
export function CellDialog({ title, serviceKey, cell, onChosen, onClose }: Props) {
  const t = useT();
  const sign = cell.find((one) => one.may === 'approve');
  return (
    <ActionDialog
      title={title}
      submitLabel={t('common.change')}
      width="xs"
      initial={{
        work: cell.some((one) => one.may === 'work'),
        approve: sign !== undefined,
        maxFee: sign?.maxFeeCents == null ? null : sign.maxFeeCents / 100,
        kinds: sign?.decisionKinds ?? [],
      }}
      onSubmit={async ({ work, approve, maxFee, kinds }) => {
        const chosen = someOf(kinds, decisionKinds);
        await Promise.resolve();
        onChosen([
          ...(work === true ? [{ serviceKey, may: 'work' as const, maxFeeCents: null, decisionKinds: null }] : []),
          ...(approve === true
            ? [
                {
                  serviceKey,
                  may: 'approve' as const,
                  maxFeeCents: typeof maxFee === 'number' ? centsOf(maxFee) : null,
                  decisionKinds: chosen.length > 0 ? chosen : null,
                },
              ]
            : []),
        ]);
      }}
      onClose={onClose}
    >
      <BooleanInput source="work" label={t('competence.work')} helperText={false} />
      <BooleanInput source="approve" label={t('competence.approve')} helperText={false} />
      <Limits />
    </ActionDialog>
  );
}

function Limits() {
  const t = useT();
  const approve: unknown = useWatch({ name: 'approve' });
  if (approve !== true) return null;
  return (
    <>
      <AmountInput source="maxFee" label={t('competence.maxFee')} minCents={0} optional />
      <CheckboxGroupInput
        source="kinds"
        label={t('competence.kinds')}
        row={false}
        helperText={false}
        choices={decisionKinds.map((id) => ({ id, name: t(`decisionKind.${id}`) }))}
      />
    </>
  );
}
