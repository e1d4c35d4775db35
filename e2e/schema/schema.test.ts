import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

/** What can be said of the whole graph without asking it anything: its conventions, as far as a program can see them. */

const schema = buildSchema(readFileSync('schema/api.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const query = schema.getQueryType()!;
const mutation = schema.getMutationType()!;

interface Member {
  /** `Voucher.price`, or `Voucher.bookings(first:)` for an argument. */
  readonly name: string;
  readonly of: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField;
}

const fields: Member[] = types.flatMap((type) =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields()).map((of) => ({ name: `${type.name}.${of.name}`, of }))
    : [],
);
const outputFields = fields.flatMap(({ name, of }) => ('args' in of ? [{ name, of }] : []));
const args: Member[] = outputFields.flatMap(({ name, of }) =>
  of.args.map((arg) => ({ name: `${name}(${arg.name}:)`, of: arg })),
);
const namesOf = (members: readonly Member[]) => members.map(({ name }) => name);
const typeOf = ({ of }: Member) => getNamedType(of.type).name;

describe('a name', () => {
  it('has a description, whatever it names', () => {
    const values = types.flatMap((type) =>
      isEnumType(type) ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description]) : [],
    );
    const all = [
      ...types.map(({ name, description }) => [name, description]),
      ...[...fields, ...args].map(({ name, of }) => [name, of.description]),
      ...values,
    ];
    expect(all.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });

  it('is in camel case, or in capitals for a value', () => {
    const odd = [...fields, ...args].filter(({ of }) => !/^[a-z][a-zA-Z0-9]*$/.test(of.name));
    const oddValues = types.flatMap((type) =>
      isEnumType(type) ? type.getValues().filter(({ name }) => !/^[A-Z][A-Z0-9_]*$/.test(name)) : [],
    );
    expect(namesOf(odd)).toEqual([]);
    expect(oddValues).toEqual([]);
  });

  it('says instant or day: `…At` and `…On`, the ends of a stretch of time, or the `day` of a count', () => {
    const instants = [...fields, ...args].filter((member) => typeOf(member) === 'DateTime');
    const days = [...fields, ...args].filter((member) => typeOf(member) === 'Date');
    expect(namesOf(instants.filter(({ of }) => !/(At|[fF]rom|[tT]o|Until)$/.test(of.name)))).toEqual([]);
    expect(namesOf(days.filter(({ of }) => !/(On|[fF]rom|[tT]o|^day)$/.test(of.name)))).toEqual([]);
  });

  it('says yes or no like no other', () => {
    const flags = [...fields, ...args].filter((member) => /^(is|has|may)[A-Z]/.test(member.of.name));
    expect(namesOf(flags.filter((member) => typeOf(member) !== 'Boolean'))).toEqual([]);
  });
});

describe('a list that can grow', () => {
  const pages = types.filter((type) => isObjectType(type) && type.name.endsWith('Connection')) as GraphQLObjectType[];
  const shape = (type: GraphQLObjectType) =>
    Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));

  it.each(pages)('is a connection: %s', (page) => {
    const item = page.name.replace(/Connection$/, '');
    expect(shape(page)).toEqual({ edges: `[${item}Edge!]!`, pageInfo: 'PageInfo!', totalCount: 'Int!' });
    expect(shape(schema.getType(`${item}Edge`) as GraphQLObjectType)).toEqual({
      node: expect.stringMatching(/^\w+!$/),
      cursor: 'String!',
    });
  });

  it.each(pages)('is described like all others: %s', (page) => {
    const edge = schema.getType(page.name.replace(/Connection$/, 'Edge')) as GraphQLObjectType;
    expect([page, edge].flatMap((type) => Object.values(type.getFields()).map((field) => field.description))).toEqual([
      'The items of this page, each with its cursor.',
      'Where the page lies.',
      'How many there are over all pages; counted only when asked for.',
      'The item.',
      'Pass as `after` or `before` to page from here.',
    ]);
  });

  it('is read with the same four arguments everywhere, and they are described in the same words', () => {
    for (const { name, of } of outputFields) {
      if (!getNamedType(of.type).name.endsWith('Connection')) continue;
      const paging = ['first', 'after', 'last', 'before'].map((wanted) => {
        const arg = of.args.find((candidate) => candidate.name === wanted);
        return `${wanted}: ${String(arg?.type)}, ${arg?.description}`;
      });
      expect([name, ...paging]).toEqual([name, ...PAGING]);
    }
  });

  it('is no plain list, but for those that stay short', () => {
    const lists = outputFields.filter(({ name, of }) => {
      const isOfObjects = isListType(getNullableType(of.type)) && isObjectType(getNamedType(of.type));
      return isOfObjects && !/Edge\b/.test(String(of.type)) && !name.startsWith('_');
    });
    expect(namesOf(lists).sort()).toEqual(Object.values(SHORT_LISTS).flat().sort());
  });
});

