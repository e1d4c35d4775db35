import { z } from 'zod';
import { fault } from '../../../platform/input/rules.js';
import type { IntegrationConfig, IntegrationType } from './integration.entity.js';

const words = z.string().max(255);
const webUrl = z.url({ protocol: /^https?$/ }).max(2_000);

/** A secret under a public name would be readable. */
const SECRET_NAME = /secret|token|passw|credential|api_?key|private/i;

const anything = z
  .record(
    z
      .string()
      .max(100)
      .refine((name) => !SECRET_NAME.test(name), 'secrets belong into `credentials`'),
    z.union([z.string().max(2_000), z.number(), z.boolean()]),
  )
  .refine((config) => Object.keys(config).length <= 20, 'at most 20 settings');

/** What each type of integration may be told in public. */
const configs: Readonly<Record<IntegrationType, z.ZodType<IntegrationConfig>>> = {
  calcom: z.strictObject({ event_type_id: z.int().positive(), team_slug: words }).partial(),
  retell: z.strictObject({ webhook_url: webUrl, agent_id: words }).partial(),
  whatsapp: anything,
  datev: anything,
  webhook: anything,
  api: anything,
  oauth2: anything,
};

/** @throws InvalidInput when the settings are not those of the type */
export function checkedConfig(type: IntegrationType, config: unknown): IntegrationConfig {
  const parsed = configs[type].safeParse(config ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(`The settings cannot be used: ${issue!.message}.`, ['config', ...issue!.path.map(String)]);
}
