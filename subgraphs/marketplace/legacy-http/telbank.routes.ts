import type { EntityManager } from 'typeorm';
import { InvalidInput } from '../../../platform/errors/domain-error.js';
import { system } from '../../../platform/identity/viewer.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import { IdempotencyKeyReused } from '../idempotency/idempotency.errors.js';
import { majorUnits } from '../money/minor-units.js';
import type { MarketplaceServices } from '../services.js';
import { Transfer } from '../transfers/transfer.entity.js';
import { fieldsOf, queryText, textIn } from './body.js';
import { refusal } from './legacy-error.js';
import { PAGE, sendLongList } from './long-list.js';
import { limited, LIMITS } from './rate-limit.js';
import { behaveAs, hideOthers } from './scope.js';
import { incomplete, transferSaid } from './transfer.body.js';

const PREFIX = '/api/telbank/transfers';

/** Of what is wrong with these, older clients know one sentence. */
const REQUIRED: ReadonlySet<string> = new Set(['cryptoAmount', 'cryptoSymbol', 'fiat']);

/** Movements between fiat and crypto money, as the edge server noted them. Amounts are in major units here. */
export const telbankRoutes: RouteGroup<MarketplaceServices> = {
  prefixes: [PREFIX],
  legacy: true,
  register(app, { transfers }, { database }) {
    const invalidJson = { ok: false, error: 'Invalid JSON body' };
    behaveAs({ dialect: 'edge', invalidJson }, app);
    const counted = { onRequest: limited(database, 'telbank/transfers', LIMITS.telbank) };

    app.post(PREFIX, counted, async (request) => {
      const said = transferSaid(fieldsOf(request));
      const idempotencyKey = textIn([request.headers['idempotency-key']].flat()[0]);
      // Nobody says who it is.
      await using uow = database.unitOfWork(system);
      const transfer = await transfers.log(uow, { ...said, idempotencyKey }).catch((error: unknown) => {
        if (error instanceof IdempotencyKeyReused) throw refusal(409, 'idempotency key reused');
        throw error instanceof InvalidInput && REQUIRED.has(String(error.path[0])) ? incomplete() : error;
      });
      return { ok: true, transfer: transferJson(transfer) };
    });

    app.get(PREFIX, counted, (request, reply) => {
      const asked = { walletAddress: queryText(request, 'walletAddress'), direction: queryText(request, 'direction') };
      return sendLongList<Transfer>(reply, {
        head: '{"ok":true,"items":',
        json: transferJson,
        async after(last) {
          await using uow = database.unitOfWork(system);
          return await uow.read((manager) => transfersAfter(manager, asked, last));
        },
      });
    });

    app.get<{ Params: { id: string } }>(`${PREFIX}/:id`, counted, async ({ params: { id } }) => {
      await using uow = database.unitOfWork(system);
      const transfer = await uow.read((manager) => manager.findOneBy(Transfer, { id }));
      if (transfer === null) throw refusal(404, 'Not found');
      return { ok: true, transfer: transferJson(transfer) };
    });

    hideOthers(app, PREFIX);
  },
};

async function transfersAfter(
  manager: EntityManager,
  asked: Readonly<Record<string, string | null>>,
  last: Transfer | null,
): Promise<Transfer[]> {
  const query = manager.createQueryBuilder(Transfer, 'item');
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null) query.andWhere(`item.${name} = :${name}`, { [name]: value });
  }
  if (last !== null) {
    query.andWhere('(item.createdAt, item.id) < (SELECT created_at, id FROM transfers WHERE id = :last)', {
      last: last.id,
    });
  }
  return query.orderBy('item.createdAt', 'DESC').addOrderBy('item.id', 'DESC').limit(PAGE).getMany();
}

/** Numbers are JSON numbers here, as far as those reach. */
function transferJson(transfer: Transfer): object {
  return {
    id: transfer.id,
    direction: transfer.direction,
    label: transfer.label,
    walletAddress: transfer.walletAddress,
    network: transfer.network,
    cryptoAmount: Number(transfer.cryptoAmount),
    cryptoSymbol: transfer.cryptoSymbol,
    fiatAmount: Number(majorUnits(transfer.fiatAmount, transfer.fiatCurrency)),
    fiatCurrency: transfer.fiatCurrency,
    externalAccount: transfer.externalAccount,
    meta: transfer.meta,
    status: transfer.status,
    createdAt: transfer.createdAt,
    updatedAt: transfer.updatedAt,
  };
}
