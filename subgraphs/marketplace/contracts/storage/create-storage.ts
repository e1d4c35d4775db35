import { ConfigError } from '../../../../platform/config/config.js';
import type { MarketplaceSettings } from '../../settings.js';
import type { ContractStorage } from './contract-storage.js';
import { DiskStorage } from './disk-storage.js';
import { S3Storage } from './s3-storage.js';

/** @throws ConfigError for `s3` without what it takes */
export function createStorage(settings: MarketplaceSettings): ContractStorage {
  if (settings.CONTRACTS_STORAGE === 'disk') return new DiskStorage(settings.CONTRACTS_FOLDER);
  const needed = <Name extends keyof MarketplaceSettings>(name: Name): NonNullable<MarketplaceSettings[Name]> => {
    const value = settings[name];
    if (value === undefined) throw new ConfigError(`CONTRACTS_STORAGE=s3 needs ${name}.`);
    return value;
  };
  return new S3Storage({
    endpoint: needed('CONTRACTS_S3_ENDPOINT'),
    region: settings.CONTRACTS_S3_REGION,
    bucket: needed('CONTRACTS_S3_BUCKET'),
    accessKeyId: needed('CONTRACTS_S3_ACCESS_KEY_ID'),
    secretAccessKey: needed('CONTRACTS_S3_SECRET_ACCESS_KEY'),
  });
}
