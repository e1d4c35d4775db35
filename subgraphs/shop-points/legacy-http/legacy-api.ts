import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { serialId } from '../database/serial-id.js';
import { createLoaders, type ShopPointsLoaders } from '../loaders.js';
import type { ShopPointsServices } from '../services.js';
import { notFoundPage } from './answers.js';
import type { Guards } from './guards.js';

/** What the routes of the old system are made of. */
export interface LegacyApi {
  readonly services: ShopPointsServices;
  readonly deps: ServiceDeps;
  readonly guards: Guards;
  /** For lists of the services. No cursor of it leaves this process. */
  readonly cursors: CursorCodec;
}

export type RegisterArea = (app: FastifyInstance, api: LegacyApi) => void;

/** All that a request does in the database, as the person who asks. */
export interface Call {
  readonly uow: UnitOfWork;
  readonly loaders: ShopPointsLoaders;
}

export async function call<T>(
  { services, deps, cursors }: LegacyApi,
  { viewer }: Pick<FastifyRequest, 'viewer'>,
  work: (call: Call) => Promise<T>,
): Promise<T> {
  await using uow = deps.database.unitOfWork(viewer);
  return await work({ uow, loaders: createLoaders(uow, services, cursors) });
}

/** No row has it. */
const NOBODY = 0;

/**
 * The id in the address; of a number beyond all ids that of nobody, so that each route says in its words what is missing.
 *
 * @throws LegacyPage 404 for what is no number
 */
export function idIn({ params }: FastifyRequest): number {
  const { id } = params as { id: string };
  if (!/^\d+$/.test(id)) throw notFoundPage();
  return serialId(id) ?? NOBODY;
}
