import { anonymous } from '../../../platform/identity/viewer.js';
import {
  aColleague,
  aCompany,
  admin,
  NINE,
  provider,
  startTelephony,
  stranger,
  type CompanyFixture,
  type TelephonyTest,
} from '../testing/telephony.fixture.js';

let test: TelephonyTest;
let own: CompanyFixture;
let foreign: CompanyFixture;

beforeAll(async () => {
  test = await startTelephony();
  [own, foreign] = [await aCompany(test), await aCompany(test)];
});
afterAll(() => test[Symbol.asyncDispose]());

const fields = `
  id company { id } name type environment description status isActive config credentialsConfigured webhookSecretConfigured
  health healthScore errorCount successCount lastError
`;
const create = `mutation ($input: CreateIntegrationInput!) { createIntegration(input: $input) {
  __typename ... on CreateIntegrationSuccess { integration { ${fields} } } ... on MutationError { code path }
} }`;
const update = `mutation ($input: UpdateIntegrationInput!) { updateIntegration(input: $input) {
  __typename ... on UpdateIntegrationSuccess { integration { ${fields} } } ... on MutationError { code path }
} }`;
const setUp = async (place: CompanyFixture, input: object, viewer = place.owner) =>
  (await test.ask({ query: create, variables: { input: { companyId: place.companyId, ...input } }, viewer }))
    .createIntegration;
const change = async (input: object, viewer = own.owner) =>
  (await test.ask({ query: update, variables: { input }, viewer })).updateIntegration;

