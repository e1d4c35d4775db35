import type { Settlement } from './settlement.entity.js';

/** Where the gateway serves the papers of settlements. */
export const SETTLEMENT_PAPERS = '/api/settlements';

export function invoicePath({ id }: Pick<Settlement, 'id'>): string {
  return `${SETTLEMENT_PAPERS}/${id}/invoice.pdf`;
}

export function linesPath({ id }: Pick<Settlement, 'id'>): string {
  return `${SETTLEMENT_PAPERS}/${id}/lines.csv`;
}
