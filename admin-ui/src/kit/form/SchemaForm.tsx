import { lazy, Suspense } from 'react';
import { Loading } from '../components/states';
import type { SchemaFormProps } from './RenderedForm';

// The renderer is loaded with the first form.
const RenderedForm = lazy(() => import('./RenderedForm'));

/** A form out of a JSON Schema, for typing in and for correcting. It checks nothing by itself: faults are handed in. */
export function SchemaForm(props: SchemaFormProps) {
  return (
    <Suspense fallback={<Loading shape="rows" count={4} height={56} />}>
      <RenderedForm {...props} />
    </Suspense>
  );
}
