import { putInForce } from '@vorgang/access';
import { policy } from '../../apps/common/src/policy.js';

/** Who may do what, for specs that ask the policy without an application. */
putInForce(policy);
