import { Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import { useCreatePath, useResourceContext, type ResourceProps } from 'react-admin';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import type { Page } from './page';

/** What the folder of a resource exports. Each is a file of its own, loaded when somebody goes there. */
export interface ResourcePages {
  readonly list: Page;
  /** The page of one record, at `<resource>/<id>/show`. */
  readonly show?: Page;
  /** A dialogue over the list, at `<resource>/create`. */
  readonly create?: Page;
  /** A dialogue over the list, at `<resource>/<id>`. Resources with a page for the record are edited there. */
  readonly edit?: Page;
  /** Routes for former addresses of these pages. */
  readonly former?: ReactNode;
  /** The field that names the record, or a function that does. */
  readonly recordRepresentation: NonNullable<ResourceProps['recordRepresentation']>;
}

/** A resource as `<Resource>` takes it, at the addresses that react-admin gives to lists, records and dialogues. */
export function asResource({ former, recordRepresentation, ...pages }: ResourcePages): Omit<ResourceProps, 'name'> {
  return {
    list: listOf(pages),
    show: pages.show,
    hasCreate: pages.create !== undefined,
    hasEdit: pages.edit !== undefined,
    recordRepresentation,
    children: former,
  };
}

/** The list, which stays as it is while a dialogue stands over it. */
function listOf({ list: List, show, create: Create, edit: Edit }: Omit<ResourcePages, 'former' | 'recordRepresentation'>): ComponentType {
  return function ListUnderDialogs() {
    const { '*': rest = '' } = useParams();
    useEffect(() => {
      void Create?.load();
      void Edit?.load();
    }, []);
    // A record's address without `/show`, as links from outside may have it.
    if (show && !Edit && rest !== '' && !(Create && rest === 'create')) return <ToRecord id={rest} />;
    return (
      <>
        <List />
        <Suspense fallback={null}>
          <Routes>
            {Create && <Route path="create" element={<Create />} />}
            {Edit && <Route path=":id" element={<Edit />} />}
            <Route path="*" element={null} />
          </Routes>
        </Suspense>
      </>
    );
  };
}

function ToRecord({ id }: { id: string }) {
  const createPath = useCreatePath();
  return <Navigate to={createPath({ resource: useResourceContext() ?? '', type: 'show', id })} replace />;
}
