import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { fault, text } from '../../../platform/input/rules.js';
import type { MemberService } from '../members/member.service.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { BonusProgram } from './bonus-program.entity.js';
import { BonusProgramExists } from './program.errors.js';

const MAX_POINT_VALUE_EUR = 1_000;

/** The schemes that reward purchases. */
export class BonusProgramService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<BonusProgram>> {
    return connection({ uow, cursors }, programsByName, args);
  }

  create(
    uow: UnitOfWork,
    input: { readonly name: string; readonly pointValueEur?: Decimal | null },
  ): Promise<BonusProgram> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const name = text(input.name, 'name', 100);
      const pointValueEur = input.pointValueEur ?? ZERO;
      if (pointValueEur.isNegative() || pointValueEur.gt(MAX_POINT_VALUE_EUR)) {
        throw fault(`This must be between 0 and ${MAX_POINT_VALUE_EUR}.`, 'pointValueEur');
      }
      const program = await insertRowUnlessTaken(manager, BonusProgram, { name, pointValueEur });
      if (program === null) throw new BonusProgramExists('There is a programme of this name.', ['name']);
      return program;
    });
  }
}

const programsByName = {
  entity: BonusProgram,
  name: 'Query.bonusPrograms',
  order: [{ property: 'name', direction: 'ASC' }],
} as const;
