import { lazy, Suspense } from 'react';
import { Loading } from '../components/states';
import { visuallyHidden } from '../components/visuallyHidden';
import type { SchemaFormProps } from './RenderedForm';

// The renderer is loaded with the first form.
const RenderedForm = lazy(() => import('./RenderedForm'));

/** A form out of a JSON Schema, for typing in and for correcting. It checks nothing by itself: faults are handed in. */
export function SchemaForm(props: SchemaFormProps) {
  return (
    <Suspense
      fallback={
        <>
          {/* A dialogue waits for its first field as long as that is locked. */}
          <input disabled aria-hidden style={visuallyHidden} />
          <Loading shape="rows" count={4} height={56} />
        </>
      }
    >
      <RenderedForm {...props} />
    </Suspense>
  );
}
