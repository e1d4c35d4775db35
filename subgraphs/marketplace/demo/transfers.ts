import { demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import type { LoggedEvent } from '../event-log/logged-event.entity.js';
import type { Transfer } from '../transfers/transfer.entity.js';
import type { DemoPeople } from './thinkers.js';

/** Direction, hours ago, cents, crypto amount, symbol, network, index of the owner among the holders. */
const STORIES = [
  ['in', 3, 10_050n, '0.041000000000000000', 'ETH', 'Ethereum', 0],
  ['in', 27, 50_000n, '540.250000000000000000', 'USDC', 'Polygon', 0],
  ['out', 52, 25_000n, '0.003100000000000000', 'BTC', 'Bitcoin', 1],
  ['in', 75, 120_000n, '1300.000000000000000000', 'USDC', 'Polygon', 2],
  ['out', 170, 8_990n, '97.125000000000000000', 'USDC', 'Polygon', 0],
  ['in', 890, 75_000n, '0.305000000000000000', 'ETH', 'Ethereum', 1],
  ['out', 1_480, 42_500n, '0.004900000000000000', 'BTC', 'Bitcoin', 0],
  ['in', 2_200, 15_000n, '160.000000000000000000', 'USDC', 'Polygon', 3],
] as const;

const SETTLED_AFTER_HOURS = 48;

/** What a few people changed between fiat and crypto; what is two days old has gone through. */
export function demoTransfers({ holders }: DemoPeople, now: Date): Transfer[] {
  return STORIES.map(([direction, hoursAgo, fiatAmount, cryptoAmount, cryptoSymbol, network, owner], index) => {
    const createdAt = hoursAfter(now, -hoursAgo);
    const isSettled = hoursAgo > SETTLED_AFTER_HOURS;
    return {
      id: `${direction}-demo0000-00000${index}`,
      direction,
      label: direction === 'in' ? 'Fiat→Crypto inflow' : 'Crypto→Fiat outflow',
      ownerId: holders[owner]!.id,
      walletAddress: `wallet-demo-${owner + 1}`,
      network,
      cryptoAmount,
      cryptoSymbol,
      fiatAmount,
      fiatCurrency: 'EUR',
      externalAccount: null,
      meta: { source: 'demo' },
      status: isSettled ? 'settled' : 'logged',
      idempotencyKey: null,
      requestHash: null,
      createdAt,
      updatedAt: isSettled ? hoursAfter(createdAt, SETTLED_AFTER_HOURS) : createdAt,
    };
  });
}

/** The log that they would have left. */
export function demoTransferLog(transfers: readonly Transfer[]): LoggedEvent[] {
  return transfers
    .flatMap(({ id, ownerId, walletAddress, direction, status, createdAt, updatedAt }) => {
      const subject = { subjectType: 'transfer', subjectId: id } as const;
      const logged = {
        ...subject,
        type: 'transfer.logged' as const,
        actorId: ownerId,
        meta: { walletAddress, direction },
        createdAt,
      };
      const settled = { ...subject, type: 'transfer.settled' as const, actorId: null, meta: {}, createdAt: updatedAt };
      return status === 'settled' ? [logged, settled] : [logged];
    })
    .map((entry, index) => ({ ...entry, id: demoUuid('marketplace.transferEvent', index) }));
}
