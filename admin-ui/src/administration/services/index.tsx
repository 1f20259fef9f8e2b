import { Navigate, Route, useParams } from 'react-router-dom';
import { serviceId } from '../../kit/data/resources';
import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** Services are defined in files of the catalogue, so there is no dialogue that creates or edits one. */
export const services: ResourcePages = {
  list: pageOf(() => import('./ServiceList')),
  show: pageOf(() => import('./ServiceShow')),
  former: <Route path=":key/:version" element={<ToVersion />} />,
  recordRepresentation: 'key',
};

/** The address that a version had before. */
function ToVersion() {
  const { key = '', version = '' } = useParams();
  return <Navigate to={`/services/${serviceId(key, version)}/show`} replace />;
}
