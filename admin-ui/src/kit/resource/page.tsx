import { lazy, useState, type ComponentType, type ReactNode } from 'react';

/** A page whose code is a file of its own. */
export interface Page {
  (): ReactNode;
  /** Fetches the code, once; whoever calls it before the page is drawn spares people the wait. */
  readonly load: () => Promise<unknown>;
}

/**
 * A page that is loaded when somebody goes there, or before. What is there already is drawn at once: `lazy` alone would
 * show the placeholder first, and React then keeps that for 300 ms, however soon the page is there.
 */
export function pageOf(code: () => Promise<{ readonly default: ComponentType }>): Page {
  let loaded: ComponentType | undefined;
  let loading: Promise<unknown> | undefined;
  const load = (): Promise<unknown> =>
    (loading ??= code().then(
      (module) => {
        loaded = module.default;
      },
      () => {
        // Another try when it is needed.
        loading = undefined;
      },
    ));
  const Later = lazy(code);
  function PageItself() {
    // What was chosen first stays: exchanging it would draw the page anew and lose what is typed.
    const [Chosen] = useState<ComponentType>(() => loaded ?? Later);
    return <Chosen />;
  }
  return Object.assign(PageItself, { load });
}
