import type { EntityManager } from 'typeorm';
import { isOlder } from './brands-like.js';
import { shopNameScore, telling } from './shop-name-score.js';

/** A brand, its name in the form in which names are compared. */
export interface ComparedBrand {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

export interface DuplicateBrands {
  /** The older one. */
  readonly kept: string;
  /** Since when that one is there. */
  readonly keptSince: Date;
  readonly merged: string;
  readonly score: number;
}

/**
 * Pairs of active brands, one of them among these, whose names score so much or more. For high scores only: of brands that
 * contain another's name, and do not share enough trigrams with it, only the containing one finds the other.
 */
export async function duplicatesOf(
  manager: EntityManager,
  brands: readonly ComparedBrand[],
  from: number,
): Promise<DuplicateBrands[]> {
  const named = brands.filter(({ name }) => name !== '');
  await manager.query(`SELECT set_config('pg_trgm.similarity_threshold', $1, true)`, [String(sharedTrigrams(from))]);
  const pairs: (ComparedBrand & { place: string })[] = await manager.query(PAIRS, [
    named.map(({ id }) => id),
    named.map(({ name }) => name),
    named.map(({ name }) => telling(name).join(SEPARATOR)),
    SEPARATOR,
  ]);
  return pairs
    .map(({ place, ...other }) => inOrder(named[Number(place) - 1]!, other))
    .map(([kept, merged]) => ({
      kept: kept.id,
      keptSince: kept.createdAt,
      merged: merged.id,
      score: shopNameScore(kept.name, merged.name),
    }))
    .filter(({ score }) => score >= from);
}

/** No name has it: it counts as a blank. */
const SEPARATOR = '\x1f';

const PAIRS = `
  SELECT asked.place, other.id, other.match_name AS name, other.created_at AS "createdAt"
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS asked (id, name, parts, place)
  CROSS JOIN LATERAL (
    SELECT id, match_name, status, created_at FROM shop_main
    WHERE replace(match_name, ' ', '') = replace(asked.name, ' ', '')
    UNION
    SELECT id, match_name, status, created_at FROM shop_main
    WHERE match_name = ANY (string_to_array(asked.parts, $4))
    UNION
    SELECT id, match_name, status, created_at FROM shop_main
    WHERE match_name % asked.name
    UNION
    SELECT id, match_name, status, created_at FROM shop_main
    WHERE octet_length(match_name) > length(match_name) AND octet_length(asked.name) > length(asked.name)
      AND app.latin_letters(match_name) % app.latin_letters(asked.name)
  ) AS other
  WHERE other.status = 'active' AND other.id <> asked.id
  ORDER BY asked.place, other.id
`;

/**
 * The share of trigrams that names with such a score have at least. Each character that one has and the other has not
 * costs both together four of them at most, two characters that have changed places among them. What names repeat is one
 * trigram, so a quarter is left out of account.
 */
function sharedTrigrams(score: number): number {
  const lost = 4 * (1 - score / 100);
  return (0.75 * (1 - lost)) / (1 + lost);
}

function inOrder(a: ComparedBrand, b: ComparedBrand): readonly [ComparedBrand, ComparedBrand] {
  return isOlder(a, b) ? [a, b] : [b, a];
}
