import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsenceAccess } from './people/absence/absence.access.js';
import { ChangeAbsenceHandler, EndAbsenceHandler, RecordAbsenceHandler } from './people/absence/absence.commands.js';
import { AbsenceController } from './people/absence/absence.controller.js';
import { AbsenceDirectory } from './people/absence/absence.directory.js';
import { AbsenceRow } from './people/absence/absence.row.js';
import { AccessJobs } from './access.jobs.js';
import { ApiKeyDirectory } from './portal-keys/api-key.directory.js';
import { ChangePasswordHandler } from './sign-in/passwords/change-password.command.js';
import { ChangePasswordController } from './sign-in/passwords/change-password.controller.js';
import { CreateApiKeyHandler } from './portal-keys/create-api-key.command.js';
import { CreateApiKeyController } from './portal-keys/create-api-key.controller.js';
import { CreateStaffHandler } from './people/staff/create-staff.command.js';
import { CreateStaffController } from './people/staff/create-staff.controller.js';
import { CreateTeamHandler } from './people/teams/create-team.command.js';
import { CreateTeamController } from './people/teams/create-team.controller.js';
import { DisableApiKeyHandler } from './portal-keys/disable-api-key.command.js';
import { DisableApiKeyController } from './portal-keys/disable-api-key.controller.js';
import { DisableStaffHandler } from './people/staff/disable-staff.command.js';
import { DisableStaffController } from './people/staff/disable-staff.controller.js';
import { EndSessionsController, EndSessionsHandler } from './sign-in/sessions/end-sessions.js';
import { EnsureTeamsHandler } from './people/teams/ensure-teams.command.js';
import { AccessGuard } from './door/access.guard.js';
import { RateLimit } from './sign-in/limits/rate-limit.js';
import { ListApiKeysController } from './portal-keys/list-api-keys.controller.js';
import { ListColleaguesController } from './people/staff/list-colleagues.controller.js';
import { ListStaffController } from './people/staff/list-staff.controller.js';
import { ListTeamsController } from './people/teams/list-teams.controller.js';
import { ApiKeyRow } from './portal-keys/api-key.row.js';
import { RateLimitRow, SessionRow } from './sign-in/sessions/session.row.js';
import { CompetenceRow, StaffRow, TeamMemberRow } from './people/staff/staff.row.js';
import { TeamRow } from './people/teams/team.row.js';
import { LocalPasswords } from './sign-in/passwords/local-passwords.js';
import { PasswordCheck } from './sign-in/passwords/password-check.js';
import { PasswordHasher } from './sign-in/passwords/password-hasher.js';
import { Policy } from './policy/check.js';
import { putInForce, type PolicyOfTheHouse } from './policy/in-force.js';
import { StaffPreferenceRow } from './people/preferences/staff-preference.row.js';
import { StaffPreferences } from './people/preferences/staff-preferences.js';
import { PrincipalLoader } from './people/staff/load-principal.js';
import { PortalKeys } from './portal-keys/portal-keys.js';
import { AccountAccess } from './people/rights/account-access.js';
import { AccountRights } from './people/rights/account-rights.js';
import { ConfirmRightsRequestHandler, RefuseRightsRequestHandler } from './people/rights/decide-request.commands.js';
import { AdministratorsCheck } from './people/rights/administrators.check.js';
import { LapseRightsRequestsHandler } from './people/rights/lapse-requests.command.js';
import { RightsRequestRow } from './people/rights/rights-request.row.js';
import { RightsRequestStore } from './people/rights/rights-request.store.js';
import { RightsRequestsController } from './people/rights/rights-requests.controller.js';
import { ResetPasswordHandler } from './sign-in/passwords/reset-password.command.js';
import { ResetPasswordController } from './sign-in/passwords/reset-password.controller.js';
import { SetCompetencesHandler } from './people/rights/set-competences.command.js';
import { SetCompetencesController } from './people/rights/set-competences.controller.js';
import { SetRolesHandler } from './people/rights/set-roles.command.js';
import { SetRolesController } from './people/rights/set-roles.controller.js';
import { SetTeamsHandler } from './people/rights/set-teams.command.js';
import { SetTeamsController } from './people/rights/set-teams.controller.js';
import { ShowDeskController } from './people/staff/show-desk.controller.js';
import { ShowSessionController } from './sign-in/sessions/show-session.controller.js';
import { IdentityProvider } from './sign-in/identity-provider.js';
import { LocalAccounts } from './sign-in/local-accounts.js';
import { SignIn } from './sign-in/sign-in.js';
import { WaitingRoom } from './sign-in/waiting-room.js';
import { SignInController } from './sign-in/sign-in.controller.js';
import { EndSessionHandler } from './sign-in/sessions/end-session.command.js';
import { SignOutController } from './sign-in/sessions/sign-out.controller.js';
import { AccountPasswords } from './people/staff/account-passwords.js';
import { StaffDirectory } from './people/staff/staff.directory.js';
import { StaffStore } from './people/staff/staff.store.js';
import { SessionDirectory } from './sign-in/sessions/session.directory.js';
import { StartSessionHandler } from './sign-in/sessions/start-session.command.js';
import { TeamDirectory } from './people/teams/team.directory.js';
import { UpdateStaffHandler } from './people/staff/update-staff.command.js';
import { UpdateStaffController } from './people/staff/update-staff.controller.js';
import { UpdateTeamHandler } from './people/teams/update-team.command.js';
import { UpdateTeamController } from './people/teams/update-team.controller.js';

const handlers = [
  ChangeAbsenceHandler, EndAbsenceHandler, RecordAbsenceHandler,
  ChangePasswordHandler, CreateApiKeyHandler, CreateStaffHandler, CreateTeamHandler,
  DisableApiKeyHandler, DisableStaffHandler, EndSessionHandler, EndSessionsHandler, EnsureTeamsHandler, ResetPasswordHandler,
  ConfirmRightsRequestHandler, LapseRightsRequestsHandler, RefuseRightsRequestHandler,
  SetCompetencesHandler, SetRolesHandler, SetTeamsHandler, StartSessionHandler, UpdateStaffHandler, UpdateTeamHandler,
];

const open = [AbsenceDirectory, ApiKeyDirectory, Policy, RateLimit, SessionDirectory, StaffDirectory, StaffPreferences, TeamDirectory];

/** Who somebody is and what they may, for every room; its guard stands before every endpoint of the application. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AbsenceRow, ApiKeyRow, CompetenceRow, RateLimitRow, RightsRequestRow, SessionRow, StaffPreferenceRow, StaffRow, TeamMemberRow, TeamRow])],
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
    { provide: AccountPasswords, useClass: LocalPasswords },
    { provide: IdentityProvider, useClass: LocalAccounts },
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: open,
})
export class AccessModule {
  /** @param policy who may do what; made where the rooms are composed */
  static forRoot(policy: PolicyOfTheHouse): DynamicModule {
    putInForce(policy);
    return { module: AccessModule };
  }
}
