import { Global, Module, type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventKinds } from '@vorgang/platform';
import { AccessJobs } from './access.jobs.js';
import { AccessGuard } from './door/access.guard.js';
import { ReadGate } from './door/read-gate.js';
import { people } from './people/index.js';
import { Policy } from './policy/check.js';
import { putInForce, type PolicyOfTheHouse } from './policy/in-force.js';
import { portalKeys } from './portal-keys/index.js';
import { signIn } from './sign-in/index.js';
import { accessEvents } from './access.events.js';

const folders = [people, signIn, portalKeys];
const open = [Policy, ...folders.flatMap((folder): Type[] => folder.open)];

/** Tells every room who somebody is and what they may do. Its guard and its gate for reads run before every endpoint. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(folders.flatMap((folder): Type[] => folder.rows))],
  controllers: folders.flatMap((folder): Type[] => folder.controllers),
  providers: [
    ...open,
    ...folders.flatMap((folder): Provider[] => folder.providers),
    AccessJobs,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_INTERCEPTOR, useClass: ReadGate },
  ],
  exports: open,
})
export class AccessModule {
  constructor(kinds: EventKinds) {
    kinds.declare(accessEvents);
  }

  /** @param policy the rules of who may do what; made where the rooms are composed */
  static forRoot(policy: PolicyOfTheHouse): DynamicModule {
    putInForce(policy);
    return { module: AccessModule };
  }
}
