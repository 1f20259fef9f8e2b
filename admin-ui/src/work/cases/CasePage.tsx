import { useParams } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { Loaded } from '../../kit/components/states';
import { useCase } from '../../kit/data/queries';
import { useT } from '../../kit/i18n';
import { CaseContext } from './CaseContext';
import { OpenedCase } from './page/OpenedCase';

/** The page of a case, from its address. */
export default function CasePage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = useCase(id);
  if (query.data?.id !== id) {
    return (
      <Page title={t('cases.one')} quietTitle>
        <Loaded query={query} size="page">
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return (
    <CaseContext value={query.data}>
      {/* The key keeps open dialogues and typed text of one case from appearing on the next. */}
      <OpenedCase key={id} kase={query.data} />
    </CaseContext>
  );
}
