import { ArrayInput, NumberInput, required, ResourceContextProvider, SelectArrayInput, SelectInput, SimpleFormIterator } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { decisionKinds, type Competence, type GivenCompetence } from '../../kit/api/types';
import type { Typed } from '../../kit/components/ActionDialog';
import { listOf, someOf } from '../../kit/components/typed';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';

/** Competences as the form holds them: euros instead of cents, an empty list for all kinds. */
export function competencesTo(competences: readonly Competence[]): Typed[] {
  return competences.map(({ serviceKey, may, maxFeeCents, decisionKinds }) => ({
    serviceKey,
    may,
    maxFee: maxFeeCents === null ? null : maxFeeCents / 100,
    decisionKinds: decisionKinds ?? [],
  }));
}

/** Makes form values of stored competences. Kinds of decision that no longer exist are dropped, since they allow nothing. */
export function givenAgain(competences: readonly Competence[]): GivenCompetence[] {
  return competences.map((one) => ({ ...one, decisionKinds: one.decisionKinds && someOf(one.decisionKinds, decisionKinds) }));
}

export function competencesFrom(values: Typed): GivenCompetence[] {
  const rows: unknown = values['competences'];
  if (!Array.isArray(rows)) return [];
  return rows.map((row: Record<string, unknown>) => {
    const may = row['may'] === 'approve' ? 'approve' : 'work';
    const limited = may === 'approve';
    return {
      serviceKey: String(row['serviceKey']),
      may,
      maxFeeCents: limited && typeof row['maxFee'] === 'number' ? Math.round(row['maxFee'] * 100) : null,
      decisionKinds: limited && listOf(row['decisionKinds']).length > 0 ? someOf(row['decisionKinds'], decisionKinds) : null,
    };
  });
}

/** The services that a person works on or signs for, and up to which amount. */
export function CompetenceFields() {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  return (
    <ResourceContextProvider value="staff">
      <ArrayInput source="competences" label={t('staff.competences')} helperText={false}>
        <SimpleFormIterator inline disableReordering disableClear>
          <SelectInput
            source="serviceKey"
            label={t('cases.field.service')}
            choices={services.map((service) => ({ id: service.key, name: localized(service.title) }))}
            validate={required()}
            helperText={false}
          />
          <SelectInput
            source="may"
            label={t('competence.may')}
            choices={(['work', 'approve'] as const).map((id) => ({ id, name: t(`competence.${id}`) }))}
            defaultValue="work"
            validate={required()}
            helperText={false}
          />
          <LimitFields />
        </SimpleFormIterator>
      </ArrayInput>
    </ResourceContextProvider>
  );
}

/** Only signing has a limit. */
function LimitFields() {
  const t = useT();
  const rows: unknown = useWatch({ name: 'competences' });
  const some = Array.isArray(rows) && rows.some((row: Record<string, unknown> | null) => row?.['may'] === 'approve');
  if (!some) return null;
  return (
    <>
      <NumberInput source="maxFee" label={t('competence.maxFee')} step={0.01} min={0} helperText={false} sx={{ width: 130 }} />
      <SelectArrayInput
        source="decisionKinds"
        label={t('competence.kinds')}
        choices={decisionKinds.map((id) => ({ id, name: t(`decisionKind.${id}`) }))}
        helperText={false}
        sx={{ minWidth: 160 }}
      />
    </>
  );
}
