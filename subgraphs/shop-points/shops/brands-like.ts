import type { EntityManager } from 'typeorm';
import { shopNameScore, telling } from './shop-name-score.js';
import type { ShopMainStatus } from './shop-main.entity.js';

/** A brand whose name is like another. */
export interface LikeBrand {
  readonly id: string;
  readonly score: number;
}

export interface BrandLike extends LikeBrand {
  readonly status: ShopMainStatus;
  readonly createdAt: Date;
}

/** A name in the form in which names are compared. */
export interface ComparedName {
  readonly name: string;
  /** The brand whose name it is, if it is one's. */
  readonly otherThan: string | null;
}

/** Brands whose names score so much or more, of each name: by score, then active ones, then older ones. */
export async function brandsLike(
  manager: EntityManager,
  names: readonly ComparedName[],
  from: number,
): Promise<BrandLike[][]> {
  const found: BrandLike[][] = [];
  while (found.length < names.length) {
    const candidates = await nextCandidates(manager, names.slice(found.length));
    for (const ofName of candidates) {
      const { name, otherThan } = names[found.length]!;
      const like = ofName
        .filter(({ id }) => id !== otherThan)
        .map(({ id, status, createdAt, matchName }) => ({
          id,
          status,
          createdAt,
          score: shopNameScore(name, matchName),
        }))
        .filter(({ score }) => score >= from);
      found.push(like.sort(likestFirst));
    }
  }
  return found;
}

/**
 * Brands that are called just so, by the name in small letters. For names of nothing but common words, of which nothing is
 * left to compare: what is delivered again under such a name is the same shop.
 */
export async function brandsCalled(
  manager: EntityManager,
  names: readonly string[],
): Promise<ReadonlyMap<string, BrandLike[]>> {
  if (names.length === 0) return new Map();
  const rows: (Omit<BrandLike, 'score'> & { name: string })[] = await manager.query(
    `SELECT canonical_name_lower AS name, id, status, created_at AS "createdAt" FROM shop_main
     WHERE canonical_name_lower IN (SELECT app.lower_shop_name(name) FROM unnest($1::text[]) AS name)`,
    [names],
  );
  const brands = rows.map((row) => ({ ...row, score: 100 })).sort(likestFirst);
  return Map.groupBy(brands, ({ name }) => name);
}

type Candidate = Omit<BrandLike, 'score'> & { readonly matchName: string };

/** Of the first names, as far as one statement comes. */
async function nextCandidates(manager: EntityManager, names: readonly ComparedName[]): Promise<Candidate[][]> {
  const portion = firstPortion(names);
  const rows: (Candidate & { place: number })[] = await manager.query(
    `SELECT place, id, match_name AS "matchName", status, created_at AS "createdAt"
     FROM app.shop_names_candidates($1, $2, $3, $4)`,
    [
      portion.map(({ name }) => name),
      portion.map(({ parts }) => parts),
      SEPARATOR,
      portion.map(({ otherThan }) => otherThan),
    ],
  );
  const { place: reached } = rows.pop()!;
  const byPlace = Map.groupBy(rows, ({ place }) => place);
  return Array.from({ length: reached }, (_, index) => byPlace.get(index + 1) ?? []);
}

/** No name has it: it counts as a blank. */
const SEPARATOR = '\x1f';
/** Of long names there are many parts. */
const CHARACTERS_AT_ONCE = 1_000_000;

function firstPortion(names: readonly ComparedName[]): (ComparedName & { readonly parts: string })[] {
  const portion: (ComparedName & { readonly parts: string })[] = [];
  let left = CHARACTERS_AT_ONCE;
  for (const name of names) {
    const parts = telling(name.name).join(SEPARATOR);
    left -= parts.length;
    if (left < 0 && portion.length > 0) break;
    portion.push({ ...name, parts });
  }
  return portion;
}

export function isOlder(a: Pick<BrandLike, 'createdAt' | 'id'>, b: Pick<BrandLike, 'createdAt' | 'id'>): boolean {
  const difference = a.createdAt.getTime() - b.createdAt.getTime();
  return difference < 0 || (difference === 0 && a.id < b.id);
}

function likestFirst(a: BrandLike, b: BrandLike): number {
  return b.score - a.score || Number(b.status === 'active') - Number(a.status === 'active') || (isOlder(a, b) ? -1 : 1);
}
