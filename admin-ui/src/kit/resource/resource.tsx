import { Suspense, useEffect, type ComponentType, type ReactNode } from 'react';
import type { ResourceProps } from 'react-admin';
import { Navigate, Route, Routes, useParams } from 'react-router-dom';
import type { Page } from './page';

/** What the folder of a resource exports. Each is a file of its own, loaded when somebody goes there. */
export interface ResourcePages {
  readonly list: Page;
  /** The page of one record, at `<resource>/<id>/show`. */
  readonly show?: Page;
  /** A dialogue over the list, at `<resource>/create`. */
  readonly create?: Page;
  /** A dialogue over the list, at `<resource>/<id>`. Where there is a page of the record, its parts are changed there. */
  readonly edit?: Page;
  /** A field of the record, or what is said of it. */
  /** Routes for addresses that the pages had before. */
  readonly former?: ReactNode;
  readonly recordRepresentation: NonNullable<ResourceProps['recordRepresentation']>;
}

/** A resource as `<Resource>` takes it, at the addresses that react-admin gives to lists, records and dialogues. */
export function asResource({ list, show, create, edit, former, recordRepresentation }: ResourcePages): Omit<ResourceProps, 'name'> {
  return {
    list: create || edit ? listUnder(list, { create, edit }) : list,
    ...(show ? { show, edit: ToRecord } : {}),
    hasCreate: create !== undefined,
    hasEdit: edit !== undefined,
    recordRepresentation,
    children: former,
  };
}

/** The list, which stays as it is while a dialogue stands over it. */
function listUnder(List: Page, dialogs: { readonly create: Page | undefined; readonly edit: Page | undefined }): ComponentType {
  const Create = dialogs.create;
  const Edit = dialogs.edit;
  return function ListUnderDialogs() {
    useEffect(() => {
      void Create?.load();
      void Edit?.load();
    }, []);
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

/** The address of a record without `/show`, which links from outside may have. */
function ToRecord() {
  const { id = '' } = useParams();
  return <Navigate to={`../${encodeURIComponent(id)}/show`} replace />;
}
