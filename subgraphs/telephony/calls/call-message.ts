import { DAY_MS } from '../../../platform/durations.js';
import { fault, number, text } from '../../../platform/input/rules.js';
import type { CallDirection, Sentiment } from './call.entity.js';

/** What the telephone provider tells about a call. Everything but the first four may be unknown yet. */
export interface CallMessage {
  readonly providerCallId: string;
  readonly direction: CallDirection;
  readonly fromNumber: string;
  readonly toNumber: string;
  readonly startedAt?: Date | null;
  readonly endedAt?: Date | null;
  readonly durationMs?: number | null;
  readonly disconnectionReason?: string | null;
  readonly transcript?: string | null;
  readonly recordingUrl?: string | null;
  readonly agentId?: string | null;
  readonly agentVersion?: number | null;
  readonly analysis?: CallAnalysis;
}

export interface CallAnalysis {
  readonly summary?: string | null;
  readonly sentiment?: Sentiment | null;
  readonly isSuccessful?: boolean | null;
  readonly inVoicemail?: boolean | null;
  readonly callerName?: string | null;
}

/** @throws InvalidInput for what a row cannot hold or a call cannot be */
export function checkedMessage(message: CallMessage): CallMessage {
  const { startedAt, endedAt, analysis } = message;
  if (startedAt && endedAt && endedAt < startedAt) throw fault('A call ends after it begins.', ['call', 'endedAt']);
  return {
    ...message,
    providerCallId: text(message.providerCallId, ['call', 'providerCallId'], 255),
    fromNumber: text(message.fromNumber, ['call', 'fromNumber'], 50),
    toNumber: text(message.toNumber, ['call', 'toNumber'], 50),
    durationMs: number(message.durationMs, ['call', 'durationMs'], 0, DAY_MS - 1),
    disconnectionReason: text(message.disconnectionReason, ['call', 'disconnectionReason'], 255),
    transcript: text(message.transcript, ['call', 'transcript'], 200_000),
    recordingUrl: text(message.recordingUrl, ['call', 'recordingUrl'], 2_000),
    agentId: text(message.agentId, ['call', 'agentId'], 255),
    agentVersion: number(message.agentVersion, ['call', 'agentVersion'], 0, 2_147_483_647),
    ...(analysis && {
      analysis: {
        ...analysis,
        summary: text(analysis.summary, 'summary', 10_000),
        callerName: text(analysis.callerName, 'callerName', 255),
      },
    }),
  };
}
