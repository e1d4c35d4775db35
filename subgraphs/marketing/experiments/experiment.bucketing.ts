/**
 * How visitors are spread over the variants: GrowthBook's hash, version 2, so that its SDKs and ours agree.
 * https://docs.growthbook.io/lib/build-your-own#bucketing
 */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function fnv1a32(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** Where a visitor stands between 0 and 1, in steps of 1/10,000. Different seeds give independent places. */
export function placeOf(seed: string, unit: string): number {
  return (fnv1a32(String(fnv1a32(seed + unit))) % 10_000) / 10_000;
}

/**
 * Every one of `count` variants owns an equal stretch, and of each stretch the first `coverage` (0 to 1) takes part:
 * raising the coverage never moves who takes part already. Null for a place outside.
 */
export function bucketAt(place: number, count: number, coverage: number): number | null {
  const width = 1 / count;
  let start = 0;
  for (let index = 0; index < count; index++) {
    if (place >= start && place < start + coverage * width) return index;
    start += width;
  }
  return null;
}
