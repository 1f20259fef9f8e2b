import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsenceAccess } from './absence/absence.access.js';
import { ChangeAbsenceHandler, EndAbsenceHandler, RecordAbsenceHandler } from './absence/absence.commands.js';
import { AbsenceController } from './absence/absence.controller.js';
import { AbsenceDirectory } from './absence/absence.directory.js';
import { AbsenceRow } from './absence/absence.row.js';
import { AccessJobs } from './access.jobs.js';
import { ApiKeyDirectory } from './api-keys/api-key.directory.js';
import { ChangePasswordHandler } from './change-password/change-password.command.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { CreateApiKeyHandler } from './create-api-key/create-api-key.command.js';
import { CreateApiKeyController } from './create-api-key/create-api-key.controller.js';
import { CreateStaffHandler } from './create-staff/create-staff.command.js';
import { CreateStaffController } from './create-staff/create-staff.controller.js';
import { CreateTeamHandler } from './create-team/create-team.command.js';
import { CreateTeamController } from './create-team/create-team.controller.js';
import { DisableApiKeyHandler } from './disable-api-key/disable-api-key.command.js';
import { DisableApiKeyController } from './disable-api-key/disable-api-key.controller.js';
import { DisableStaffHandler } from './disable-staff/disable-staff.command.js';
import { DisableStaffController } from './disable-staff/disable-staff.controller.js';
import { EndSessionsController, EndSessionsHandler } from './end-sessions/end-sessions.js';
import { EnsureTeamsHandler } from './ensure-teams/ensure-teams.command.js';
import { AccessGuard } from './guard/access.guard.js';
import { RateLimit } from './limits/rate-limit.js';
import { ListApiKeysController } from './list-api-keys/list-api-keys.controller.js';
import { ListColleaguesController } from './list-colleagues/list-colleagues.controller.js';
import { ListStaffController } from './list-staff/list-staff.controller.js';
import { ListTeamsController } from './list-teams/list-teams.controller.js';
import { ApiKeyRow } from './persistence/api-key.row.js';
import { RateLimitRow, SessionRow } from './persistence/session.row.js';
import { CompetenceRow, StaffRow, TeamMemberRow } from './persistence/staff.row.js';
import { TeamRow } from './persistence/team.row.js';
import { PasswordCheck } from './passwords/password-check.js';
import { PasswordHasher } from './passwords/password-hasher.js';
import { Policy } from './policy/check.js';
import { StaffPreferences } from './preferences/staff-preferences.js';
import { PrincipalLoader } from './principal/load-principal.js';
import { PortalKeys } from './principal/portal-keys.js';
import { AccountAccess } from './rights-requests/account-access.js';
import { AccountRights } from './rights-requests/account-rights.js';
import { ConfirmRightsRequestHandler, RefuseRightsRequestHandler } from './rights-requests/decide-request.commands.js';
import { AdministratorsCheck } from './rights-requests/administrators.check.js';
import { LapseRightsRequestsHandler } from './rights-requests/lapse-requests.command.js';
import { RightsRequestRow } from './rights-requests/rights-request.row.js';
import { RightsRequestStore } from './rights-requests/rights-request.store.js';
import { RightsRequestsController } from './rights-requests/rights-requests.controller.js';
import { ResetPasswordHandler } from './reset-password/reset-password.command.js';
import { ResetPasswordController } from './reset-password/reset-password.controller.js';
import { SetCompetencesHandler } from './set-competences/set-competences.command.js';
import { SetCompetencesController } from './set-competences/set-competences.controller.js';
import { SetRolesHandler } from './set-roles/set-roles.command.js';
import { SetRolesController } from './set-roles/set-roles.controller.js';
import { SetTeamsHandler } from './set-teams/set-teams.command.js';
import { SetTeamsController } from './set-teams/set-teams.controller.js';
import { ShowDeskController } from './show-desk/show-desk.controller.js';
import { ShowSessionController } from './show-session/show-session.controller.js';
import { IdentityProvider } from './sign-in/identity-provider.js';
import { LocalAccounts } from './sign-in/local-accounts.js';
import { SignIn } from './sign-in/sign-in.js';
import { WaitingRoom } from './sign-in/waiting-room.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { EndSessionHandler } from './sign-out/end-session.command.js';
import { SignOutController } from './sign-out/sign-out.controller.js';
import { StaffDirectory } from './staff/staff.directory.js';
import { StaffStore } from './staff/staff.store.js';
import { StartSessionHandler } from './start-session/start-session.command.js';
import { TeamDirectory } from './teams/team.directory.js';
import { UpdateStaffHandler } from './update-staff/update-staff.command.js';
import { UpdateStaffController } from './update-staff/update-staff.controller.js';
import { UpdateTeamHandler } from './update-team/update-team.command.js';
import { UpdateTeamController } from './update-team/update-team.controller.js';

const handlers = [
  ChangeAbsenceHandler, EndAbsenceHandler, RecordAbsenceHandler,
  ChangePasswordHandler, CreateApiKeyHandler, CreateStaffHandler, CreateTeamHandler,
  DisableApiKeyHandler, DisableStaffHandler, EndSessionHandler, EndSessionsHandler, EnsureTeamsHandler, ResetPasswordHandler,
  ConfirmRightsRequestHandler, LapseRightsRequestsHandler, RefuseRightsRequestHandler,
  SetCompetencesHandler, SetRolesHandler, SetTeamsHandler, StartSessionHandler, UpdateStaffHandler, UpdateTeamHandler,
];

const open = [AbsenceDirectory, ApiKeyDirectory, Policy, RateLimit, StaffDirectory, StaffPreferences, TeamDirectory];

/** Who somebody is and what they may, for every room; its guard stands before every endpoint of the application. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AbsenceRow, ApiKeyRow, CompetenceRow, RateLimitRow, RightsRequestRow, SessionRow, StaffRow, TeamMemberRow, TeamRow])],
  controllers: [
    AbsenceController,
    ChangePasswordController, CreateApiKeyController, CreateStaffController, CreateTeamController,
    DisableApiKeyController, DisableStaffController, EndSessionsController, ListApiKeysController, ListColleaguesController,
    ListStaffController, ListTeamsController, ResetPasswordController, RightsRequestsController, SetCompetencesController, SetRolesController,
    SetTeamsController, ShowDeskController, ShowSessionController, SignInController, SignOutController, UpdateStaffController,
    UpdateTeamController,
  ],
  providers: [
    ...handlers,
    ...open,
    AbsenceAccess,
    AccessJobs,
    AccountAccess,
    AccountRights,
    AdministratorsCheck,
    RightsRequestStore,
    PasswordCheck,
    PasswordHasher,
    PortalKeys,
    PrincipalLoader,
    SignIn,
    WaitingRoom,
    StaffStore,
    { provide: IdentityProvider, useClass: LocalAccounts },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: open,
})
export class AccessModule {}