describe('createIntegration', () => {
  it('sets up a connection and keeps its secrets to itself', async () => {
    const place = await aCompany(test);
    const { integration } = await setUp(place, {
      type: 'CALCOM',
      config: { event_type_id: 900001, team_slug: 'praxis' },
      credentials: 'cal_live_4711',
      webhookSecret: 'whsec_4712',
    });
    expect(integration).toEqual({
      id: integration.id,
      company: { id: place.companyId },
      name: 'Cal.com Integration',
      type: 'CALCOM',
      environment: 'PRODUCTION',
      description: null,
      status: 'PENDING',
      isActive: true,
      config: { event_type_id: 900001, team_slug: 'praxis' },
      credentialsConfigured: true,
      webhookSecretConfigured: true,
      health: 'UNKNOWN',
      healthScore: 0,
      errorCount: 0,
      successCount: 0,
      lastError: null,
    });
    const [row] = await test.inDatabase<Record<string, unknown>[]>((manager) =>
      manager.query(`SELECT * FROM integrations WHERE id = $1`, [integration.id]),
    );
    expect(JSON.stringify(row)).not.toMatch(/cal_live_4711|whsec_4712/);
    expect(row!['credentials']).toMatch(/^v1:test:/);
  });

  it('has no field through which a secret could come back', async () => {
    const query = `{ __type(name: "Integration") { fields { name } } }`;
    const names = (await test.ask({ query, viewer: admin })).__type.fields.map(({ name }: { name: string }) => name);
    expect(names.filter((name: string) => /credential|secret/i.test(name))).toEqual([
      'credentialsConfigured',
      'webhookSecretConfigured',
    ]);
  });

  it('keeps no secret that is not encrypted', async () => {
    const plain = test.inDatabase((manager) =>
      manager.query(`INSERT INTO integrations (company_id, name, type, credentials) VALUES ($1, 'x', 'api', 'plain')`, [
        own.companyId,
      ]),
    );
    await expect(plain).rejects.toMatchObject({ driverError: { code: '23514' } });
  });

  it('takes no secret where there is no key to keep it with', async () => {
    await using keyless = await startTelephony({});
    const place = await aCompany(keyless);
    const input = { companyId: place.companyId, type: 'RETELL' };
    const ask = (more: object) =>
      keyless.ask({ query: create, variables: { input: { ...input, ...more } }, viewer: place.owner });
    expect((await ask({ credentials: 'key' })).createIntegration).toEqual({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      path: ['credentials'],
    });
    expect((await ask({})).createIntegration).toMatchObject({ __typename: 'CreateIntegrationSuccess' });
  });

  it('is done once per type and environment, also when it comes several times at once', async () => {
    const place = await aCompany(test);
    const results = await Promise.all([1, 2, 3].map(() => setUp(place, { type: 'RETELL' })));
    expect(results.map(({ __typename }) => __typename).sort()).toEqual([
      'CreateIntegrationSuccess',
      'IntegrationExistsError',
      'IntegrationExistsError',
    ]);
    expect(await setUp(place, { type: 'RETELL' })).toEqual({
      __typename: 'IntegrationExistsError',
      code: 'INTEGRATION_EXISTS',
      path: ['type'],
    });
    expect(await setUp(place, { type: 'RETELL', environment: 'SANDBOX' })).toMatchObject({
      __typename: 'CreateIntegrationSuccess',
    });
  });

  it.each<[string, object, string[]]>([
    ['an unknown setting', { type: 'CALCOM', config: { api_key: 'x' } }, ['config']],
    ['a setting of the wrong kind', { type: 'CALCOM', config: { event_type_id: 'x' } }, ['config', 'event_type_id']],
    [
      'an address that is none of the web',
      { type: 'RETELL', config: { webhook_url: 'file:///etc/passwd' } },
      ['config', 'webhook_url'],
    ],
    ['a secret among the settings', { type: 'WEBHOOK', config: { accessToken: 'x' } }, ['config', 'accessToken']],
    ['a setting within a setting', { type: 'API', config: { a: { b: 1 } } }, ['config', 'a']],
    ['a list', { type: 'API', config: [1] }, ['config']],
    [
      'too many settings',
      { type: 'API', config: Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`s${i}`, i])) },
      ['config'],
    ],
    ['a long name', { type: 'API', name: 'x'.repeat(256) }, ['name']],
    ['an empty secret', { type: 'API', credentials: ' ' }, ['credentials']],
    ['a long secret', { type: 'API', credentials: 'x'.repeat(10_001) }, ['credentials']],
  ])('refuses %s', async (_, input, path) => {
    expect(await setUp(own, input)).toEqual({ __typename: 'InvalidInputError', code: 'INVALID_INPUT', path });
  });

  it('is for owners', async () => {
    const manager = (await aColleague(test, own, 'manager')).viewer;
    const staff = (await aColleague(test, own, 'staff')).viewer;
    for (const viewer of [manager, staff, stranger, foreign.owner, provider, anonymous]) {
      const input = { companyId: own.companyId, type: 'DATEV' };
      const { errors } = await test.execute({ query: create, variables: { input }, viewer });
      expect(errors).toMatchObject([{ extensions: { code: viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }]);
    }
    expect(await setUp(own, { type: 'DATEV' }, own.partner)).toMatchObject({ __typename: 'CreateIntegrationSuccess' });
    expect(await setUp(own, { type: 'DATEV', companyId: '99999999999999999999' }, admin)).toMatchObject({
      code: 'NOT_FOUND',
      path: ['companyId'],
    });
  });
});

