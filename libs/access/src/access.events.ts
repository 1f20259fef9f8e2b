/** Every kind of event that this room records: all in their first version. Declared above, where the log is known. */
export const accessEventKinds = [
  'session.started', 'session.started-with-issued-password', 'session.ended', 'sign-in.failed',
  'staff.created', 'staff.updated', 'staff.roles-set', 'staff.teams-set', 'staff.competences-set', 'staff.password-reset', 'staff.password-changed',
  'staff.rights-asked', 'staff.rights-confirmed', 'staff.rights-refused', 'staff.rights-request-ended',
  'staff.disabled', 'staff.enabled', 'staff.sessions-ended',
  'team.created', 'team.renamed', 'api-key.created', 'api-key.disabled',
  'absence.recorded', 'absence.changed', 'absence.ended',
] as const;
