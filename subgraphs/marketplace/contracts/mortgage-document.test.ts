import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { admin, owner, somebody } from '../testing/marketplace.fixture.js';
import { startContracts, type ContractsTest } from './testing/contracts.fixture.js';

let test: ContractsTest;
const borrower = somebody();
const lender = owner();
const stranger = somebody();

beforeAll(async () => void (test = await startContracts()));
afterAll(() => test[Symbol.asyncDispose]());

async function contractOf(): Promise<string> {
  const application = await test.mutate(
    borrower,
    'createMortgageApplication',
    { desiredLoan: { amount: 100_000, currency: 'EUR' }, durationYears: 1, visibility: 'PUBLIC' },
    'application { id }',
  );
  const offer = await test.mutate(
    lender,
    'makeMortgageOffer',
    { applicationId: application.application.id, interestRate: '0.0300' },
    'offer { id }',
  );
  const accepted = await test.mutate(borrower, 'acceptMortgageOffer', { offerId: offer.offer.id }, 'contract { id }');
  return accepted.contract.id;
}

const documentOf = async (viewer: Viewer) => (await test.upload(viewer, 'to be signed')).body.contract.id as string;
const attach = (viewer: Viewer, mortgageContractId: string, contractId: string) =>
  test.mutate(viewer, 'attachMortgageDocument', { mortgageContractId, contractId }, 'contract { id document { id } }');
const sign = (viewer: Viewer, contractId: string, signer: string) =>
  test.mutate(viewer, 'signMortgageContract', { contractId, signer }, 'contract { id }');

it('is attached by a party and read by both, and replaced as long as nobody has signed', async () => {
  const id = await contractOf();
  const [first, second] = [await documentOf(lender), await documentOf(borrower)];
  expect(await attach(lender, id, first)).toEqual({
    __typename: 'AttachMortgageDocumentSuccess',
    contract: { id, document: { id: first } },
  });
  const query = `query ($id: ID!) { mortgageContract(id: $id) { document { id download { path } }
    room { contracts { edges { node { role contract { id } } } } } } }`;
  const { data } = await test.execute({ query, variables: { id }, viewer: borrower });
  expect(data.mortgageContract).toMatchObject({
    document: { id: first },
    room: { contracts: { edges: [{ node: { role: 'PRIMARY', contract: { id: first } } }] } },
  });
  expect((await attach(borrower, id, second)).contract.document.id).toBe(second);
  const events = await test.sql(`SELECT meta ->> 'action' AS action FROM events WHERE subject_id = $1`, [id]);
  expect(events).toEqual([{ action: 'attach' }, { action: 'attach' }]);

  await sign(borrower, id, 'BORROWER');
  for (const viewer of [lender, borrower]) {
    expect(await attach(viewer, id, viewer === lender ? first : await documentOf(borrower))).toMatchObject({
      __typename: 'ConflictError',
      path: ['mortgageContractId'],
    });
  }
  expect((await attach(borrower, id, second)).contract.document.id).toBe(second);
});

it('is attached by nobody else, and nothing else than what one may see', async () => {
  const id = await contractOf();
  const own = await documentOf(stranger);
  expect(await attach(anonymous, id, own)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(await attach(stranger, id, own)).toMatchObject({ code: 'NOT_FOUND', path: ['mortgageContractId'] });
  expect(await attach(borrower, id, own)).toMatchObject({ code: 'NOT_FOUND', path: ['contractId'] });
  expect((await attach(admin, id, own)).contract.document.id).toBe(own);
});

it('is held by the database, too', async () => {
  const id = await contractOf();
  const [own, theirs] = [await documentOf(lender), await documentOf(stranger)];
  const set = async (viewer: Viewer, contract: string) => {
    await using uow = test.uow(viewer);
    const sql = 'UPDATE mortgage_contracts SET contract_id = $2 WHERE id = $1';
    return await uow
      .write(({ manager }) => manager.query<[unknown, number]>(sql, [id, contract]))
      .then(
        ([, rows]) => rows,
        (error: { driverError: { code: string } }) => error.driverError.code,
      );
  };
  expect(await set(stranger, theirs)).toBe(0);
  expect(await set(lender, theirs)).toBe('42501');
  expect(await set(lender, own)).toBe(1);
  await sign(lender, id, 'LENDER');
  expect(await set(admin, theirs)).toBe('23514');
});

it('is the one that was signed, when both come at once', async () => {
  for (let round = 0; round < 5; round++) {
    const id = await contractOf();
    const document = await documentOf(borrower);
    const [attached] = await Promise.all([attach(borrower, id, document), sign(lender, id, 'LENDER')]);
    const [row] = await test.sql('SELECT contract_id, signed_by_lender FROM mortgage_contracts WHERE id = $1', [id]);
    const isAttached = attached.__typename === 'AttachMortgageDocumentSuccess';
    expect(row).toEqual({ contract_id: isAttached ? document : null, signed_by_lender: true });
  }
});
