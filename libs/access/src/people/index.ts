import { AbsenceAccess } from './absence/absence.access.js';
import { ChangeAbsenceHandler, EndAbsenceHandler, RecordAbsenceHandler } from './absence/absence.commands.js';
import { AbsenceController } from './absence/absence.controller.js';
import { AbsenceDirectory } from './absence/absence.directory.js';
import { AbsenceRow } from './absence/absence.row.js';
import { StaffPreferenceRow } from './preferences/staff-preference.row.js';
import { StaffPreferences } from './preferences/staff-preferences.js';
import { AccountAccess } from './rights/account-access.js';
import { AccountRights } from './rights/account-rights.js';
import { AdministratorsCheck } from './rights/administrators.check.js';
import { ConfirmRightsRequestHandler, RefuseRightsRequestHandler } from './rights/decide-request.commands.js';
import { LapseRightsRequestsHandler } from './rights/lapse-requests.js';
import { RightsRequestRow } from './rights/rights-request.row.js';
import { RightsRequestStore } from './rights/rights-request.store.js';
import { RightsRequestsController } from './rights/rights-requests.controller.js';
import { SetCompetencesController, SetCompetencesHandler } from './rights/set-competences.js';
import { SetRolesController, SetRolesHandler } from './rights/set-roles.js';
import { SetTeamsController, SetTeamsHandler } from './rights/set-teams.js';
import { CreateStaffController, CreateStaffHandler } from './staff/create-staff.js';
import { DisableStaffController, DisableStaffHandler } from './staff/disable-staff.js';
import { ListColleaguesController } from './staff/list-colleagues.js';
import { ListStaffController } from './staff/list-staff.js';
import { PrincipalLoader } from './staff/load-principal.js';
import { ShowDeskController } from './staff/show-desk.js';
import { StaffDirectory } from './staff/staff.directory.js';
import { CompetenceRow, StaffRow, TeamMemberRow } from './staff/staff.row.js';
import { StaffStore } from './staff/staff.store.js';
import { UpdateStaffController, UpdateStaffHandler } from './staff/update-staff.js';
import { CreateTeamController, CreateTeamHandler } from './teams/create-team.js';
import { EnsureTeamsHandler } from './teams/ensure-teams.js';
import { ListTeamsController } from './teams/list-teams.js';
import { TeamDirectory } from './teams/team.directory.js';
import { TeamRow } from './teams/team.row.js';
import { UpdateTeamController, UpdateTeamHandler } from './teams/update-team.js';

/** The people who work here: accounts, teams, absences, rights, and how rights are given. */
export const people = {
  rows: [AbsenceRow, CompetenceRow, RightsRequestRow, StaffPreferenceRow, StaffRow, TeamMemberRow, TeamRow],
  controllers: [
    AbsenceController,
    CreateStaffController,
    CreateTeamController,
    DisableStaffController,
    ListColleaguesController,
    ListStaffController,
    ListTeamsController,
    RightsRequestsController,
    SetCompetencesController,
    SetRolesController,
    SetTeamsController,
    ShowDeskController,
    UpdateStaffController,
    UpdateTeamController,
  ],
  providers: [
    ChangeAbsenceHandler,
    ConfirmRightsRequestHandler,
    CreateStaffHandler,
    CreateTeamHandler,
    DisableStaffHandler,
    EndAbsenceHandler,
    EnsureTeamsHandler,
    LapseRightsRequestsHandler,
    RecordAbsenceHandler,
    RefuseRightsRequestHandler,
    SetCompetencesHandler,
    SetRolesHandler,
    SetTeamsHandler,
    UpdateStaffHandler,
    UpdateTeamHandler,
    AbsenceAccess,
    AccountAccess,
    AccountRights,
    AdministratorsCheck,
    PrincipalLoader,
    RightsRequestStore,
    StaffStore,
  ],
  /** For the rooms above. */
  open: [AbsenceDirectory, StaffDirectory, StaffPreferences, TeamDirectory],
};
