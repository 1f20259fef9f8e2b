import { defineSubject, type Declares } from '@vorgang/access';

/** The team that the figures are about; null for the whole municipality. */
export type FiguresAttributes = { readonly teamId: string | null };

export const figuresSubject = defineSubject('Figures', { name: 'figures', actions: ['read'] });

declare module '@vorgang/access' {
  interface Subjects {
    Figures: Declares<typeof figuresSubject, FiguresAttributes>;
  }
}
