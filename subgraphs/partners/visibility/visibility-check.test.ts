import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { admin, crawler, owner, somebody, startPartners, type PartnersTest } from '../testing/partners.fixture.js';
import { VisibilityCheckLead } from './visibility-check-lead.entity.js';
import { VisibilityCheckResult } from './visibility-check-result.entity.js';

let test: PartnersTest;
beforeAll(async () => void (test = await startPartners()));
afterAll(() => test[Symbol.asyncDispose]());

const error = '... on MutationError { code message path }';
const platforms = `platforms {
  platform score maxScore profileFound completedFeatures missingFeatures recommendations rating reviewCount followerCount
}`;
const result = `id overallScore leadPotential scoringVersion provider quickWins weights { google facebook instagram } ${platforms}`;
const leadFields = 'id businessName email status checkType priority language marketingConsentAt failureReason';

async function mutate(field: string, type: string, input: object, viewer: Viewer, success: string) {
  const query = `mutation ($input: ${type}Input!) {
    ${field}(input: $input) { __typename ${error} ... on ${type}Success { ${success} } }
  }`;
  const { data, errors } = await test.execute({ query, variables: { input }, viewer });
  return { ...data?.[field], errorCode: errors?.[0]?.extensions?.['code'] };
}

const request = (viewer: Viewer, input: object = {}) =>
  mutate(
    'requestVisibilityCheck',
    'RequestVisibilityCheck',
    { businessName: 'Gasthaus Zur Probe', location: 'Berlin', ...input },
    viewer,
    `lead { ${leadFields} }`,
  );
const start = (viewer: Viewer, leadId: string) =>
  mutate('startVisibilityAnalysis', 'StartVisibilityAnalysis', { leadId }, viewer, `lead { ${leadFields} }`);
const fail = (viewer: Viewer, leadId: string, reason: string) =>
  mutate('failVisibilityAnalysis', 'FailVisibilityAnalysis', { leadId, reason }, viewer, `lead { ${leadFields} }`);
const record = (viewer: Viewer, leadId: string, observations: object) =>
  mutate(
    'recordVisibilityResult',
    'RecordVisibilityResult',
    { leadId, ...observations },
    viewer,
    `lead { ${leadFields} } result { ${result} }`,
  );

const goodListing = {
  found: true,
  website: true,
  openingHours: true,
  photoCount: 8,
  rating: 4.5,
  reviewCount: 120,
  phone: true,
};

/** A check whose analysis has begun. */
async function analyzing(viewer: Viewer = anonymous, input: object = {}): Promise<string> {
  const { lead } = await request(viewer, input);
  await start(crawler, lead.id);
  return lead.id;
}

const lookUp = async (viewer: Viewer, id: string) => {
  const query = `query ($id: ID!) { visibilityCheck(id: $id) { ${leadFields} latestResult { id } results { totalCount } } }`;
  const { data, errors } = await test.execute({ query, variables: { id }, viewer });
  expect(errors).toBeUndefined();
  return data.visibilityCheck;
};

