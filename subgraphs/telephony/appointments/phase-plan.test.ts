import fc from 'fast-check';
import { overlaps, planPhases, type Plannable } from './phase-plan.js';

const start = new Date('2026-01-05T09:00:00Z');
const plain: Plannable = {
  beforeEventBuffer: 0,
  bufferTimeMinutes: 0,
  composite: false,
  segments: null,
  hasProcessingTime: false,
  initialDuration: null,
  processingDuration: null,
  finalDuration: null,
  pauseBookablePolicy: 'never',
};
const clock = (at: Date) => at.toISOString().slice(11, 16);
const times = (service: Plannable, minutes = 30) =>
  planPhases(service, minutes, start).map(({ phaseType, startTime, endTime, blockedFrom, blockedUntil }) =>
    [phaseType, ...[blockedFrom, startTime, endTime, blockedUntil].map(clock)].join(' '),
  );

it('is one phase for a plain service', () => {
  expect(times(plain)).toEqual(['single 09:00 09:00 09:30 09:30']);
});

it('keeps the buffers free', () => {
  expect(times({ ...plain, beforeEventBuffer: 10, bufferTimeMinutes: 15 })).toEqual(['single 08:50 09:00 09:30 09:45']);
});

it('frees the staff while something works by itself', () => {
  const colouring = {
    ...plain,
    hasProcessingTime: true,
    initialDuration: 45,
    processingDuration: 30,
    finalDuration: 15,
  };
  expect(times({ ...colouring, beforeEventBuffer: 5, bufferTimeMinutes: 5 }, 90)).toEqual([
    'initial 08:55 09:00 09:45 09:45',
    'processing 09:45 09:45 10:15 10:15',
    'final 10:15 10:15 10:30 10:35',
  ]);
  expect(planPhases(colouring, 90, start).map(({ staffRequired }) => staffRequired)).toEqual([true, false, true]);
  expect(times({ ...colouring, finalDuration: 0 }, 75)).toHaveLength(2);
});

describe('a composite service', () => {
  const segments = [
    { key: 'A', name: 'Waschen', durationMin: 20, gapAfterMin: 10 },
    { key: 'B', name: 'Schneiden', durationMin: 30, gapAfterMin: 5 },
  ];

  it('binds the staff in its pauses, but not after its end', () => {
    expect(times({ ...plain, composite: true, segments, bufferTimeMinutes: 5 })).toEqual([
      'segment 09:00 09:00 09:20 09:30',
      'segment 09:30 09:30 10:00 10:05',
    ]);
  });

  it('gives its pauses away where the policy allows it', () => {
    expect(times({ ...plain, composite: true, segments, pauseBookablePolicy: 'always' })).toEqual([
      'segment 09:00 09:00 09:20 09:20',
      'segment 09:30 09:30 10:00 10:00',
    ]);
  });
});

it('never lets two phases of one booking meet', () => {
  const minutes = fc.integer({ min: 1, max: 120 });
  const pause = fc.integer({ min: 0, max: 60 });
  const segment = fc.record({ key: fc.string(), name: fc.string(), durationMin: minutes, gapAfterMin: pause });
  const service = fc.record({
    beforeEventBuffer: pause,
    bufferTimeMinutes: pause,
    composite: fc.constant(true),
    segments: fc.array(segment, { minLength: 1, maxLength: 6 }),
    pauseBookablePolicy: fc.constantFrom('always' as const, 'never' as const),
  });
  fc.assert(
    fc.property(service, (traits) => {
      const phases = planPhases({ ...plain, ...traits }, 30, start);
      for (const [index, phase] of phases.entries()) {
        expect(phase.blockedFrom <= phase.startTime && phase.startTime < phase.endTime).toBe(true);
        expect(phase.endTime <= phase.blockedUntil).toBe(true);
        for (const other of phases.slice(index + 1)) expect(overlaps(phase, other)).toBe(false);
      }
    }),
  );
});

it('lets what ends at ten and what begins at ten stand', () => {
  const [first] = planPhases(plain, 30, start);
  const [second] = planPhases(plain, 30, first!.endTime);
  expect(overlaps(first!, second!)).toBe(false);
  const [between] = planPhases(plain, 30, new Date(start.getTime() + 60_000));
  expect(overlaps(first!, between!)).toBe(true);
});