const PAGING = [
  'first: Int, How many, from the start; 20 unless told, at most 100.',
  'after: String, Only what comes after this cursor.',
  'last: Int, How many, from the end; at most 100.',
  'before: String, Only what comes before this cursor.',
];

/** What bounds a list of objects that is none of the above: a new name here is a decision. */
const SHORT_LISTS: Readonly<Record<string, readonly string[]>> = {
  'the argument `first`': [
    'BonusProgram.bestShops',
    'DashboardErrors.topErrors',
    'MarketplaceDashboard.recentEvents',
    'MarketplacePresenceStats.popularPairCodes',
    'Query.suggestShops',
    'Shop.bestRates',
    'Shop.rankedPrograms',
    'ShopMain.similarBrands',
    'Voucher.availableSlots',
  ],
  'the calendar': [
    'BusinessPartner.openingHours',
    'MarketplaceDashboard.productionTimeline',
    'MarketplaceVoucherStats.bookingsPerDay',
    'PartnerKpis.openingHours',
    'Query.marketplaceTransferTotals',
  ],
  'the steps of one thing': [
    'Appointment.phases',
    'CouponedValue.coupons',
    'Experiment.variantCounts',
    'Experiment.variants',
    'ImportShopRatesSuccess.rows',
    'LeadFunnel.steps',
    'MortgageSchedule.instalments',
    'ProgramShop.explanation',
    'RankedBasket.items',
    'RankedContract.explanation',
    'RankedRate.explanation',
    'RankedVoucher.explanation',
    'Service.segments',
    'ShopJobRun.messages',
    'Transfer.feeEvents',
    'VisibilityCheckResult.platforms',
    'VoucherBooking.feeEvents',
    'VoucherStats.fees',
  ],
  'what one business has': [
    'Branch.services',
    'Branch.staff',
    'BusinessPartner.restaurants',
    'BusinessPartner.whatsappAccounts',
    'Company.branches',
    'Company.integrations',
    'Company.phoneNumbers',
    'Company.services',
    'Company.staff',
    'Lead.whatsappAccounts',
    'Restaurant.bookableServices',
    'Service.staff',
    'Staff.services',
    'User.staffMemberships',
  ],
  'what is being tried out': [
    'BusinessPartner.runningExperiments',
    'Lead.experimentAssignments',
    'User.experimentAssignments',
  ],
  'what an administrator has set up': [
    'MarketplaceDashboard.featureMaturity',
    'MarketplaceVoucherStats.templateUtilisation',
    'PurchaseRanking.programs',
    'Query.fees',
    'Query.voucherTemplates',
    'RankedBasket.byProgram',
    'RankedBasketItem.programs',
    'RankedProgram.rates',
    'Shop.contractRanking',
    'Shop.rates',
    'Shop.voucherRanking',
    'ShopCategory.children',
    'ShopMain.shops',
    'ShopMain.variants',
    'ShopMember.favoritePrograms',
    'TransferTotal.crypto',
  ],
  'a limit that its description names': ['MortgageApplication.offerComparison', 'Query.calendarFeeds'],
  'who has come together': ['Room.members', 'RoomAssignment.members'],
};

describe('a root field', () => {
  it.each(Object.values({ ...query.getFields(), ...mutation.getFields() }))('is nullable: $name', ({ type }) => {
    expect(isNonNullType(type)).toBe(false);
  });
});