describe('requestVisibilityCheck', () => {
  it('is open to everybody', async () => {
    const { __typename, lead } = await request(anonymous);
    expect(__typename).toBe('RequestVisibilityCheckSuccess');
    expect(lead).toMatchObject({
      status: 'PENDING',
      checkType: 'ANON',
      priority: 'MEDIUM',
      language: 'DE',
      email: null,
    });
    expect(await lookUp(anonymous, lead.id)).toBeNull();
    expect(await lookUp(admin, lead.id)).toMatchObject({ id: lead.id, status: 'PENDING' });
  });

  it('keeps a normalised address and its hash, which never leaves by the schema of clients', async () => {
    const { lead } = await request(anonymous, {
      email: 'Chef@Zur-Probe.example',
      gdprConsent: true,
      marketingConsent: true,
    });
    expect(lead).toMatchObject({ email: 'chef@zur-probe.example', checkType: 'WITH_EMAIL' });
    expect(lead.marketingConsentAt).not.toBeNull();
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on VisibilityCheckLead { emailHash } } }`;
    const keys = [{ __typename: 'VisibilityCheckLead', id: lead.id }];
    const { data } = await test.execute({ query, variables: { keys }, viewer: admin });
    expect(data._entities).toEqual([{ emailHash: test.deps.hashEmail('chef@zur-probe.example') }]);
  });

  it('belongs to who is signed in, and to their business if they say so', async () => {
    const { viewer, partnerId, id } = await owner(test);
    const { lead } = await request(viewer, { partnerId });
    expect(lead.checkType).toBe('PROFILE');
    const query = `{ visibilityCheck(id: "${lead.id}") { user { id } partner { id } } }`;
    const { data } = await test.execute({ query, viewer });
    expect(data.visibilityCheck).toEqual({ user: { id }, partner: { id: partnerId } });
  });

  it('is not made for a business of somebody else', async () => {
    const { partnerId } = await owner(test);
    expect(await request((await owner(test)).viewer, { partnerId })).toMatchObject({
      __typename: 'NotFoundError',
      path: ['partnerId'],
    });
    expect(await request(anonymous, { partnerId })).toMatchObject({ errorCode: 'UNAUTHENTICATED' });
  });

  it.each([
    [{ businessName: '' }, ['businessName']],
    [{ location: ' ' }, ['location']],
    [{ businessName: 'x'.repeat(201) }, ['businessName']],
    [{ email: 'a@b.example' }, ['gdprConsent']],
    [{ phoneNumber: 'ruf mich an' }, ['phoneNumber']],
    [{ tags: Array.from({ length: 31 }, (_, index) => `t${index}`) }, ['tags']],
    [
      { competitorUrls: ['https://a.example', 'https://b.example', 'https://c.example', 'https://d.example'] },
      ['competitorUrls'],
    ],
    [{ utmSource: 'x'.repeat(201) }, ['utmSource']],
  ])('refuses %j', async (input, path) => {
    expect(await request(anonymous, input)).toMatchObject({ __typename: 'InvalidInputError', path });
  });

  it.each([{ businessName: 'a\0b' }, { location: '\uD83D' }, { website: 'file:///etc/passwd' }])(
    'refuses %j before any statement',
    async (input) => {
      expect(await request(anonymous, input)).toMatchObject({ errorCode: 'BAD_USER_INPUT' });
    },
  );
});

describe('an analysis', () => {
  it('goes from pending over analyzing to completed, with scores that follow the rules', async () => {
    const leadId = await analyzing(anonymous, { mainCategory: 'restaurant', language: 'EN' });
    const { __typename, lead, result } = await record(crawler, leadId, {
      google: goodListing,
      facebook: { found: true, about: true, location: true, contact: true, postCount: 2, followerCount: 310 },
    });
    expect(__typename).toBe('RecordVisibilityResultSuccess');
    expect(lead.status).toBe('COMPLETED');
    // 0.5 * 95 + 0.25 * 70 + 0.25 * 0
    expect(result).toMatchObject({
      overallScore: 65,
      leadPotential: 'MEDIUM',
      provider: 'MANUAL',
      scoringVersion: 'enhanced-1',
      weights: { google: 50, facebook: 25, instagram: 25 },
      quickWins: [
        'Show at least ten photos in the Google profile.',
        'Link your website from the Facebook page.',
        'Add your opening hours to the Facebook page.',
      ],
    });
    expect(result.platforms).toMatchObject([
      { platform: 'GOOGLE', score: 95, maxScore: 100, rating: 4.5, reviewCount: 120 },
      { platform: 'FACEBOOK', score: 70, followerCount: 310, missingFeatures: ['website', 'opening_hours'] },
    ]);
  });

  it('adds a newer result when it is done again, and keeps the old one', async () => {
    const leadId = await analyzing();
    const first = await record(crawler, leadId, { google: { found: false } });
    const second = await record(crawler, leadId, { google: goodListing, provider: 'MOCK_ANALYSIS' });
    expect(first.result).toMatchObject({ overallScore: 0, leadPotential: 'HIGH' });
    expect(second.result.provider).toBe('MOCK_ANALYSIS');
    expect(await lookUp(admin, leadId)).toMatchObject({
      latestResult: { id: second.result.id },
      results: { totalCount: 2 },
    });
  });

  it('refuses every other step', async () => {
    const { lead: pending } = await request(anonymous);
    expect((await record(crawler, pending.id, { google: goodListing })).__typename).toBe('ConflictError');
    expect((await fail(crawler, pending.id, 'zu früh')).__typename).toBe('ConflictError');
    const failed = await analyzing();
    expect((await start(crawler, failed)).__typename).toBe('ConflictError');
    expect((await fail(crawler, failed, 'kein Eintrag')).lead).toMatchObject({
      status: 'FAILED',
      failureReason: 'kein Eintrag',
    });
    expect((await start(crawler, failed)).__typename).toBe('ConflictError');
    expect((await record(crawler, failed, { google: goodListing })).__typename).toBe('ConflictError');
  });

  it('begins once when several begin it at once', async () => {
    const { lead } = await request(anonymous);
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => start(crawler, lead.id)));
    expect(outcomes.filter(({ __typename }) => __typename === 'StartVisibilityAnalysisSuccess')).toHaveLength(1);
  });

  it('stores nothing when the observations make no sense', async () => {
    const leadId = await analyzing();
    const refused: [object, string[]][] = [
      [{}, []],
      [{ google: { ...goodListing, rating: 5.1 } }, ['google', 'rating']],
      [{ google: { ...goodListing, photoCount: -1 } }, ['google', 'photoCount']],
      [{ instagram: { found: true, followerCount: 2_000_000_001 } }, ['instagram', 'followerCount']],
      [{ facebook: { found: true, profileUrl: `https://f.example/${'x'.repeat(500)}` } }, ['facebook', 'profileUrl']],
    ];
    for (const [observations, path] of refused) {
      expect(await record(crawler, leadId, observations)).toMatchObject({ __typename: 'InvalidInputError', path });
    }
    expect((await fail(crawler, leadId, '  ')).__typename).toBe('InvalidInputError');
    expect(await lookUp(admin, leadId)).toMatchObject({ status: 'ANALYZING', latestResult: null });
  });

  it('is the work of administrators and of service tokens with the scope', async () => {
    const { viewer, partnerId } = await owner(test);
    const { lead } = await request(viewer, { partnerId });
    for (const [who, errorCode] of [
      [viewer, 'FORBIDDEN'],
      [anonymous, 'UNAUTHENTICATED'],
    ] as const) {
      expect(await start(who, lead.id)).toMatchObject({ errorCode });
      expect(await record(who, lead.id, { google: goodListing })).toMatchObject({ errorCode });
      expect(await fail(who, lead.id, 'nein')).toMatchObject({ errorCode });
    }
    expect((await start(admin, lead.id)).__typename).toBe('StartVisibilityAnalysisSuccess');
    for (const missing of [uuidv7(), 'no id']) {
      expect((await start(crawler, missing)).__typename).toBe('NotFoundError');
      expect((await record(crawler, missing, { google: goodListing })).__typename).toBe('NotFoundError');
      expect((await fail(crawler, missing, 'nein')).__typename).toBe('NotFoundError');
    }
  });
});

