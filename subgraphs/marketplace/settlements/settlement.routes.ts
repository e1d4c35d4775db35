import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { isPersonOrAdmin } from '../../../platform/identity/viewer.js';
import { entityId } from '../../../platform/input/entity-id.js';
import type { RouteGroup } from '../../../platform/subgraph/define.js';
import type { FeeEvent } from '../fees/fee-event.entity.js';
import { majorUnits } from '../money/minor-units.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import type { InvoiceSender } from './invoice.pdf.js';
import { linesOf, positionsOf, type Read } from './invoice.js';
import { Settlement } from './settlement.entity.js';
import { invoicePath, linesPath, SETTLEMENT_PAPERS } from './settlement.paths.js';

/** Papers of settlements, for those who may see the settlement: row level security decides. */
export const settlementRoutes: RouteGroup<{ readonly invoiceSender: InvoiceSender }> = {
  prefixes: [SETTLEMENT_PAPERS],
  register(app, { invoiceSender }, deps) {
    app.get<Named>(invoicePath({ id: ':id' }), async (request, reply) => {
      await using uow = deps.database.unitOfWork(request.viewer);
      const settlement = await settlementFor(request, (work) => uow.read(work));
      if (settlement === null) return await refuse(request, reply);
      const { invoiceNumber, invoicedAt } = settlement;
      if (invoiceNumber === null || invoicedAt === null) {
        return await reply.code(409).send({ error: 'The settlement is not invoiced yet.' });
      }
      const positions = await uow.read((manager) => positionsOf(manager, settlement));
      const recipient = await recipientOf(uow, settlement);
      const invoiced = { ...settlement, invoiceNumber, invoicedAt };
      // What sets type is a quarter of a second to load: for who wants a paper, not for every start.
      const { invoicePdf } = await import('./invoice.pdf.js');
      return await asFile(reply, 'application/pdf', `${invoiceNumber}.pdf`).send(
        invoicePdf({ settlement: invoiced, positions, recipient, sender: invoiceSender }),
      );
    });

    app.get<Named>(linesPath({ id: ':id' }), async (request, reply) => {
      // A transaction for each batch: a client that reads slowly must not keep a connection from others.
      const read = async <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => {
        await using uow = deps.database.unitOfWork(request.viewer);
        return await uow.read(work);
      };
      const settlement = await settlementFor(request, read);
      if (settlement === null) return refuse(request, reply);
      const csv = stringify({ header: true, columns: [...CSV_COLUMNS] });
      pipeline(Readable.from(csvLines(read, settlement)), csv).catch((err: unknown) => {
        request.log.warn({ err }, 'the lines of a settlement were not sent to the end');
      });
      return asFile(reply, 'text/csv; charset=utf-8', `${csvName(settlement)}.csv`).send(csv);
    });
  },
};

interface Named {
  readonly Params: { readonly id: string };
}

const CSV_COLUMNS = ['createdAt', 'fee', 'kind', 'part', 'subjectType', 'subjectId', 'amount', 'currency'] as const;

type CsvLine = Record<(typeof CSV_COLUMNS)[number], string>;

async function* csvLines(read: Read, settlement: Settlement): AsyncGenerator<CsvLine> {
  for await (const line of linesOf(read, settlement)) yield csvLine(line);
}

function csvLine({ feeId, kind, part, subjectType, subjectId, amountCents, currency, createdAt }: FeeEvent): CsvLine {
  const amount = majorUnits(amountCents, currency);
  return { createdAt: createdAt.toISOString(), fee: feeId, kind, part, subjectType, subjectId, amount, currency };
}

async function settlementFor({ params }: FastifyRequest<Named>, read: Read): Promise<Settlement | null> {
  const id = entityId(params.id);
  return id === null ? null : read((manager) => manager.findOneBy(Settlement, { id }));
}

/** The pseudonym, as the marketplace knows no names; and the business, by which others find its own. */
async function recipientOf(uow: UnitOfWork, { beneficiaryId, partnerId }: Settlement): Promise<string[]> {
  const thinker = await uow.read((manager) => manager.findOneByOrFail(Thinker, { id: beneficiaryId }));
  return [`An ${thinker.publicId}`, ...(partnerId === null ? [] : [`Geschäftspartner ${partnerId}`])];
}

function refuse({ viewer }: Pick<FastifyRequest, 'viewer'>, reply: FastifyReply): FastifyReply {
  if (!isPersonOrAdmin(viewer) && viewer.sessionToken === null) {
    return reply.code(401).send({ error: "Sign in, or send a thinker's token." });
  }
  return reply.code(404).send({ error: 'There is no such settlement, or none that you may see.' });
}

function asFile(reply: FastifyReply, type: string, name: string): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store');
}

function csvName({ invoiceNumber, periodFrom, periodTo, currency }: Settlement): string {
  return invoiceNumber ?? `${periodFrom}_${periodTo}_${currency}`;
}
