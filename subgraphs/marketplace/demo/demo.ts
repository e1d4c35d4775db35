import type { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { insertRows } from '../../../platform/demo/insert-rows.js';
import type { ServiceDeps } from '../../../platform/subgraph/define.js';
import { VoucherBooking } from '../bookings/voucher-booking.entity.js';
import { ContractLink } from '../contracts/contract-link.entity.js';
import { Contract } from '../contracts/contract.entity.js';
import { LoggedEvent } from '../event-log/logged-event.entity.js';
import { FeeEvent } from '../fees/fee-event.entity.js';
import { Fee } from '../fees/fee.entity.js';
import { MortgageApplication } from '../mortgages/mortgage-application.entity.js';
import { MortgageContract } from '../mortgages/mortgage-contract.entity.js';
import { MortgageOffer } from '../mortgages/mortgage-offer.entity.js';
import { Property } from '../mortgages/property.entity.js';
import { PresenceSession } from '../presence/presence-session.entity.js';
import { RoomMember } from '../rooms/room-member.entity.js';
import { Room } from '../rooms/room.entity.js';
import { InvoiceSequence } from '../settlements/invoice-sequence.entity.js';
import { Settlement } from '../settlements/settlement.entity.js';
import { Thinker } from '../thinkers/thinker.entity.js';
import { Transfer } from '../transfers/transfer.entity.js';
import { Voucher } from '../vouchers/voucher.entity.js';
import type { MarketplaceServices } from '../services.js';
import { demoContracts } from './contracts.js';
import { demoFees, demoLedger } from './ledger.js';
import { demoLog, demoPresence } from './log.js';
import { demoMeeting } from './meeting.js';
import { demoMortgages } from './mortgages.js';
import { demoPeople } from './thinkers.js';
import { demoTransferLog, demoTransfers } from './transfers.js';
import { demoVouchers } from './vouchers.js';

/** Twelve businesses whose owners issue vouchers, fourteen people who book them, and the books of four months. */
export async function loadDemo(
  uow: UnitOfWork,
  _deps: ServiceDeps,
  now: Date,
  services: MarketplaceServices,
): Promise<void> {
  const people = demoPeople(now);
  const traded = demoVouchers(people, now);
  const mortgages = demoMortgages(people, now);
  const meeting = demoMeeting(people, now);
  const transfers = demoTransfers(people, now);
  const { feeEvents, settlements, invoiceSequences } = demoLedger({ traded, mortgages, transfers }, now);
  const documents = await demoContracts(traded, mortgages, services, now);
  await uow.write(async ({ manager }) => {
    await insertRows(manager, Thinker, [...people.issuers, ...people.holders]);
    await insertRows(manager, PresenceSession, [...demoPresence(people, now), ...meeting.sessions]);
    await insertRows(manager, Voucher, traded.vouchers);
    await insertRows(manager, VoucherBooking, traded.bookings);
    await insertRows(manager, Fee, demoFees);
    await insertRows(manager, Transfer, transfers);
    await insertRows(manager, Settlement, settlements);
    await insertRows(manager, InvoiceSequence, invoiceSequences);
    await insertRows(manager, FeeEvent, feeEvents);
    await insertRows(manager, LoggedEvent, [...demoLog(traded), meeting.log, ...documents.log]);
    await insertRows(manager, LoggedEvent, demoTransferLog(transfers));
    await insertRows(manager, Property, mortgages.properties);
    await insertRows(manager, MortgageApplication, mortgages.applications);
    await insertRows(manager, MortgageOffer, mortgages.offers);
    await insertRows(manager, Contract, documents.contracts);
    await insertRows(manager, MortgageContract, mortgages.contracts);
    await insertRows(manager, Room, [meeting.room, ...mortgages.rooms]);
    await insertRows(manager, RoomMember, [...meeting.members, ...mortgages.members]);
    await insertRows(manager, ContractLink, documents.links);
  });
}
