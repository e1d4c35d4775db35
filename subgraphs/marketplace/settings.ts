import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { setting } from '../../platform/config/config.js';
import { mediaTypes } from './contracts/media-types.js';
import { unprintable } from './settlements/invoice-text.js';

/** A person decides how a name is written that the invoices' font cannot show. */
const onInvoices = z.string().superRefine((text, context) => {
  const missing = unprintable(text);
  if (missing.length > 0) {
    context.addIssue({
      code: 'custom',
      message: `has characters that the font of invoices lacks: ${missing.join(' ')}`,
    });
  }
});

/** Variables of the environment that only this subgraph reads. */
export const settings = {
  /** Goes into the hash that identifies a thinker by its token. Never change it: every browser would be a stranger. */
  TOKEN_SECRET_OPTIONAL: z.string().default(''),
  /** Share of the heartbeats that only say "still there" that goes into the event log. */
  EVENTS_HEARTBEAT_SAMPLING: z.coerce
    .number({ error: 'must be a number from 0 to 1' })
    .min(0, 'must be a number from 0 to 1')
    .max(1, 'must be a number from 0 to 1')
    .default(1),
  /** Which of the two old servers the old routes and the signalling socket answer like. */
  LEGACY_DIALECT: z.enum(['node', 'edge'], { error: 'must be node or edge' }).default('node'),
  /** Whether `GET /api/presence/debug` is there, for administrators. */
  PRESENCE_DEBUG: setting.flag(false),
  /** Who sends it as `X-TS-APIKEY` is an administrator on the routes under `/api/admin`. */
  TS_API_KEY: z.string().min(16, 'must have at least 16 characters').optional(),
  /** Who sends the invoices: name and address, a line each. */
  INVOICE_SENDER: onInvoices.default('Kontor'),
  /** Printed on invoices below the sum, for example about taxes. */
  INVOICE_NOTE: onInvoices.default(''),
  /** Where documents are kept. */
  CONTRACTS_STORAGE: z.enum(['disk', 's3'], { error: 'must be disk or s3' }).default('disk'),
  /** Folder of the documents; with `s3`, of those that are on their way there. */
  CONTRACTS_FOLDER: z.string().default('.kontor/contracts'),
  CONTRACTS_MAX_BYTES: z.coerce
    .number({ error: 'must be a number of bytes' })
    .int('must be a number of bytes')
    .min(1, 'must be a number of bytes')
    .max(5_000_000_000, 'must be at most 5000000000: no store takes more in one piece')
    .default(50 * 1024 * 1024),
  /** Media types that are taken. */
  CONTRACTS_TYPES: mediaTypes,
  /** Signs links for downloads. */
  CONTRACTS_LINK_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters')
    .default(() => randomBytes(32).toString('hex')),
  CONTRACTS_S3_ENDPOINT: setting.httpUrl.optional(),
  CONTRACTS_S3_REGION: z.string().default('us-east-1'),
  CONTRACTS_S3_BUCKET: z.string().optional(),
  CONTRACTS_S3_ACCESS_KEY_ID: z.string().optional(),
  CONTRACTS_S3_SECRET_ACCESS_KEY: z.string().optional(),
};

export type MarketplaceSettings = z.infer<z.ZodObject<typeof settings>>;
