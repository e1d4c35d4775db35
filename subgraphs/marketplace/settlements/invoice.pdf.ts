import PDFDocument from 'pdfkit';
import { majorUnits } from '../money/minor-units.js';
import { printable } from './invoice-text.js';
import type { InvoicePosition } from './invoice.js';
import type { Settlement } from './settlement.entity.js';

/** Who sends the invoices. */
export interface InvoiceSender {
  /** Name and address, a line each. */
  readonly address: string;
  /** Printed below the sum, for example about taxes; may be empty. */
  readonly note: string;
}

export interface Invoice {
  readonly settlement: Settlement & { readonly invoiceNumber: string; readonly invoicedAt: Date };
  readonly positions: readonly InvoicePosition[];
  /** Whom it is for, a line each. */
  readonly recipient: readonly string[];
  readonly sender: InvoiceSender;
}

const MARGIN = 56;
const COLUMNS = { text: MARGIN, count: 330, amount: 400 };
const AMOUNT_WIDTH = 595 - MARGIN - COLUMNS.amount;
const FEE_NAMES: Readonly<Record<string, string>> = {
  'voucher.booking': 'Gebühr für Buchungen',
  'transfer.logged': 'Gebühr für Transfers',
  'mortgage.accepted': 'Gebühr für angenommene Hypotheken',
};

/** An invoice on A4. The same settlement gives the same bytes every time. */
export function invoicePdf({ settlement, positions, recipient, sender }: Invoice): PDFKit.PDFDocument {
  const { invoiceNumber, invoicedAt, periodFrom, periodTo, totalCents, currency } = settlement;
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    lang: 'de-DE',
    info: { Title: `Rechnung ${invoiceNumber}`, CreationDate: invoicedAt, ModDate: invoicedAt },
  });
  const amount = (cents: bigint) => `${germanAmount(cents, currency)} ${currency}`;
  const row = (text: string, count: string, sum: string) => {
    if (pdf.y > pdf.page.height - 2 * MARGIN) pdf.addPage();
    const y = pdf.y;
    pdf.text(text, COLUMNS.text, y, { width: COLUMNS.count - COLUMNS.text - 10 });
    const below = pdf.y;
    pdf.text(count, COLUMNS.count, y, { width: 50, align: 'right' });
    pdf.text(sum, COLUMNS.amount, y, { width: AMOUNT_WIDTH, align: 'right' });
    pdf.x = MARGIN;
    pdf.y = below + 6;
  };
  pdf.font('Helvetica').fontSize(10).text(sender.address, { align: 'right' }).moveDown(2);
  for (const line of recipient) pdf.text(printable(line));
  pdf.moveDown(2).font('Helvetica-Bold').fontSize(16).text(`Rechnung ${invoiceNumber}`).moveDown(0.5);
  pdf.font('Helvetica').fontSize(10);
  pdf.text(`Rechnungsdatum: ${germanDay(invoicedAt.toISOString())}`);
  pdf.text(`Leistungszeitraum: ${germanDay(periodFrom)} bis ${germanDay(periodTo)}`).moveDown();
  pdf.font('Helvetica-Bold');
  row('Leistung', 'Anzahl', 'Betrag');
  pdf.font('Helvetica');
  for (const { feeId, kind, count, amountCents } of positions) {
    const name = FEE_NAMES[feeId] ?? feeId;
    row(kind === 'reversal' ? `${name}, erstattet` : name, String(count), amount(amountCents));
  }
  pdf.font('Helvetica-Bold');
  row('Summe', '', amount(totalCents));
  if (sender.note !== '') pdf.font('Helvetica').moveDown().text(sender.note);
  pdf.end();
  return pdf;
}

/** `-1.234,50`, exact however large it is. */
function germanAmount(cents: bigint, currency: string): string {
  const [whole, decimals] = majorUnits(cents, currency).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function germanDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}
