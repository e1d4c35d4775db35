import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The last number that an invoice of a year was given. Taken under the row's lock, so that none is left out. */
@Entity('invoice_sequences')
@Check('invoice_sequences_year_check', 'year BETWEEN 2000 AND 9999')
@Check('invoice_sequences_last_number_check', 'last_number > 0')
export class InvoiceSequence {
  @PrimaryColumn({ type: 'integer' })
  readonly year: number;

  @Column({ type: 'integer' })
  readonly lastNumber: number;
}