describe('a check', () => {
  it('is seen by who asked, by who owns its address, by administrators, and by nobody else', async () => {
    const asker = await somebody(test);
    const verified = await somebody(test, { isVerified: true });
    const unverified = await somebody(test);
    const { lead: mine } = await request(asker.viewer);
    const { lead: theirs } = await request(anonymous, { email: verified.email, gdprConsent: true });
    const { lead: claimed } = await request(anonymous, { email: unverified.email, gdprConsent: true });

    expect(await lookUp(asker.viewer, mine.id)).not.toBeNull();
    expect(await lookUp(verified.viewer, theirs.id)).not.toBeNull();
    // Anybody can open an account under an address; only who has shown that it is theirs sees what it was used for.
    expect(await lookUp(unverified.viewer, claimed.id)).toBeNull();
    expect(await lookUp(admin, claimed.id)).not.toBeNull();
    for (const viewer of [asker.viewer, anonymous]) expect(await lookUp(viewer, theirs.id)).toBeNull();
    expect(await lookUp(admin, 'no id')).toBeNull();
  });

  it('is listed for those who see it', async () => {
    const { viewer } = await somebody(test);
    const { lead: first } = await request(viewer);
    const { lead: second } = await request(viewer);
    const query = `query ($status: VisibilityCheckStatus) {
      visibilityChecks(status: $status) { totalCount edges { node { id } } }
    }`;
    const { data } = await test.execute({ query, viewer });
    expect(data.visibilityChecks).toEqual({
      totalCount: 2,
      edges: [{ node: { id: second.id } }, { node: { id: first.id } }],
    });
    const failed = await test.execute({ query, variables: { status: 'FAILED' }, viewer });
    expect(failed.data.visibilityChecks.totalCount).toBe(0);
    const { errors } = await test.execute({ query });
    expect(errors![0]!.extensions!['code']).toBe('UNAUTHENTICATED');
  });

  it('is found by who is to carry it out', async () => {
    const { lead } = await request(anonymous);
    const query = '{ visibilityChecks(first: 1, status: PENDING) { edges { node { id } } } }';
    const { data } = await test.execute({ query, viewer: crawler });
    expect(data.visibilityChecks.edges).toEqual([{ node: { id: lead.id } }]);
  });
});

