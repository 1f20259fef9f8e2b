import { lazy, useState, type ComponentType, type ReactNode } from 'react';

/** A page whose code is a file of its own. */
export interface Page {
  (): ReactNode;
  /** Fetches the code, once. Calling it before the page is drawn saves waiting. */
  readonly load: () => Promise<unknown>;
}

/**
 * A page whose code is loaded when it is opened, or before. Loaded code is drawn at once. With `lazy` alone React would first show the
 * placeholder and keep it for 300 ms, even if the page is there.
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
        // The next call tries again.
        loading = undefined;
      },
    ));
  const Later = lazy(code);
  function PageItself() {
    // The first choice stays. Another component would draw the page anew and lose what is typed.
    const [Chosen] = useState<ComponentType>(() => loaded ?? Later);
    return <Chosen />;
  }
  return Object.assign(PageItself, { load });
}
