import type { Service } from '../services/service.entity.js';
import type { AppointmentPhase, PhaseType } from './appointment-phase.entity.js';

/** The times that an appointment occupies, before anybody is assigned to them. */
export type PlannedPhase = Pick<
  AppointmentPhase,
  | 'phaseType'
  | 'segmentKey'
  | 'staffRequired'
  | 'startOffsetMinutes'
  | 'durationMinutes'
  | 'startTime'
  | 'endTime'
  | 'blockedFrom'
  | 'blockedUntil'
>;

export type Plannable = Pick<
  Service,
  | 'beforeEventBuffer'
  | 'bufferTimeMinutes'
  | 'composite'
  | 'segments'
  | 'hasProcessingTime'
  | 'initialDuration'
  | 'processingDuration'
  | 'finalDuration'
  | 'pauseBookablePolicy'
>;

/** A stretch of the appointment in minutes from its start. */
interface Stretch {
  readonly type: PhaseType;
  readonly key?: string;
  readonly from: number;
  readonly minutes: number;
  readonly staffRequired?: boolean;
  /** Minutes after it that its staff stays bound, because the pause may not be given to others. */
  readonly holdAfter?: number;
}

/**
 * What a booking of a service occupies: one phase for a plain service, three where something works by itself in the
 * middle, one per segment of a composite one. Buffers lie before the first and after the last phase.
 *
 * @param durationMinutes of a plain service; the others bring the times of their parts
 */
export function planPhases(service: Plannable, durationMinutes: number, startsAt: Date): PlannedPhase[] {
  const stretches = stretchesOf(service, durationMinutes);
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
  return stretches.map(({ type, key, from, minutes, staffRequired = true, holdAfter = 0 }, index) => ({
    phaseType: type,
    segmentKey: key ?? null,
    staffRequired,
    startOffsetMinutes: from,
    durationMinutes: minutes,
    startTime: at(from),
    endTime: at(from + minutes),
    blockedFrom: at(from - (index === 0 ? service.beforeEventBuffer : 0)),
    blockedUntil: at(from + minutes + holdAfter + (index === stretches.length - 1 ? service.bufferTimeMinutes : 0)),
  }));
}

function stretchesOf(service: Plannable, durationMinutes: number): Stretch[] {
  if (service.composite && service.segments !== null && service.segments.length > 0) return segmentsOf(service);
  if (service.hasProcessingTime) return processingOf(service);
  return [{ type: 'single', from: 0, minutes: durationMinutes }];
}

function segmentsOf({ segments, pauseBookablePolicy }: Plannable): Stretch[] {
  let from = 0;
  return segments!.map(({ key, durationMin, gapAfterMin = 0 }, index) => {
    const isLast = index === segments!.length - 1;
    const holdAfter = !isLast && pauseBookablePolicy === 'never' ? gapAfterMin : 0;
    const stretch = { type: 'segment' as const, key, from, minutes: durationMin, holdAfter };
    from += durationMin + gapAfterMin;
    return stretch;
  });
}

/** A check of the table sees to it that the three durations are there. */
function processingOf({ initialDuration, processingDuration, finalDuration }: Plannable): Stretch[] {
  const [initial, processing, final] = [initialDuration!, processingDuration!, finalDuration!];
  const stretches: Stretch[] = [
    { type: 'initial', from: 0, minutes: initial },
    { type: 'processing', from: initial, minutes: processing, staffRequired: false },
    { type: 'final', from: initial + processing, minutes: final },
  ];
  return stretches.filter(({ minutes }) => minutes > 0);
}

/** Half-open: what ends at ten does not meet what begins at ten. */
export function overlaps(
  one: { readonly blockedFrom: Date; readonly blockedUntil: Date },
  other: { readonly blockedFrom: Date; readonly blockedUntil: Date },
): boolean {
  return one.blockedFrom < other.blockedUntil && other.blockedFrom < one.blockedUntil;
}
