import { api } from '../api/endpoints';

/**
 * Actions on a record that are neither `create` nor `update`: methods of the data provider by their own names. Two of them do create
 * something. Their answers hold a secret that is shown once, so it must not stay in a cache of records.
 */
export const commands = {
  createStaff: api.staff.create,
  setRolesOfStaff: api.staff.setRoles,
  setTeamsOfStaff: api.staff.setTeams,
  setCompetencesOfStaff: api.staff.setCompetences,
  resetPasswordOfStaff: api.staff.resetPassword,
  disableStaff: api.staff.disable,
  enableStaff: api.staff.enable,
  createApiKey: api.apiKeys.create,
  disableApiKey: api.apiKeys.disable,
  answerTask: api.tasks.answer,
  handBackTask: api.tasks.handBack,
  confirmPosted: api.printBatches.posted,
  releaseFromQuarantine: api.quarantine.release,
  refuseFromQuarantine: api.quarantine.refuse,
};

export type Commands = typeof commands;
