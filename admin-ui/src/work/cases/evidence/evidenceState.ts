/*
 * Which of a case's papers are shown: one, or two side by side.
 */

export interface EvidenceState {
  /** The paper that is shown; null where none was chosen yet. */
  readonly active: string | null;
  /** The second paper, beside it. */
  readonly beside: string | null;
  /** Papers that were opened, the latest first. Each keeps its page and zoom. */
  readonly kept: readonly string[];
}

export type EvidenceAction =
  | { readonly type: 'show'; readonly id: string }
  | { readonly type: 'beside'; readonly id: string | null }
  /** One step along the papers. */
  | { readonly type: 'step'; readonly by: 1 | -1; readonly ids: readonly string[] }
  /** Shows or hides a second paper. */
  | { readonly type: 'compare'; readonly ids: readonly string[] };

export const emptyDesk: EvidenceState = { active: null, beside: null, kept: [] };

/** The most papers to keep; more would only cost memory. */
const mostKept = 4;

export function evidence(state: EvidenceState, action: EvidenceAction): EvidenceState {
  switch (action.type) {
    case 'show':
      // The second paper becomes the first one. No paper is shown twice.
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

/** The shown papers that still exist. A paper that is gone is replaced by the first. */
export function shownOf(
  state: EvidenceState,
  ids: readonly string[],
  preferred: string | null,
): { readonly active: string | null; readonly beside: string | null } {
  const active = [state.active, preferred].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null;
  const beside = state.beside !== null && ids.includes(state.beside) && state.beside !== active ? state.beside : null;
  return { active, beside };
}
