import { ApiKeyDirectory } from './api-key.directory.js';
import { ApiKeyRow } from './api-key.row.js';
import { CreateApiKeyController, CreateApiKeyHandler } from './create-api-key.js';
import { DisableApiKeyController, DisableApiKeyHandler } from './disable-api-key.js';
import { ListApiKeysController } from './list-api-keys.js';
import { PortalKeys } from './portal-keys.js';

/** Keys by which portals get in. */
export const portalKeys = {
  rows: [ApiKeyRow],
  controllers: [CreateApiKeyController, DisableApiKeyController, ListApiKeysController],
  providers: [CreateApiKeyHandler, DisableApiKeyHandler, PortalKeys],
  /** For the rooms above. */
  open: [ApiKeyDirectory],
};
