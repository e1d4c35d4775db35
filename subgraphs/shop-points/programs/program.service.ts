import { In, type EntityManager } from 'typeorm';
import { connection, type Connection, type ConnectionArgs } from '../../../platform/connections/connection.js';
import type { CursorCodec } from '../../../platform/connections/cursor.js';
import { insertRowUnlessTaken, insertUnlessTaken } from '../../../platform/database/insert-unless-taken.js';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { violates } from '../../../platform/database/violation.js';
import { Conflict, NotFound } from '../../../platform/errors/domain-error.js';
import { notNull, text } from '../../../platform/input/rules.js';
import { serialId } from '../database/serial-id.js';
import type { MemberService } from '../members/member.service.js';
import { ZERO, type Decimal } from '../rates/decimal.js';
import { BonusProgram } from './bonus-program.entity.js';
import { assertPointValue } from './point-value.js';
import { BonusProgramExists } from './program.errors.js';

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
   * The ids of programmes by their names, entered where there are none. A value of its points that is given replaces the
   * one that is known. Whether the viewer may is for the caller to know, and that the names and values can be stored.
   */
  async ensure(
    manager: EntityManager,
    wanted: ReadonlyMap<string, Decimal | undefined>,
  ): Promise<ReadonlyMap<string, number>> {
    const find = () => manager.findBy(BonusProgram, { name: In([...wanted.keys()]) });
    let known = await find();
    const missing = [...wanted.keys()].filter((name) => known.every((program) => program.name !== name));
    if (missing.length > 0) {
      const rows = missing.map((name) => ({ name, pointValueEur: wanted.get(name) ?? ZERO }));
      await insertUnlessTaken(manager, BonusProgram, rows);
      known = await find();
    }
    const revalued = known.flatMap(({ id, name, pointValueEur }) => {
      const value = wanted.get(name);
      return value === undefined || pointValueEur.eq(value) ? [] : { id, value: value.toFixed() };
    });
    if (revalued.length > 0) {
      await manager.query(
        `UPDATE bonus_programs AS program SET point_value_eur = new.value
         FROM unnest($1::int[], $2::numeric[]) AS new (id, value) WHERE program.id = new.id`,
        [revalued.map(({ id }) => id), revalued.map(({ value }) => value)],
      );
    }
    return new Map(known.map(({ id, name }) => [name, id]));
  }

  private async find(manager: EntityManager, programId: string): Promise<BonusProgram> {
    const program = await manager.findOneBy(BonusProgram, { id: serialId(programId) ?? 0 });
    if (program === null) throw new NotFound('There is no such programme.', ['programId']);
    return program;
  }
}

const programsByName = {
  entity: BonusProgram,
  name: 'Query.bonusPrograms',
  order: [{ property: 'name', direction: 'ASC' }],
} as const;
