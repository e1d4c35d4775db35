/** Where something is, if that is known; the database holds both numbers or none. */
export function positionOf({
  latitude,
  longitude,
}: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): { readonly latitude: number; readonly longitude: number } | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}
