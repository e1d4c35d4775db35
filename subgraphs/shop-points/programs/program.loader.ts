import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { loadOne } from '../../../platform/loaders/loaders.js';
import { BonusProgram } from './bonus-program.entity.js';

export function programLoaders(uow: UnitOfWork) {
  return { programById: loadOne(uow, BonusProgram, 'id') };
}
