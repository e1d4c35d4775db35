import { Decimal } from 'decimal.js';
import { minorUnits } from '../money/minor-units.js';
import type { TransferRequest } from '../transfers/transfer.service.js';
import { isObject, numberIn, textIn, type Fields } from './body.js';
import { refusal, type LegacyError } from './legacy-error.js';

/** As many as the column has; a JSON number has no more that mean anything. */
const CRYPTO_DECIMALS = 18;

/** A transfer as an older client says it is. @throws LegacyError */
export function transferSaid(body: Fields): TransferRequest {
  const { direction, meta } = body;
  if (direction !== 'in' && direction !== 'out') throw refusal(400, 'Invalid direction');
  const [crypto, fiat] = [numberIn(body['cryptoAmount']), numberIn(body['fiatAmount'])];
  const [symbol, code] = [body['cryptoSymbol'], body['fiatCurrency']].map((value) =>
    typeof value === 'string' && value !== '' ? value : null,
  );
  if (crypto === null || fiat === null || !symbol || !code || crypto < 0 || fiat < 0) throw incomplete();
  const currency = code.toUpperCase();
  const given = (name: string) => textIn(body[name]);
  return {
    direction,
    label: given('label'),
    walletAddress: given('walletAddress'),
    network: given('network'),
    externalAccount: given('externalAccount'),
    cryptoAmount: new Decimal(crypto).toDecimalPlaces(CRYPTO_DECIMALS, Decimal.ROUND_HALF_UP).toFixed(),
    cryptoSymbol: symbol,
    fiat: { amount: minorUnits(fiat, currency), currency },
    meta: isObject(meta) ? meta : {},
  };
}

export const incomplete = (): LegacyError =>
  refusal(400, 'cryptoAmount, cryptoSymbol, fiatAmount and fiatCurrency are required as numbers/strings');
