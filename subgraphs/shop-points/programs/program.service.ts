import type { EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertRowUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { fault, notNull, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { BonusProgram } from './bonus-program.entity.js';
import { BonusProgramExists } from './program.errors.js';

const MAX_POINT_VALUE_EUR = 1_000;
const MAX_NAME = 100;

const HANGING_ON_IT = ['shop_program_rates', 'coupons', 'proposals'].map((table) => `${table}_program_id_fkey`);

/** What is left out stays. */
export interface ProgramChange {
  readonly programId: string;
  readonly name?: string | null;
  readonly pointValueEur?: Decimal | null;
}

/** The schemes that reward purchases. */
export class BonusProgramService {
  constructor(private readonly deps: { readonly members: MemberService }) {}

  list(uow: UnitOfWork, cursors: CursorCodec, args: ConnectionArgs): Promise<Connection<BonusProgram>> {
    return connection({ uow, cursors }, programsByName, args);
  }

  /** Those that some shop has a rate of now, by name. */
  withCurrentRates(uow: UnitOfWork): Promise<{ name: string }[]> {
    return uow.read(async (manager) => {
      await this.deps.members.require(uow, 'admin');
      return manager.query(
        `SELECT name FROM bonus_programs AS program
         WHERE EXISTS (SELECT FROM shop_program_rates WHERE program_id = program.id AND valid_to IS NULL)
         ORDER BY name`,
      );
    });
  }

  create(
    uow: UnitOfWork,
    input: { readonly name: string; readonly pointValueEur?: Decimal | null },
  ): Promise<BonusProgram> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const name = text(input.name, 'name', MAX_NAME);
      const pointValueEur = input.pointValueEur ?? ZERO;
      assertPointValue(pointValueEur);
      const program = await insertRowUnlessTaken(manager, BonusProgram, { name, pointValueEur });
      if (program === null) throw new BonusProgramExists('There is a programme of this name.', ['name']);
      return program;
    });
  }

  /** Changes the name, the value of a point, or both. */
  update(uow: UnitOfWork, input: ProgramChange): Promise<BonusProgram> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const program = await this.find(manager, input.programId);
      const name = notNull(text(input.name, 'name', MAX_NAME), 'name') ?? program.name;
      const pointValueEur = notNull(input.pointValueEur, 'pointValueEur') ?? program.pointValueEur;
      assertPointValue(pointValueEur);
      try {
        await manager.update(BonusProgram, { id: program.id }, { name, pointValueEur });
      } catch (error) {
        if (!violates(error, 'bonus_programs_name_key')) throw error;
        throw new BonusProgramExists('There is a programme of this name.', ['name']);
      }
      return Object.assign(program, { name, pointValueEur });
    });
  }

  /** Takes a programme out that nothing hangs on but favourites. */
  remove(uow: UnitOfWork, programId: string): Promise<BonusProgram> {
    return uow.write(async ({ manager }) => {
      await this.deps.members.require(uow, 'admin');
      const program = await this.find(manager, programId);
      try {
        await manager.delete(BonusProgram, { id: program.id });
      } catch (error) {
        if (!violates(error, ...HANGING_ON_IT)) throw error;
        throw new Conflict('Rates, coupons or proposals hang on the programme.', ['programId']);
      }
      return program;
    });
  }

  /**
   * The programme of a name, entered if there is none. A value of its points that is given replaces the one that is
   * known. Whether the viewer may is for the caller to know.
   */
  async ensure(manager: EntityManager, name: string, pointValueEur?: Decimal): Promise<BonusProgram> {
    if (pointValueEur !== undefined) assertPointValue(pointValueEur);
    const values = { name: text(name, 'program', MAX_NAME), pointValueEur: pointValueEur ?? ZERO };
    const entered = await insertRowUnlessTaken<BonusProgram>(manager, BonusProgram, values);
    if (entered !== null) return entered;
    const known = await manager.findOneByOrFail(BonusProgram, { name: values.name });
    if (pointValueEur === undefined || known.pointValueEur.eq(pointValueEur)) return known;
    return manager.save(Object.assign(known, { pointValueEur }));
  }

  private async find(manager: EntityManager, programId: string): Promise<BonusProgram> {
    const program = await manager.findOneBy(BonusProgram, { id: serialId(programId) ?? 0 });
    if (program === null) throw new NotFound('There is no such programme.', ['programId']);
    return program;
  }
}

function assertPointValue(pointValueEur: Decimal): void {
  if (pointValueEur.isNegative() || pointValueEur.gt(MAX_POINT_VALUE_EUR)) {
    throw fault(`This must be between 0 and ${MAX_POINT_VALUE_EUR}.`, 'pointValueEur');
  }
}

const programsByName = {
  entity: BonusProgram,
  name: 'Query.bonusPrograms',
  order: [{ property: 'name', direction: 'ASC' }],
} as const;
