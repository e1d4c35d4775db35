import type { Connection } from '../../../platform/connections/connection.js';
import type { BonusProgram } from './bonus-program.entity.js';

export type BonusProgramMapper = BonusProgram;
export type BonusProgramConnectionMapper = Connection<BonusProgram>;
