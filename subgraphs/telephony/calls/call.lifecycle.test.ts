import type { Call } from './call.entity.js';
import { isMissed, learn, outcomeOf } from './call.lifecycle.js';
import type { CallMessage } from './call-message.js';

const now = new Date('2025-12-31T09:00:00Z');
const started = new Date('2025-12-31T08:00:00Z');
const ended = new Date('2025-12-31T08:02:05Z');

const message: CallMessage = {
  providerCallId: 'call_demo_0001',
  direction: 'inbound',
  fromNumber: '+491713920001',
  toNumber: '+493023125001',
  startedAt: started,
};

function aCall(traits: Partial<Call> = {}): Call {
  return {
    direction: 'inbound',
    status: 'ongoing',
    startTimestamp: started,
    endTimestamp: null,
    durationMs: null,
    durationSec: null,
    isMissed: false,
    disconnectionReason: null,
    transcript: null,
    recordingUrl: null,
    retellAgentId: null,
    agentVersion: null,
    summary: null,
    sentiment: null,
    callSuccessful: null,
    appointmentMade: false,
    sessionOutcome: null,
    customerName: null,
    ...traits,
  } as Call;
}

describe('learn', () => {
  it('ends a call', () => {
    const end = {
      ...message,
      endedAt: ended,
      durationMs: 125_400,
      disconnectionReason: 'user_hangup',
      transcript: 'Hallo',
    };
    expect(learn(aCall(), 'ended', end, now)).toEqual({
      status: 'completed',
      endTimestamp: ended,
      durationMs: 125_400,
      durationSec: 125,
      disconnectionReason: 'user_hangup',
      transcript: 'Hallo',
    });
  });

  it('takes now for the end where none is told', () => {
    expect(learn(aCall(), 'ended', { ...message, durationMs: 1_500 }, now)).toMatchObject({
      endTimestamp: now,
      durationSec: 2,
    });
  });

  it('knows nothing new the second time', () => {
    const end = { ...message, endedAt: ended, durationMs: 125_000, disconnectionReason: 'user_hangup' };
    const call = aCall();
    Object.assign(call, learn(call, 'ended', end, now));
    expect(learn(call, 'ended', end, now)).toEqual({});
    expect(learn(call, 'started', message, now)).toEqual({});
  });

  it('fills in the end of a call that was analysed before, and leaves its state', () => {
    const call = aCall({
      status: 'analyzed',
      summary: 'Bucht.',
      sentiment: 'Positive',
      sessionOutcome: 'information_only',
    });
    const changes = learn(call, 'ended', { ...message, endedAt: ended, durationMs: 125_000 }, now);
    expect(changes).toEqual({ endTimestamp: ended, durationMs: 125_000, durationSec: 125 });
  });

  it('overwrites nothing', () => {
    const call = aCall({
      status: 'completed',
      transcript: 'das erste',
      endTimestamp: ended,
      durationMs: 5_000,
      durationSec: 5,
    });
    const late = { ...message, transcript: 'das zweite', endedAt: now, durationMs: 60_000, analysis: { summary: 'S' } };
    expect(learn(call, 'analyzed', late, now)).toEqual({
      status: 'analyzed',
      summary: 'S',
      sessionOutcome: 'abandoned',
    });
  });

  it('keeps a call successful in which an appointment was made', () => {
    const call = aCall({ status: 'completed', appointmentMade: true, sessionOutcome: 'appointment_booked' });
    const changes = learn(
      call,
      'analyzed',
      { ...message, analysis: { isSuccessful: false, sentiment: 'Negative' } },
      now,
    );
    expect(changes).toEqual({ status: 'analyzed', sentiment: 'Negative', callSuccessful: true });
  });

  it.each(['ja', 'Nein', 'nee', 'ok.'])('takes %j for no name', (callerName) => {
    expect(learn(aCall(), 'analyzed', { ...message, analysis: { callerName } }, now)).not.toHaveProperty(
      'customerName',
    );
  });

  it('takes a name for a name', () => {
    const changes = learn(aCall(), 'analyzed', { ...message, analysis: { callerName: 'Janne Neumann' } }, now);
    expect(changes).toMatchObject({ customerName: 'Janne Neumann' });
  });

  it('knows at its end how a missed call went', () => {
    const changes = learn(
      aCall({ startTimestamp: null, status: 'inbound' }),
      'ended',
      { ...message, startedAt: null },
      now,
    );
    expect(changes).toMatchObject({ status: 'completed', isMissed: true, sessionOutcome: 'abandoned' });
  });
});

it.each<[string, Parameters<typeof isMissed>[0], boolean]>([
  ['answered', { direction: 'inbound', durationMs: 20_000, disconnectionReason: 'user_hangup' }, false],
  ['without duration', { direction: 'inbound', durationMs: null, disconnectionReason: null }, true],
  ['of no length', { direction: 'inbound', durationMs: 0, disconnectionReason: 'user_hangup' }, true],
  ['not answered', { direction: 'inbound', durationMs: 20_000, disconnectionReason: 'dial_no_answer' }, true],
  ['from the company', { direction: 'outbound', durationMs: 0, disconnectionReason: 'dial_no_answer' }, false],
])('a call %s: missed %#', (_, call, expected) => {
  expect(isMissed(call)).toBe(expected);
});

it.each<[string, Partial<Parameters<typeof outcomeOf>[0]>, boolean, string]>([
  ['booked', { appointmentMade: true, disconnectionReason: 'error_asr' }, true, 'appointment_booked'],
  ['transferred', { disconnectionReason: 'call_transfer' }, false, 'transferred'],
  ['bridged', { disconnectionReason: 'transfer_bridged' }, false, 'transferred'],
  ['to a machine', { disconnectionReason: 'voicemail_reached' }, false, 'voicemail'],
  ['to a machine, as the analysis says', {}, true, 'voicemail'],
  ['broken', { disconnectionReason: 'error_llm_websocket_open' }, false, 'technical_issue'],
  ['a scam', { disconnectionReason: 'scam_detected' }, false, 'spam'],
  ['marked', { disconnectionReason: 'marked_as_spam' }, false, 'spam'],
  ['short', { durationSec: 9 }, false, 'abandoned'],
  ['just long enough', { durationSec: 10 }, false, 'information_only'],
  ['of unknown length', { durationSec: null }, false, 'information_only'],
])('a call that was %s', (_, course, inVoicemail, expected) => {
  const ordinary = { appointmentMade: false, disconnectionReason: 'user_hangup', durationSec: 60, isMissed: false };
  expect(outcomeOf({ ...ordinary, ...course }, inVoicemail)).toBe(expected);
});
