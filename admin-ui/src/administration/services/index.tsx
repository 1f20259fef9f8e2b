import { Navigate, Route, useParams } from 'react-router-dom';
import { serviceId } from '../../kit/data/resources';
import { pageOf } from '../../kit/resource/page';
import type { ResourcePages } from '../../kit/resource/resource';

/** Definitions are files of the catalogue; here they are read. */
export const services: ResourcePages = {
  list: pageOf(() => import('./ServiceList')),
  show: pageOf(() => import('./ServiceShow')),
  former: <Route path=":key/:version" element={<ToVersion />} />,
  recordRepresentation: 'key',
};

/** Where a version was before. */
function ToVersion() {
  const { key = '', version = '' } = useParams();
  return <Navigate to={`/services/${serviceId(key, version)}/show`} replace />;
}