describe('the visibility of a business', () => {
  const query = `query ($id: ID!) { partner(id: $id) {
    visibility { overallScore } visibilityHistory(first: 2) { totalCount edges { node { overallScore } } }
  } }`;

  it('is its newest result; the older ones are its trend', async () => {
    const { viewer, partnerId } = await owner(test);
    const none = await test.execute({ query, variables: { id: partnerId }, viewer });
    expect(none.data.partner).toEqual({ visibility: null, visibilityHistory: { totalCount: 0, edges: [] } });

    const leadId = await analyzing(viewer, { partnerId });
    for (const photoCount of [0, 5, 10]) await record(crawler, leadId, { google: { found: true, photoCount } });
    const { data } = await test.execute({ query, variables: { id: partnerId }, viewer });
    expect(data.partner).toEqual({
      visibility: { overallScore: 16 },
      visibilityHistory: { totalCount: 3, edges: [{ node: { overallScore: 16 } }, { node: { overallScore: 12 } }] },
    });
  });
});

describe('in the database', () => {
  const refused = { driverError: { code: '42501' } };

  it('nobody asks in the name of somebody else, or skips a state', async () => {
    const victim = await owner(test);
    const { viewer } = await somebody(test);
    const rows = [
      { userId: victim.id },
      { userId: viewer.userId, partnerId: victim.partnerId },
      { userId: viewer.userId, status: 'completed' as const },
    ];
    for (const row of rows) {
      await using uow = test.uow(viewer);
      const values = { id: uuidv7(), businessName: 'X', location: 'Y', ...row };
      await expect(uow.write(({ manager }) => manager.insert(VisibilityCheckLead, values))).rejects.toMatchObject(
        refused,
      );
    }
  });

  it('results are seen by those who see the check or own the business, and written by neither', async () => {
    const { viewer, partnerId } = await owner(test);
    const leadId = await analyzing(viewer, { partnerId });
    const { result } = await record(crawler, leadId, { google: goodListing });
    const seenBy = async (who: Viewer) => {
      await using uow = test.uow(who);
      return await uow.read((manager) => manager.countBy(VisibilityCheckResult, { id: result.id }));
    };
    expect(await seenBy(viewer)).toBe(1);
    expect(await seenBy(crawler)).toBe(1);
    for (const stranger of [(await owner(test)).viewer, anonymous]) expect(await seenBy(stranger)).toBe(0);

    await using uow = test.uow(viewer);
    const forged = {
      id: uuidv7(),
      leadId,
      weights: {},
      scoringVersion: 'x',
      leadPotential: 'low',
      overallScore: 100,
    } as const;
    await expect(uow.write(({ manager }) => manager.insert(VisibilityCheckResult, forged))).rejects.toMatchObject(
      refused,
    );
  });

  it('nobody changes or deletes a result, administrators included', async () => {
    const leadId = await analyzing();
    const { result } = await record(crawler, leadId, { google: goodListing });
    for (const viewer of [admin, crawler]) {
      await using uow = test.uow(viewer);
      const { id } = result;
      await expect(
        uow.write(({ manager }) => manager.update(VisibilityCheckResult, { id }, { overallScore: 100 })),
      ).rejects.toMatchObject(refused);
      await expect(uow.write(({ manager }) => manager.delete(VisibilityCheckResult, { id }))).rejects.toMatchObject(
        refused,
      );
    }
  });
});
