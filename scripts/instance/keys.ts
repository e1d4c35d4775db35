import { loadOrCreateKey, type PrivateJwk } from '../../platform/identity/keys.js';
import { folderFault, SetupError } from '../../platform/postgres/setup-error.js';
import { dataPaths } from './data-folder.js';

export interface Keys {
  /** Signs the access tokens of the built-in issuer; the whole world may verify them. */
  readonly issuer: PrivateJwk;
  /** Signs what the gateway tells the subgraphs. */
  readonly gateway: PrivateJwk;
}

/** The keys in a data folder; made on the first use, whichever command that is. */
export async function loadKeys(folder: string): Promise<Keys> {
  const { issuerKey, gatewayKey } = dataPaths(folder);
  try {
    return { issuer: await loadOrCreateKey(issuerKey, 'ES256'), gateway: await loadOrCreateKey(gatewayKey, 'EdDSA') };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) throw folderFault(error, folder);
    throw new SetupError((error as Error).message, { cause: error });
  }
}
