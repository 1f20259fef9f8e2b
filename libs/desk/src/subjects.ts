import { defineSubject, type Declares } from '@vorgang/access';

export type DeskAttributes = { readonly staffId: string };

/** The private things of a person’s desk: drafts, views, notifications, preferences. */
export const deskSubject = defineSubject('Desk', { name: 'desk', actions: ['read', 'change'] });

/** A view of the queue that its author shares with a team. */
export type TeamViewAttributes = { readonly ownerId: string; readonly teamId: string };

export const teamViewSubject = defineSubject('TeamView', { name: 'view', actions: ['read', 'share', 'change', 'remove'] });

/** A text block that its author wrote for a team. */
export type TextBlockAttributes = { readonly ownerId: string; readonly teamId: string };

export const textBlockSubject = defineSubject('TextBlock', { name: 'text-block', actions: ['read', 'share', 'change', 'remove'] });

declare module '@vorgang/access' {
  interface Subjects {
    Desk: Declares<typeof deskSubject, DeskAttributes>;
    TeamView: Declares<typeof teamViewSubject, TeamViewAttributes>;
    TextBlock: Declares<typeof textBlockSubject, TextBlockAttributes>;
  }
}
