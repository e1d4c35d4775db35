/** `2026-02-03T10:11:12.345000`, UTC: without a zone, with microseconds unless there are none. */
export function isoWithoutZone(date: Date): string {
  const text = date.toISOString().slice(0, -1);
  return text.endsWith('.000') ? text.slice(0, -4) : `${text}000`;
}

/** `2026-02-03 10:11:12`, UTC. */
export function dayAndTime(date: Date): string {
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
