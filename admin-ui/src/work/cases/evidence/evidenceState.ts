/*
 * Which of a case's papers lie on the desk: one, or two side by side.
 */

export interface EvidenceState {
  /** The paper that lies there; null where nothing was chosen yet. */
  readonly active: string | null;
  /** The paper beside it. */
  readonly beside: string | null;
  /** Papers that were looked at, the latest first: they keep their place and size. */
  readonly kept: readonly string[];
}

export type EvidenceAction =
  | { readonly type: 'show'; readonly id: string }
  | { readonly type: 'beside'; readonly id: string | null }
  /** One step along the papers. */
  | { readonly type: 'step'; readonly by: 1 | -1; readonly ids: readonly string[] }
  /** Puts a second paper beside, or takes it away. */
  | { readonly type: 'compare'; readonly ids: readonly string[] };

export const emptyDesk: EvidenceState = { active: null, beside: null, kept: [] };

/** More would only cost memory. */
const mostKept = 4;

export function evidence(state: EvidenceState, action: EvidenceAction): EvidenceState {
  switch (action.type) {
    case 'show':
      // What lay beside comes to the front; nothing lies there twice.
      return {
        active: action.id,
        beside: state.beside === action.id ? state.active : state.beside,
        kept: [action.id, ...state.kept.filter((id) => id !== action.id)].slice(0, mostKept),
      };
    case 'beside':
      return { ...state, beside: action.id };
    case 'step': {
      const at = action.ids.indexOf(state.active ?? action.ids[0] ?? '');
      const next = action.ids[(at + action.by + action.ids.length) % action.ids.length];
      return next === undefined ? state : evidence(state, { type: 'show', id: next });
    }
    case 'compare':
      if (state.beside !== null) return { ...state, beside: null };
      return { ...state, beside: action.ids.find((id) => id !== (state.active ?? action.ids[0])) ?? null };
  }
}

/** The papers that are shown, of those that there are: what is gone gives way to the first. */
export function shownOf(
  state: EvidenceState,
  ids: readonly string[],
  preferred: string | null,
): { readonly active: string | null; readonly beside: string | null } {
  const active = [state.active, preferred].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
  const beside = state.beside !== null && ids.includes(state.beside) && state.beside !== active ? state.beside : null;
  return { active, beside };
}
