import { randomUUID } from 'node:crypto';
import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { viewerOf } from '../../../platform/testing/index.js';
import {
  admin,
  partnerOf,
  serviceWith,
  somebody,
  startMarketing,
  type MarketingTest,
} from '../testing/marketing.fixture.js';
import type { NewExperiment } from './experiment.input.js';

const ASSIGN = `mutation ($input: AssignExperimentInput!) {
  assignExperiment(input: $input) {
    __typename
    ... on AssignExperimentSuccess {
      reason variant { id isControl } assignment { id variant { id } experiment { name status } exposureCount }
    }
    ... on MutationError { code path }
  }
}`;
const EXPOSE = `mutation ($input: RecordExperimentExposureInput!) {
  recordExperimentExposure(input: $input) {
    __typename
    ... on RecordExperimentExposureSuccess {
      assignment { id exposureCount firstExposureAt lastExposureAt experiment { name } }
    }
    ... on MutationError { code path }
  }
}`;

describe('assigning variants', () => {
  let test: MarketingTest;
  beforeAll(async () => {
    test = await startMarketing();
    await running('hero_cta_text_test', {
      variants: [
        { id: 'variant_a', name: 'A' },
        { id: 'variant_b', name: 'B' },
      ],
    });
    await running('pricing_display_test', { variants: [{ id: 'simplified', name: 'S' }], trafficPercentage: 50 });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  async function running(name: string, input: Partial<NewExperiment> = {}): Promise<string> {
    await using uow = test.uow(admin);
    const { id } = await test.services.experiments.create(uow, {
      control: { id: 'control', name: 'Now' },
      variants: [{ id: 'variant_a', name: 'A' }],
      ...input,
      name,
    });
    await test.services.experiments.start(uow, id);
    return id;
  }

  async function run(query: string, experiment: string, visitor: Record<string, unknown>, viewer: Viewer) {
    const { data, errors } = await test.execute({ query, variables: { input: { experiment, visitor } }, viewer });
    expect(errors).toBeUndefined();
    return Object.values<any>(data)[0];
  }
  const assign = (experiment: string, visitor: Record<string, unknown> = {}, viewer: Viewer = anonymous) =>
    run(ASSIGN, experiment, visitor, viewer);
  const expose = (experiment: string, visitor: Record<string, unknown> = {}, viewer: Viewer = anonymous) =>
    run(EXPOSE, experiment, visitor, viewer);

  it.each([
    ['hero_cta_text_test', 'session_123', 'NEW', 'variant_a'],
    ['hero_cta_text_test', 'user-1', 'NEW', 'variant_a'],
    ['hero_cta_text_test', 'user-2', 'NEW', 'variant_b'],
    ['pricing_display_test', 'session_123', 'OUTSIDE_TRAFFIC', 'control'],
    ['pricing_display_test', 'user-2', 'OUTSIDE_TRAFFIC', 'control'],
  ])('spreads by the hash: %s for %s is %s', async (experiment, sessionId, reason, variant) => {
    const result = await assign(experiment, { sessionId });
    expect(result).toMatchObject({ reason, variant: { id: variant } });
    expect(result.assignment === null).toBe(reason === 'OUTSIDE_TRAFFIC');
    if (reason === 'NEW') {
      const again = await assign(experiment, { sessionId });
      expect(again).toMatchObject({
        reason: 'KEPT',
        variant: { id: variant },
        assignment: { id: result.assignment.id },
      });
    }
  });

  it('stores one row when many ask for the same session at the same time', async () => {
    const name = 'parallel_test';
    await running(name);
    const results = await Promise.all(Array.from({ length: 10 }, () => assign(name, { sessionId: 'parallel' })));
    expect(new Set(results.map(({ assignment }) => assignment.id)).size).toBe(1);
    expect(results.filter(({ reason }) => reason === 'NEW')).toHaveLength(1);
  });

  it('recognises a person by the account and lets the session bring its variant along', async () => {
    const name = 'login_test';
    await running(name, { variants: Array.from({ length: 9 }, (_, index) => ({ id: `v${index}`, name: 'V' })) });
    const person = viewerOf({ userId: randomUUID() });
    const sessionId = randomUUID();
    const asVisitor = await assign(name, { sessionId });
    const asPerson = await assign(name, { sessionId }, person);
    expect(asPerson).toMatchObject({ reason: 'KEPT', variant: asVisitor.variant });
    expect(asPerson.assignment.id).not.toBe(asVisitor.assignment.id);
    // On another device, with a session that would have got something else.
    expect(await assign(name, { sessionId: randomUUID() }, person)).toMatchObject({
      reason: 'KEPT',
      assignment: { id: asPerson.assignment.id },
    });
    expect(await assign(name, {}, person)).toMatchObject({ assignment: { id: asPerson.assignment.id } });
  });

  it('assigns nobody new once it is paused or over, and keeps what there is', async () => {
    const name = 'paused_test';
    const id = await running(name);
    const { assignment, variant } = await assign(name, { sessionId: 'early' });
    await using uow = test.uow(admin);
    await test.services.experiments.pause(uow, id);
    expect(await assign(name, { sessionId: 'early' })).toMatchObject({
      reason: 'KEPT',
      variant,
      assignment: { id: assignment.id, experiment: { name, status: 'PAUSED' } },
    });
    // Who has no part in it does not learn of a paused experiment.
    expect(await assign(name, { sessionId: 'late' })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['experiment'],
    });
    expect(await assign(name, { sessionId: 'late' }, admin)).toMatchObject({
      reason: 'NOT_RUNNING',
      variant: { isControl: true },
      assignment: null,
    });
  });

  it('keeps who takes part, whatever becomes of traffic and rules', async () => {
    const name = 'narrowed_test';
    const id = await running(name);
    const { assignment } = await assign(name, { sessionId: 'kept' });
    await test.testDatabase.asOwner(
      `UPDATE experiments.experiments SET traffic_percentage = 0,
        targeting_rules = '{"targeting": {"new_visitors_only": true}}' WHERE id = $1`,
      [id],
    );
    expect(await assign(name, { sessionId: 'kept' })).toMatchObject({
      reason: 'KEPT',
      assignment: { id: assignment.id },
    });
    expect(await assign(name, { sessionId: 'other' })).toMatchObject({ reason: 'NOT_TARGETED' });
    expect(await assign(name, { sessionId: 'other', isNewVisitor: true })).toMatchObject({ reason: 'OUTSIDE_TRAFFIC' });
  });

  it('asks for the country and the device', async () => {
    const name = 'targeted_test';
    await running(name, { targeting: { countries: ['DE'], deviceTypes: ['mobile'] } });
    const userAgent = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) Mobile Safari';
    expect(await assign(name, { sessionId: 'a', userAgent })).toMatchObject({ reason: 'NOT_TARGETED' });
    expect(await assign(name, { sessionId: 'a', countryCode: 'de' })).toMatchObject({ reason: 'NOT_TARGETED' });
    expect(await assign(name, { sessionId: 'a', countryCode: 'de', userAgent })).toMatchObject({ reason: 'NEW' });
  });

  it('lets services ask for people and leads, and nobody else', async () => {
    const name = 'service_test';
    await running(name);
    const userId = randomUUID();
    expect(await assign(name, { userId }, serviceWith('experiments:write'))).toMatchObject({ reason: 'NEW' });
    expect(await assign(name, { userId }, somebody)).toMatchObject({
      __typename: 'InvalidInputError',
      path: ['visitor', 'userId'],
    });
    const { data } = await test.execute({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { experimentAssignments { experiment { name } } } } }`,
      variables: { r: [{ __typename: 'User', id: userId }] },
      viewer: viewerOf({ userId }),
    });
    expect(data._entities[0].experimentAssignments).toEqual([{ experiment: { name } }]);
  });

  it.each([
    [['visitor', 'sessionId'], {}],
    [['visitor', 'sessionId'], { sessionId: ' ' }],
    [['visitor', 'sessionId'], { sessionId: 'x'.repeat(256) }],
    [['visitor', 'userId'], { userId: 'x' }],
    [['visitor', 'countryCode'], { sessionId: 's', countryCode: 'x' }],
    [['visitor', 'ipAddress'], { sessionId: 's', ipAddress: '203.0.113.1' }],
  ])('refuses a bad %j', async (path, visitor) => {
    const refusal = { __typename: 'InvalidInputError', code: 'INVALID_INPUT', path };
    expect(await assign('hero_cta_text_test', visitor)).toEqual(refusal);
    expect(await expose('hero_cta_text_test', visitor)).toEqual(refusal);
  });

  it('knows no experiment that does not exist', async () => {
    expect(await assign('nonsense', { sessionId: 's' })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['experiment'],
    });
    expect(await expose('nonsense', { sessionId: 's' })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['experiment'],
    });
  });

  describe('recordExperimentExposure', () => {
    it('counts every time the variant is seen, and tracks the first of a session', async () => {
      const name = 'exposed_test';
      const id = await running(name);
      const sessionId = randomUUID();
      await assign(name, { sessionId });
      const first = await expose(name, { sessionId });
      expect(first.assignment).toMatchObject({ exposureCount: 1, experiment: { name } });
      expect(first.assignment.firstExposureAt).toBe(first.assignment.lastExposureAt);
      const results = await Promise.all(Array.from({ length: 4 }, () => expose(name, { sessionId })));
      expect(Math.max(...results.map(({ assignment }) => assignment.exposureCount))).toBe(5);
      expect(results[0].assignment.firstExposureAt).toBe(first.assignment.firstExposureAt);
      expect(
        await test.testDatabase.asOwner(
          `SELECT type, name, properties ->> 'experiment_id' AS experiment FROM analytics.events WHERE session_id = $1`,
          [sessionId],
        ),
      ).toEqual([{ type: 'system', name: 'experiment_exposure', experiment: id }]);
      const { data } = await test.execute({
        query: `query ($id: ID!) { experiment(id: $id) { variantCounts { assigned exposed exposures } } }`,
        variables: { id },
        viewer: admin,
      });
      expect(data.experiment.variantCounts).toContainEqual({ assigned: 1, exposed: 1, exposures: 5 });
    });

    it('knows no assignment of somebody who has none', async () => {
      expect(await expose('hero_cta_text_test', { sessionId: randomUUID() })).toMatchObject({
        __typename: 'NotFoundError',
        path: ['visitor'],
      });
    });
  });

  describe('row level security', () => {
    const partnerId = randomUUID();
    const person = viewerOf({ userId: randomUUID() });
    let experimentId: string;
    beforeAll(async () => {
      experimentId = await running('secured_test', { partnerId });
      await assign('secured_test', { sessionId: 'secret' });
      await assign('secured_test', {}, person);
    });

    const sql = async (viewer: Viewer, statement: string, sessionId = '') => {
      await using uow = test.uow(viewer);
      return await uow.write(async ({ manager }) => {
        await manager.query(`SELECT set_config('app.session_id', $1, true)`, [sessionId]);
        return (await manager.queryRunner!.query(statement, [experimentId], true)).affected;
      });
    };
    const select = `SELECT FROM experiments.assignments WHERE experiment_id = $1`;

    it('shows everybody the own assignments', async () => {
      expect(await sql(anonymous, select)).toBe(0);
      expect(await sql(anonymous, select, 'guessed')).toBe(0);
      expect(await sql(anonymous, select, 'secret')).toBe(1);
      expect(await sql(person, select)).toBe(1);
      expect(await sql(person, select, 'secret')).toBe(2);
      expect(await sql(somebody, select)).toBe(0);
      expect(await sql(partnerOf(partnerId), select)).toBe(2);
      expect(await sql(partnerOf(randomUUID()), select)).toBe(0);
      expect(await sql(serviceWith('experiments:read'), select)).toBe(2);
      expect(await sql(serviceWith('leads:read'), select)).toBe(0);
      expect(await sql(admin, select)).toBe(2);
    });

    it('lets nobody have another variant, not even administrators', async () => {
      const update = `UPDATE experiments.assignments SET variant_id = 'x' WHERE experiment_id = $1`;
      await expect(sql(anonymous, update, 'secret')).rejects.toThrow('keeps its experiment');
      await expect(sql(admin, update)).rejects.toThrow('keeps its experiment');
      expect(await sql(somebody, update)).toBe(0);
    });

    it('refuses assignments for others and for what does not run', async () => {
      const insert = (columns: string, values: string) =>
        `INSERT INTO experiments.assignments (id, experiment_id, variant_id, ${columns})
         VALUES (gen_random_uuid(), $1, 'control', ${values})`;
      await expect(sql(anonymous, insert('user_id', 'gen_random_uuid()'))).rejects.toThrow('row-level security');
      await expect(sql(anonymous, insert('session_id, user_id', `'s', NULL`))).resolves.toBe(1);
      await expect(sql(admin, insert('session_id, user_id', `'s2', gen_random_uuid()`))).rejects.toThrow('one_visitor');
      await using uow = test.uow(admin);
      await test.services.experiments.pause(uow, experimentId);
      await expect(sql(anonymous, insert('session_id, user_id', `'late', NULL`))).rejects.toThrow('row-level security');
    });

    it('lets nobody but administrators and services decide about experiments', async () => {
      for (const viewer of [anonymous, somebody, partnerOf(partnerId), serviceWith('experiments:read')]) {
        expect(await sql(viewer, `UPDATE experiments.experiments SET description = 'x' WHERE id = $1`)).toBe(0);
        expect(await sql(viewer, `DELETE FROM experiments.experiments WHERE id = $1`)).toBe(0);
      }
    });

    it('shows the assignments of a person to that person, and null to others', async () => {
      const assignmentsOf = async (viewer: Viewer) => {
        const { data } = await test.execute({
          query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { experimentAssignments { id } } } }`,
          variables: {
            r: [
              { __typename: 'User', id: person.userId },
              { __typename: 'User', id: 'nonsense' },
            ],
          },
          viewer,
        });
        expect(data._entities[1]).toBeNull();
        return data._entities[0].experimentAssignments;
      };
      expect(await assignmentsOf(person)).toHaveLength(1);
      expect(await assignmentsOf(admin)).toHaveLength(1);
      expect(await assignmentsOf(somebody)).toBeNull();
      expect(await assignmentsOf(anonymous)).toBeNull();
    });
  });
});