describe('updateIntegration', () => {
  it('changes what is given', async () => {
    const place = await aCompany(test);
    const { integration } = await setUp(place, { type: 'RETELL', credentials: 'key', config: { agent_id: 'a' } });
    const integrationId = integration.id;
    const renamed = await change(
      { integrationId, name: 'Telefon', isActive: false, config: { agent_id: 'b' } },
      place.owner,
    );
    expect(renamed.integration).toEqual({
      ...integration,
      name: 'Telefon',
      isActive: false,
      config: { agent_id: 'b' },
    });
    const emptied = await change({ integrationId, credentials: null, webhookSecret: 'new' }, place.owner);
    expect(emptied.integration).toMatchObject({
      credentialsConfigured: false,
      webhookSecretConfigured: true,
      name: 'Telefon',
    });
  });

  it('knows no integration of another company, and no impossible id', async () => {
    const { integration } = await setUp(foreign, { type: 'WHATSAPP' });
    for (const integrationId of [integration.id, '99999999999999999999', '0', 'x']) {
      expect(await change({ integrationId, name: 'x' })).toEqual({
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        path: ['integrationId'],
      });
    }
  });

  it('is not for managers, who see how it stands and no more', async () => {
    const place = await aCompany(test);
    const { integration } = await setUp(place, { type: 'CALCOM', config: { team_slug: 'praxis' } });
    await test.inDatabase((manager) =>
      manager.query(`UPDATE integrations SET last_error = 'token ab12 refused', error_count = 1 WHERE id = $1`, [
        integration.id,
      ]),
    );
    const { viewer } = await aColleague(test, place, 'manager');
    const query = `query ($id: ID!) { company(id: $id) { integrations { status config lastError errorCount } integrationCoverage { present } } }`;
    const sees = async (who = viewer) =>
      (await test.ask({ query, variables: { id: place.companyId }, viewer: who })).company;
    expect(await sees()).toEqual({
      integrations: [{ status: 'PENDING', config: null, lastError: null, errorCount: 1 }],
      integrationCoverage: { present: ['CALCOM'] },
    });
    expect((await sees(place.owner)).integrations).toMatchObject([
      { config: { team_slug: 'praxis' }, lastError: 'token ab12 refused' },
    ]);
    const { errors } = await test.execute({
      query: update,
      variables: { input: { integrationId: integration.id, name: 'x' } },
      viewer,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});

it('knows how well an integration works as of now', async () => {
  const place = await aCompany(test);
  const { integration } = await setUp(place, { type: 'CALCOM' });
  await test.inDatabase((manager) =>
    manager.query(
      `UPDATE integrations SET success_count = 9, error_count = 2, last_success_at = $1, last_error_at = $1 WHERE id = $2`,
      [NINE, integration.id],
    ),
  );
  const query = `query ($id: ID!) { company(id: $id) { integrations { health healthScore } } }`;
  const health = async (hours: number) => {
    test.now = new Date(NINE.getTime() + hours * 3_600_000);
    return (await test.ask({ query, variables: { id: place.companyId }, viewer: place.owner })).company.integrations[0];
  };
  expect(await health(0.5)).toEqual({ health: 'HEALTHY', healthScore: 80 });
  expect(await health(2)).toEqual({ health: 'HEALTHY', healthScore: 90 });
  expect(await health(25)).toEqual({ health: 'DEGRADED', healthScore: 70 });
});

describe('coverage', () => {
  it('of a company names what is missing', async () => {
    const place = await aCompany(test);
    await setUp(place, { type: 'RETELL' });
    await setUp(place, { type: 'DATEV' });
    const query = `query ($id: ID!) { company(id: $id) { integrationCoverage { hasAny present missing percent isComplete } } }`;
    const { company } = await test.ask({ query, variables: { id: place.companyId }, viewer: place.owner });
    expect(company.integrationCoverage).toEqual({
      hasAny: true,
      present: ['RETELL'],
      missing: ['CALCOM'],
      percent: 50,
      isComplete: false,
    });
  });

  it('of all companies names both targets', async () => {
    await using empty = await startTelephony();
    const query = `{ integrationCoverageReport {
      companies companiesWithIntegration coveragePercent companiesComplete minimumTarget coreTarget coreMissing
    } }`;
    const report = async () => (await empty.ask({ query, viewer: admin })).integrationCoverageReport;
    expect(await report()).toMatchObject({ companies: 0, coveragePercent: 0, coreTarget: 0, coreMissing: 0 });
    const [one] = [await aCompany(empty), await aCompany(empty), await aCompany(empty)];
    await empty.inDatabase((manager) =>
      manager.query(
        `INSERT INTO integrations (company_id, name, type, environment, status) VALUES
           ($1, 'a', 'calcom', 'production', 'active'), ($1, 'b', 'calcom', 'sandbox', 'active'),
           ($1, 'c', 'retell', 'production', 'active'), ($1, 'd', 'datev', 'production', 'active')`,
        [one.companyId],
      ),
    );
    expect(await report()).toEqual({
      companies: 3,
      companiesWithIntegration: 1,
      coveragePercent: 33.33,
      companiesComplete: 1,
      minimumTarget: 3,
      coreTarget: 6,
      coreMissing: 4,
    });
  });

  it('of all companies is for administrators', async () => {
    for (const viewer of [own.owner, own.partner, provider, anonymous]) {
      const { data, errors } = await test.execute({ query: '{ integrationCoverageReport { companies } }', viewer });
      expect(data).toEqual({ integrationCoverageReport: null });
      expect(errors).toMatchObject([{ extensions: { code: viewer === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN' } }]);
    }
  });
});
