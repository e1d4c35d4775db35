import type { Call, CallOutcome } from './call.entity.js';
import type { CallMessage } from './call-message.js';
import { nextState, type CallEvent } from './call.states.js';

type Knowledge = Omit<Call, 'id' | 'companyId' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'occurredAt'>;

/**
 * What a message changes about a call: the state may move on, and what was unknown becomes known. Nothing that is known
 * is overwritten, so that a message that comes late or twice does no harm.
 */
export function learn(call: Call, event: CallEvent, message: CallMessage, now: Date): Partial<Knowledge> {
  const heard = factsOf(event, message, now);
  const unknown = Object.entries(heard).filter(([column]) => call[column as keyof Call] === null);
  const known = { ...call, ...(Object.fromEntries(unknown) as Partial<Knowledge>) };
  known.status = nextState(call.status, event);
  known.durationSec ??= known.durationMs === null ? null : Math.round(known.durationMs / 1000);
  if (event === 'ended') known.isMissed = isMissed(known);
  // Whatever the analysis says: the caller came for an appointment and has one.
  if (known.appointmentMade) known.callSuccessful = true;
  if (event === 'analyzed' || known.isMissed) {
    known.sessionOutcome ??= outcomeOf(known, message.analysis?.inVoicemail === true);
  }
  return Object.fromEntries(Object.entries(known).filter(([column, value]) => call[column as keyof Call] !== value));
}

function factsOf(event: CallEvent, message: CallMessage, now: Date): Partial<Knowledge> {
  const { startedAt, endedAt, analysis } = message;
  const facts = {
    startTimestamp: startedAt,
    endTimestamp: endedAt ?? (event === 'ended' ? now : null),
    durationMs: message.durationMs,
    disconnectionReason: message.disconnectionReason,
    transcript: message.transcript,
    recordingUrl: message.recordingUrl,
    retellAgentId: message.agentId,
    agentVersion: message.agentVersion,
    summary: analysis?.summary,
    sentiment: analysis?.sentiment,
    callSuccessful: analysis?.isSuccessful,
    customerName: nameOf(analysis?.callerName),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

/** Voice agents take a caller's yes or no for an answer to the question for their name. */
const NO_NAME = /^(ja|nein|ne|nee|yes|no|ok(ay)?)[.!]?$/i;

function nameOf(spoken: string | null | undefined): string | null {
  return spoken === null || spoken === undefined || NO_NAME.test(spoken) ? null : spoken;
}

/** Reasons for which the provider ends a call that was never connected. */
const NEVER_CONNECTED = new Set([
  'dial_no_answer',
  'dial_busy',
  'dial_failed',
  'invalid_destination',
  'concurrency_limit_reached',
  'no_concurrency_fallback',
  'registered_call_timeout',
  'error_user_not_joined',
]);

type Ending = Pick<Call, 'direction' | 'disconnectionReason' | 'durationMs'>;

/** Of a call that has ended: somebody called, and nobody and nothing answered. */
export function isMissed({ direction, disconnectionReason, durationMs }: Ending): boolean {
  if (direction !== 'inbound') return false;
  return !durationMs || NEVER_CONNECTED.has(disconnectionReason ?? '');
}

/** Shorter calls are taken for somebody who hung up. */
const SHORTEST_TALK_SEC = 10;

type Course = Pick<Call, 'appointmentMade' | 'disconnectionReason' | 'durationSec' | 'isMissed'>;

/** How a call went, from what is known at its end. */
export function outcomeOf(
  { appointmentMade, disconnectionReason, durationSec, isMissed: wasMissed }: Course,
  inVoicemail = false,
): CallOutcome {
  const reason = disconnectionReason ?? '';
  if (appointmentMade) return 'appointment_booked';
  if (reason === 'call_transfer' || reason === 'transfer_bridged') return 'transferred';
  if (reason === 'voicemail_reached' || inVoicemail) return 'voicemail';
  if (reason.startsWith('error_')) return 'technical_issue';
  if (reason === 'scam_detected' || reason === 'marked_as_spam') return 'spam';
  if (wasMissed || (durationSec !== null && durationSec < SHORTEST_TALK_SEC)) return 'abandoned';
  return 'information_only';
}
