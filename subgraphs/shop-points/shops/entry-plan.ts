import type { BrandLike } from './brands-like.js';
import { mayScore, shopNameScore } from './shop-name-score.js';

/** A name in the form in which names are compared, and the brands that have such names already, the likest first. */
export interface AskedName {
  readonly name: string;
  /** As it was given, in small letters: what is left to compare of a name of nothing but common words. */
  readonly label: string;
  readonly like: readonly BrandLike[];
}

/** The brand that a name means. */
export interface PlannedEntry {
  readonly brandId: string;
  /** It is yet to be made. */
  readonly isNew: boolean;
  /** How well the name fits: that of the likest brand, 100 when it was recognised or nothing is like it. */
  readonly score: number;
  /** Of a new brand: the one that its name is like, which people should look at. */
  readonly likeId: string | null;
}

interface Rules {
  /** Names that score so much or more are one shop's. */
  readonly sameFrom: number;
  readonly reviewFrom: number;
  readonly newId: () => string;
}

/**
 * Which names mean known brands and which new ones, as if they were entered one after the other: a name may mean a brand
 * that an earlier one has made.
 */
export function planEntries(names: readonly AskedName[], { sameFrom, reviewFrom, newId }: Rules): PlannedEntry[] {
  const made: (Pick<AskedName, 'name' | 'label'> & { readonly id: string })[] = [];
  return names.map(({ name, label, like }) => {
    const best = likest(like[0], likestMade({ name, label }, made, reviewFrom));
    if (best !== undefined && best.score >= sameFrom) {
      return { brandId: best.id, isNew: false, score: 100, likeId: null };
    }
    const id = newId();
    made.push({ id, name, label });
    return { brandId: id, isNew: true, score: best?.score ?? 100, likeId: best?.id ?? null };
  });
}

type Match = Pick<BrandLike, 'id' | 'score'>;

function likestMade(
  { name, label }: Pick<AskedName, 'name' | 'label'>,
  made: readonly (Pick<AskedName, 'name' | 'label'> & { readonly id: string })[],
  from: number,
): Match | undefined {
  if (name === '') {
    const same = made.find((brand) => brand.name === '' && brand.label === label);
    return same && { id: same.id, score: 100 };
  }
  let best: Match | undefined;
  for (const brand of made) {
    if (!mayScore(name, brand.name, from)) continue;
    const score = shopNameScore(name, brand.name);
    // Strictly more: of several the older one.
    if (score >= from && score > (best?.score ?? 0)) best = { id: brand.id, score };
  }
  return best;
}

/** What is new is active, and younger than all that was there before. */
function likest(known: BrandLike | undefined, made: Match | undefined): Match | undefined {
  if (known === undefined || made === undefined) return known ?? made;
  return made.score > known.score || (made.score === known.score && known.status !== 'active') ? made : known;
}
