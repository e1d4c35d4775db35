import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { cast } from '../../platform/demo/cast.js';
import type { LiveInstance } from './instance.js';
import { query } from './judge.js';
import type { Recipient } from './recipients.js';

/** What the process of letter-writers.ts is to do. */
export interface LetterTask {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly recipients: readonly { readonly memberId: number; readonly proposalId: number }[];
  readonly writers: number;
  readonly letters: number;
  /** Of a writer between two transactions, on average. */
  readonly pauseMs: number;
  /** How long a long transaction may be. */
  readonly longMs: number;
  /** Characters of a letter's text. */
  readonly textLength: number;
}

/** What it tells of one transaction: the titles of its letters. */
export interface LetterReport {
  readonly acknowledged?: readonly string[];
  readonly rolledBack?: readonly string[];
  readonly failed?: readonly string[];
}

export interface Written {
  /** Titles of letters whose transaction was acknowledged, rolled back by its writer, or failed. */
  readonly acknowledged: readonly string[];
  readonly rolledBack: readonly string[];
  readonly failed: readonly string[];
  /** Ids of proposals that mutations have decided, each of which makes a letter. */
  readonly decided: readonly string[];
  /** Mutations that got no answer, or none that says what has become of them. */
  readonly unanswered: number;
}

/** Writers in a process of their own, who use the shops' services. */
export async function writeLetters(task: LetterTask, report: (report: LetterReport) => void): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx/esm', 'e2e/live/letter-writers.ts', JSON.stringify(task)], {
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const complaints: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => report(JSON.parse(line) as LetterReport));
  createInterface({ input: child.stderr }).on('line', (line) => complaints.push(line));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The writers have failed:\n${complaints.join('\n')}`);
}

const PROPOSE = `mutation ($name: String!) {
  proposeBonusProgram(input: { name: $name, kind: POINTS, pointValueEur: "0.01" }) {
    __typename
    ... on ProposeBonusProgramSuccess { proposal { id } }
    ... on MutationError { message }
  }
}`;
const REJECT = `mutation ($id: ID!) {
  decided: rejectProposal(input: { proposalId: $id, reason: "no" }) { __typename ... on MutationError { message } }
}`;
const APPROVE = `mutation ($id: ID!) {
  decided: approveProposal(input: { proposalId: $id }) { __typename ... on MutationError { message } }
}`;

export interface DecisionTask {
  readonly instance: LiveInstance;
  readonly recipients: readonly Recipient[];
  readonly writers: number;
  readonly letters: number;
  /** Of a writer between two proposals, on average. */
  readonly pauseMs: number;
}

export interface Decisions {
  decided(id: string): void;
  unanswered(): void;
}

/** Writers who use the gateway as everybody does: members propose, an administrator decides, and a letter says how. */
export async function decideProposals(task: DecisionTask, report: Decisions): Promise<void> {
  const { instance, recipients, writers } = task;
  const { userId, email } = cast.admin;
  const admin = await instance.token({ sub: userId, email, roles: ['user', 'admin'] });
  let toDo = task.letters;

  /** Until there is an answer. A decision that got none may have been made: then the next one says that it was. */
  async function insist<Data>(token: string, text: string, variables: Record<string, unknown>): Promise<Data> {
    for (;;) {
      try {
        return await query<Data>(instance.url, token, text, variables);
      } catch {
        report.unanswered();
        await sleep(200);
      }
    }
  }

  async function decide(writer: number): Promise<void> {
    for (let round = 0; toDo > 0; round++) {
      toDo -= 1;
      const recipient = recipients[(writer + round) % recipients.length]!;
      const token = await recipient.token();
      const name = `Programme ${writer}.${round} ${Date.now()}`;
      const { proposeBonusProgram } = await insist<{
        proposeBonusProgram: { __typename: string; message?: string; proposal?: { id: string } };
      }>(token, PROPOSE, { name });
      const id = proposeBonusProgram.proposal?.id;
      // Proposed by an attempt that got no answer.
      if (id === undefined) {
        toDo += 1;
        continue;
      }
      const { decided } = await insist<{ decided: { __typename: string; message?: string } }>(
        admin,
        round % 4 === 0 ? APPROVE : REJECT,
        { id },
      );
      if (!/Success|Conflict/.test(decided.__typename)) throw new Error(`${decided.__typename}: ${decided.message}`);
      report.decided(id);
      await sleep(Math.random() * 2 * task.pauseMs);
    }
  }

  await Promise.all(Array.from({ length: writers }, (_, writer) => decide(writer)));
}
