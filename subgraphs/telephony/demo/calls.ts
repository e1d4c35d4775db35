import type { Faker } from '@faker-js/faker';
import { cast, demoRandom } from '../../../platform/demo/cast.js';
import { minutesAfter } from '../../../platform/demo/moments.js';
import type { Call, CallOutcome } from '../calls/call.entity.js';
import { branchId, hasBranch, phoneNumberId, staffId, companiesWithStaff } from './businesses.js';
import { type DemoCalendar } from './calendar.js';
import { callersOf, type DemoCustomer } from './customers.js';

export type DemoCall = Partial<Call> & {
  readonly companyId: string;
  readonly createdAt: Date;
  readonly isMissed: boolean;
};

const callsPerCompany = [90, 50, 30, 2, 2, 8, 6, 5, 4, 4, 3, 2, 1];
/** How many of them are of today. */
const callsToday = [9, 4, 3, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0];

/** Every seventh call is missed and every ninth anonymous; today's as well, so that no number of today is empty. */
const MISSED_EVERY = 7;
const MISSED_AT = 3;
const ANONYMOUS_EVERY = 9;
const ANONYMOUS_AT = 5;

/** In the order in which they occurred. Those that lead to an appointment learn that from the appointments. */
export function demoCalls(calendar: DemoCalendar, customers: readonly DemoCustomer[]): DemoCall[] {
  const faker = demoRandom('telephony.calls');
  return callsPerCompany
    .flatMap((count, index) => {
      const callers = callersOf(index + 1, customers);
      const moments = momentsOf(calendar, count, callsToday[index]!, faker);
      // Counted from the last, so that the latest callers are the first of the cast.
      return moments.map((moment, place) =>
        demoCall(index + 1, count - 1 - place, moment, calendar.now, callers, faker),
      );
    })
    .toSorted((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
}

function momentsOf(calendar: DemoCalendar, count: number, today: number, faker: Faker): Date[] {
  // Never the last moment: a call of today is over, too.
  const ofToday = Array.from({ length: today }, (_, index) => calendar.today((index + 0.5) / (today + 1)));
  const before = Array.from({ length: count - today }, (_, index) => {
    const day = calendar.past[Math.floor((index * calendar.past.length) / (count - today))]!;
    return minutesAfter(day.opensAt, faker.number.int({ min: 0, max: 11 * 60 }));
  });
  return [...before, ...ofToday];
}

function demoCall(
  company: number,
  place: number,
  moment: Date,
  now: Date,
  callers: readonly DemoCustomer[],
  faker: Faker,
): DemoCall {
  const isMissed = place % MISSED_EVERY === MISSED_AT;
  const isAnonymous = callers.length === 0 || place % ANONYMOUS_EVERY === ANONYMOUS_AT;
  const isOutbound = !isMissed && !isAnonymous && place % 11 === 8;
  const customer = isAnonymous ? null : callers[place % callers.length]!;
  const [line, caller] = [cast.partners[company - 1]!.phone, customer?.phone ?? 'anonymous'];
  return {
    companyId: String(company),
    branchId: hasBranch(company) ? branchId(company) : null,
    phoneNumberId: phoneNumberId(company),
    staffId: companiesWithStaff.includes(company) && place % 4 === 0 ? staffId(company) : null,
    customerId: customer?.id ?? null,
    direction: isOutbound ? 'outbound' : 'inbound',
    fromNumber: isOutbound ? line : caller,
    toNumber: isOutbound ? caller : line,
    retellCallId: `call_demo_${company}_${place}`,
    retellAgentId: 'agent_demo_1',
    agentVersion: 3,
    createdAt: moment,
    ...(isAnonymous
      ? unmatched
      : {
          customerLinkStatus: 'linked',
          customerLinkMethod: 'phone_match',
          customerLinkConfidence: 100,
          customerLinkedAt: moment,
          isUnknownCustomer: false,
          unknownReason: null,
        }),
    appointmentMade: false,
    appointmentLinkStatus: 'unlinked',
    isMissed,
    ...(isMissed ? missed(moment, faker) : spoken(moment, now, customer, faker)),
  };
}

/** What the service notes of a caller who hides. */
const unmatched = {
  customerLinkStatus: 'anonymous',
  customerLinkMethod: null,
  customerLinkConfidence: null,
  customerLinkedAt: null,
  isUnknownCustomer: true,
  unknownReason: 'anonymous_caller',
} as const;

/** Was never connected, so it has no start and nothing was said. */
function missed(moment: Date, faker: Faker): Partial<Call> {
  return {
    status: 'completed',
    startTimestamp: null,
    endTimestamp: moment,
    durationMs: 0,
    durationSec: 0,
    disconnectionReason: faker.helpers.arrayElement(['dial_no_answer', 'concurrency_limit_reached']),
    sessionOutcome: 'abandoned',
    transcript: null,
    summary: null,
    sentiment: null,
    callSuccessful: null,
    customerName: null,
  };
}

interface Topic {
  readonly outcome: CallOutcome;
  readonly question: string;
  readonly answer: string;
  readonly summary: string;
}

const topics: readonly Topic[] = [
  {
    outcome: 'information_only',
    question: 'Haben Sie am Samstag geöffnet?',
    answer: 'Ja, von zehn bis vierzehn Uhr.',
    summary: 'Fragt nach den Öffnungszeiten am Samstag.',
  },
  {
    outcome: 'information_only',
    question: 'Was kostet das bei Ihnen?',
    answer: 'Die Preise schicke ich Ihnen gern per E-Mail.',
    summary: 'Fragt nach Preisen und bekommt die Preisliste zugesandt.',
  },
  {
    outcome: 'callback_requested',
    question: 'Kann mich jemand zurückrufen?',
    answer: 'Ich gebe das gleich weiter.',
    summary: 'Bittet um Rückruf am Nachmittag.',
  },
  {
    outcome: 'transferred',
    question: 'Ich möchte mit einem Menschen sprechen.',
    answer: 'Einen Moment, ich verbinde.',
    summary: 'Wird auf Wunsch an den Empfang verbunden.',
  },
];

function spoken(moment: Date, now: Date, customer: DemoCustomer | null, faker: Faker): Partial<Call> {
  const topic = faker.helpers.arrayElement(topics);
  // Just after midnight there is hardly a day yet to have calls in.
  const durationSec = Math.min(faker.number.int({ min: 20, max: 300 }), secondsBetween(moment, now));
  return {
    status: 'analyzed',
    startTimestamp: moment,
    endTimestamp: new Date(moment.getTime() + durationSec * 1000),
    durationMs: durationSec * 1000,
    durationSec,
    disconnectionReason: topic.outcome === 'transferred' ? 'call_transfer' : 'user_hangup',
    transcript: transcriptOf(topic.question, topic.answer),
    summary: topic.summary,
    sentiment: faker.helpers.weightedArrayElement([
      { value: 'Positive', weight: 5 },
      { value: 'Neutral', weight: 4 },
      { value: 'Negative', weight: 1 },
    ]),
    callSuccessful: topic.outcome !== 'callback_requested',
    sessionOutcome: topic.outcome,
    customerName: customer?.name ?? null,
  };
}

function secondsBetween(earlier: Date, later: Date): number {
  return Math.floor((later.getTime() - earlier.getTime()) / 1000);
}

export function transcriptOf(question: string, answer: string): string {
  return `Agent: Guten Tag, was kann ich für Sie tun?\nAnrufer: ${question}\nAgent: ${answer}`;
}