describe('a mutation', () => {
  it.each(Object.values(mutation.getFields()))('takes one input and answers a result: $name', (field) => {
    const name = field.name[0]!.toUpperCase() + field.name.slice(1);
    expect(field.args.map((arg) => `${arg.name}: ${String(arg.type)}`)).toEqual(
      WITHOUT_INPUT.includes(field.name) ? [] : [`input: ${name}Input!`],
    );
    expect(String(field.type)).toBe(`${name}Result`);
    expect(membersOf(field.type)).toEqual([
      `${name}Success`,
      ...membersOf(field.type).filter((member) => member.endsWith('Error')),
    ]);
  });

  const errors = types.filter((type) => isObjectType(type) && type.name.endsWith('Error')) as GraphQLObjectType[];

  it.each(errors)('fails in a way that is some MutationError: %s', (error) => {
    expect(error.getInterfaces().map((of: GraphQLInterfaceType) => of.name)).toEqual(['MutationError']);
  });

  it.each(errors)('has a use for %s', (error) => {
    const results = Object.values(mutation.getFields()).map(({ type }) => membersOf(type));
    expect(results.flat()).toContain(error.name);
  });
});

/** There is nothing to say but who asks. */
const WITHOUT_INPUT = ['goOffline'];

function membersOf(type: GraphQLOutputType): string[] {
  const result = getNamedType(type);
  return isUnionType(result) ? result.getTypes().map(({ name }) => name) : [];
}

describe.each(foldersIn('schema'))('the SDL of %s', (subgraph) => {
  const modules = readdirSync(join('schema', subgraph)).map((file) => ({
    domain: basename(file, '.graphql'),
    definitions: parse(readFileSync(join('schema', subgraph, file), 'utf8')).definitions,
  }));

  it.each(modules)('is where its code is: $domain', async ({ domain, definitions }) => {
    const here = new Set(
      definitions.flatMap((definition) =>
        definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
          ? (definition.fields ?? []).map((field) => `${definition.name.value}.${field.name.value}`)
          : [],
      ),
    );
    expect(foldersIn(join('subgraphs', subgraph))).toContain(domain);
    const resolved = await resolvedIn(join('subgraphs', subgraph, domain));
    expect(resolved).not.toEqual([]);
    expect(resolved.filter((field) => !here.has(field))).toEqual([]);
  });

  it('is all the code that answers', async () => {
    const domains = modules.map(({ domain }) => domain);
    for (const folder of foldersIn(join('subgraphs', subgraph))) {
      if (!domains.includes(folder))
        expect([folder, await resolvedIn(join('subgraphs', subgraph, folder))]).toEqual([folder, []]);
    }
  });

  it('adds to entities of other subgraphs only what may be missing', () => {
    const foreign = modules.flatMap(({ definitions }) =>
      definitions.flatMap((definition) => {
        const isObject =
          definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
        if (!isObject || ownerOf(definition.name.value) === subgraph) return [];
        return (definition.fields ?? [])
          .filter(({ type, description }) => type.kind === Kind.NON_NULL_TYPE && description)
          .map((field) => `${definition.name.value}.${field.name.value}`);
      }),
    );
    expect(foreign.filter((field) => !/^(Query|Mutation)\./.test(field))).toEqual([]);
  });
});

/** Fields for which the modules `*.resolvers.ts` of a folder have resolvers of their own, `Type.field`. */
async function resolvedIn(folder: string): Promise<string[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.resolvers.ts'));
  const exported = await Promise.all(
    files.map(async (file) => (await import(`../../${folder}/${file.replace(/\.ts$/, '.js')}`)) as object),
  );
  const maps = exported.flatMap((module) => Object.values(module) as Record<string, Record<string, unknown>>[]);
  return maps.flatMap((map) =>
    Object.entries(map)
      .filter(([, resolvers]) => !isScalarType(resolvers))
      .flatMap(([type, resolvers]) =>
        Object.keys(resolvers)
          .filter((field) => !field.startsWith('__'))
          .map((field) => `${type}.${field}`),
      ),
  );
}

/** The subgraph that describes a type has it; the others add to it. Null for what all share. */
function ownerOf(type: string): string | null {
  for (const subgraph of foldersIn('schema')) {
    for (const file of readdirSync(join('schema', subgraph))) {
      const { definitions } = parse(readFileSync(join('schema', subgraph, file), 'utf8'));
      const isHere = definitions.some(
        (definition) =>
          definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type && definition.description,
      );
      if (isHere) return subgraph;
    }
  }
  return null;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}
