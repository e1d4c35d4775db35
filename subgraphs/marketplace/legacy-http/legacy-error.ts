import type { Words } from './dialect.js';

/** A refusal in the words that older clients know. */
export class LegacyError extends Error {
  override readonly name = 'LegacyError';

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 409 | 429 | 500,
    readonly words: Words,
  ) {
    super(words.edge);
  }
}

/** The same words in both dialects. */
export function refusal(status: LegacyError['status'], text: string): LegacyError {
  return new LegacyError(status, { node: text, edge: text });
}

export function noVoucher(): LegacyError {
  return new LegacyError(404, { node: 'Voucher nicht gefunden', edge: 'voucher not found' });
}
