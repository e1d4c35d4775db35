import { testGateway, type TestGateway } from '../testing/gateway.js';
import { productsSubgraph } from '../testing/shop.js';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';
const QUERY = 'query ($id: ID!) { product(id: $id) { id } }';

describe('the status of an answer', () => {
  const stack = new AsyncDisposableStack();
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = stack.use(await testGateway({ subgraphs: [stack.use(productsSubgraph())] }));
  });
  afterAll(() => stack.disposeAsync());

  const statusOf = async (response: Promise<Response>) => {
    const { status, headers } = await response;
    return [status, headers.get('content-type')?.split(';')[0]];
  };
  const post = (body: unknown, accept?: string, type = JSON_TYPE) =>
    statusOf(
      fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type, 'apollo-require-preflight': '1', ...(accept && { accept }) },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  const get = (parameters: Record<string, string>, accept: string) =>
    statusOf(
      fetch(`${gateway.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
        headers: { accept, 'apollo-require-preflight': '1' },
      }),
    );

  const REFUSED = [
    ['that cannot be parsed', { query: '{' }],
    ['that is not valid', { query: '{ nope }' }],
    ['without a variable', { query: QUERY }],
    ['with another variable', { query: QUERY, variables: { id: {} } }],
    ['of another name', { query: '{ __typename }', operationName: 'Other' }],
  ] as const;

  it.each(REFUSED)('of an operation %s depends on the media type', async (_what, { query, ...rest }) => {
    const parameters = {
      query,
      ...('variables' in rest && { variables: JSON.stringify(rest.variables) }),
      ...('operationName' in rest && { operationName: rest.operationName }),
    };
    expect(await post({ query, ...rest }, RESPONSE_TYPE)).toEqual([400, RESPONSE_TYPE]);
    expect(await get(parameters, RESPONSE_TYPE)).toEqual([400, RESPONSE_TYPE]);
    expect(await post({ query, ...rest }, JSON_TYPE)).toEqual([200, JSON_TYPE]);
    expect(await get(parameters, JSON_TYPE)).toEqual([200, JSON_TYPE]);
    expect(await post({ query, ...rest })).toEqual([200, JSON_TYPE]);
  });

  it.each([
    ['no query', {}],
    ['variables that are no object', { query: '{ __typename }', variables: [1] }],
    ['nothing', ''],
    ['no JSON', '{"query"'],
    ['an empty batch', []],
    ['a batch of something else', [1]],
  ])('of a request with %s does not', async (_what, body) => {
    for (const accept of [RESPONSE_TYPE, JSON_TYPE]) expect(await post(body, accept)).toEqual([400, accept]);
  });

  it('of a batch says nothing of its operations', async () => {
    const batch = [{ query: '{ nope }' }, { query: '{ __typename }' }];
    expect(await post(batch, JSON_TYPE)).toEqual([200, JSON_TYPE]);
    expect((await post(batch, RESPONSE_TYPE))[0]).toBe(200);
  });

  it('of a mutation by GET is 405', async () => {
    const query = 'mutation { rename(id: "1", name: "x") { id } }';
    for (const accept of [RESPONSE_TYPE, JSON_TYPE]) expect(await get({ query }, accept)).toEqual([405, accept]);
  });

  it('of a body of another type is 415', async () => {
    for (const type of ['application/graphql', 'application/xml']) {
      for (const accept of [RESPONSE_TYPE, JSON_TYPE]) {
        expect(await post('{ __typename }', accept, type)).toEqual([415, accept]);
      }
    }
  });

  it('of an answer in no type that is accepted is 406', async () => {
    expect((await post({ query: '{ __typename }' }, 'text/plain'))[0]).toBe(406);
  });
});
