import { Readable } from 'node:stream';
import PDFDocument from 'pdfkit';
import { cast, demoUuid } from '../../../platform/demo/cast.js';
import { hoursAfter } from '../../../platform/demo/moments.js';
import type { Contract } from '../contracts/contract.entity.js';
import type { ContractLink } from '../contracts/contract-link.entity.js';
import { storageKeyOf } from '../contracts/contract.name.js';
import type { LoggedEvent } from '../event-log/logged-event.entity.js';
import { contractRoomId } from '../mortgages/mortgage.rooms.js';
import type { MarketplaceServices } from '../services.js';
import { demoContractId, demoVoucherId } from './ids.js';
import type { DemoMortgages } from './mortgages.js';
import type { DemoVouchers } from './vouchers.js';

/** The voucher that the examples of the documentation look at. */
const VOUCHER = demoVoucherId(8);

export interface DemoContracts {
  readonly contracts: readonly Contract[];
  readonly links: readonly ContractLink[];
  readonly log: readonly LoggedEvent[];
}

interface Paper {
  readonly name: string;
  readonly lines: readonly string[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly target: Pick<ContractLink, 'voucherId' | 'roomId'>;
}

/** Two documents that nobody needs to be afraid of signing, and their files in the store. */
export async function demoContracts(
  { vouchers }: DemoVouchers,
  { contracts: mortgages }: DemoMortgages,
  services: Pick<MarketplaceServices, 'contractStorage' | 'contractStaging'>,
  now: Date,
): Promise<DemoContracts> {
  const voucher = vouchers.find(({ id }) => id === VOUCHER)!;
  const [mortgage] = mortgages;
  const papers: readonly Paper[] = [
    {
      name: 'Vereinbarung zum Gutschein.pdf',
      lines: [voucher.title, `Gutschein ${voucher.id}`, 'Wer absagt, sagt es zwei Tage vorher.'],
      createdBy: voucher.issuerId,
      createdAt: hoursAfter(voucher.createdAt, 1),
      target: { voucherId: voucher.id, roomId: null },
    },
    {
      name: 'Darlehensvertrag.pdf',
      lines: [
        'Darlehensvertrag',
        `Vertrag ${mortgage!.id}`,
        `Zwischen ${cast.partners[3]!.companyName} und dem Kunden.`,
      ],
      createdBy: mortgage!.lenderId,
      createdAt: hoursAfter(mortgage!.createdAt, 1),
      target: { voucherId: null, roomId: contractRoomId(mortgage!.id) },
    },
  ];
  const contracts: Contract[] = [];
  for (const [index, paper] of papers.entries()) contracts.push(await stored(paper, index, services, now));
  return {
    contracts,
    links: contracts.map(({ id: contractId, createdAt }, index) => ({
      id: demoUuid('marketplace.contract-link', index),
      legacyId: null,
      contractId,
      ...papers[index]!.target,
      role: 'primary',
      createdAt,
    })),
    log: contracts.map(({ id, storageUrl, createdBy, createdAt }, index) => ({
      id: demoUuid('marketplace.contract-event', index),
      type: 'contract.upload',
      actorId: createdBy,
      subjectType: 'contract',
      subjectId: id,
      meta: { ...papers[index]!.target, storageUrl },
      createdAt,
    })),
  };
}

async function stored(
  { name, lines, createdBy, createdAt }: Paper,
  index: number,
  { contractStorage, contractStaging }: Pick<MarketplaceServices, 'contractStorage' | 'contractStaging'>,
  now: Date,
): Promise<Contract> {
  const id = demoContractId(index);
  const storageUrl = storageKeyOf(id, name);
  const file = await contractStaging.receive(Readable.from(pdfOf(lines, now)));
  await contractStorage.put(storageUrl, file);
  const { byteSize, sha256: hashSha256 } = file;
  const type = { mimeType: 'application/pdf', byteSize: BigInt(byteSize), hashSha256 };
  return { id, legacyId: null, name, storageUrl, ...type, createdBy, createdAt };
}

function pdfOf([title, ...lines]: readonly string[], now: Date): PDFKit.PDFDocument {
  const pdf = new PDFDocument({ size: 'A4', lang: 'de-DE', info: { Title: title!, CreationDate: now, ModDate: now } });
  pdf.fontSize(18).text(title!).moveDown().fontSize(11);
  for (const line of [...lines, 'Ein Muster ohne Wert.']) pdf.text(line);
  pdf.end();
  return pdf;
}
