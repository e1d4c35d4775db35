import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../../../platform/clock.js';
import type { Viewer } from '../../../platform/identity/viewer.js';
import type { Logger } from '../../../platform/log/log.js';
import type { SignallingDialect } from './dialects.js';
import { readFrame, type ClaimedIdentity, type Frame } from './frames.js';
import type { Entry, SignallingAccess } from './signalling.access.js';
import type { Listener, SignallingHub } from './signalling.hub.js';

export interface SignallingDeps {
  readonly hub: SignallingHub;
  readonly access: SignallingAccess;
  readonly dialect: SignallingDialect;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: Logger;
}

export interface SignallingClient {
  readonly viewer: Viewer;
  /** Whether a public id that a frame merely states is believed. */
  readonly isBelieved: boolean;
}

/** What nobody who only talks reaches. */
const MAX_ROOMS = 50;
const MAX_WAITING_FRAMES = 100;
/** A client that does not read what others say is let go. */
const MAX_UNREAD_BYTES = 1024 * 1024;

const POLICY_VIOLATION = 1008;
const INTERNAL_ERROR = 1011;

/** One client's socket. Frames take effect one after the other: who joins and talks at once is heard. */
export class SignallingConnection {
  private readonly listener: Listener;
  private readonly rooms = new Map<string, Entry>();
  private viewer: Viewer;
  private registeredAs: string | null = null;
  private handled: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(
    private readonly deps: SignallingDeps,
    private readonly socket: WebSocket,
    private readonly client: SignallingClient,
  ) {
    this.viewer = client.viewer;
    this.listener = { id: deps.newId(), write: (text) => this.write(text) };
    const disconnect = deps.hub.connect();
    socket.on('message', (data, isBinary) => this.receive(data, isBinary));
    socket.once('close', () => {
      void this.handled.then(() => this.end()).finally(disconnect);
    });
  }

  private get isOpen(): boolean {
    return this.socket.readyState === this.socket.OPEN;
  }

  private receive(data: RawData, isBinary: boolean): void {
    const frame = isBinary ? null : readFrame((data as Buffer).toString());
    if (frame === null || !this.isOpen) return;
    if (this.waiting >= MAX_WAITING_FRAMES) {
      this.socket.close(POLICY_VIOLATION, 'Too many messages at once.');
      return;
    }
    this.waiting += 1;
    this.handled = this.handled
      .then(() => this.handle(frame))
      .catch((err: unknown) => {
        if (!this.isOpen) return;
        this.deps.log.error({ err }, 'a signal could not be handled');
        this.socket.close(INTERNAL_ERROR, 'Internal error');
      })
      .finally(() => (this.waiting -= 1));
  }

  private async handle(frame: Frame): Promise<void> {
    if (!this.isOpen) return;
    switch (frame.type) {
      case 'join':
        return this.join(frame.roomId, frame.identity);
      case 'leave':
        // As the old servers did: one `leave` leaves all rooms.
        return this.leaveAll();
      case 'message':
      case 'signal':
        return this.speak(frame);
      case 'register_user':
        if (this.deps.dialect.hasDirectMessages) await this.register(frame.userId, frame.identity);
        return;
      case 'direct_message':
        if (this.deps.dialect.hasDirectMessages) await this.whisper(frame);
    }
  }

  private async join(roomId: string, identity: ClaimedIdentity): Promise<void> {
    const { access, hub, dialect, clock } = this.deps;
    this.identify(identity);
    const entry = this.rooms.size >= MAX_ROOMS ? null : await access.entry(this.viewer, roomId);
    if (!entry?.permissions.includes('read')) {
      this.write(JSON.stringify({ type: 'system', room_id: roomId, event: 'refused' }));
      return;
    }
    this.rooms.set(roomId, entry);
    hub.enter(roomId, this.listener);
    const { frame, toSelf } = dialect.joined(roomId, entry.publicId, clock().getTime());
    await hub.send({ to: { room: roomId }, except: toSelf ? null : this.listener.id, frame });
  }

  private async speak({ type, roomId, payload: given }: Extract<Frame, { payload: unknown; roomId: string }>) {
    const { hub, dialect, clock } = this.deps;
    const entry = this.rooms.get(roomId);
    const payload = dialect.forwarded(type, given);
    if (!entry?.permissions.includes('send') || payload === undefined) return;
    const frame = { type, room_id: roomId, from: entry.publicId, payload, at: clock().getTime() };
    await hub.send({ to: { room: roomId }, except: this.listener.id, frame });
  }

  private async register(userId: string, identity: ClaimedIdentity): Promise<void> {
    this.identify(identity);
    if ((await this.deps.access.publicId(this.viewer)) !== userId) return;
    this.unregister();
    this.registeredAs = userId;
    this.deps.hub.register(userId, this.listener);
  }

  /** To those whom the sender may see at all. */
  private async whisper({ from, to, payload }: Extract<Frame, { type: 'direct_message' }>): Promise<void> {
    const { access, hub, clock } = this.deps;
    if (from !== this.registeredAs || !(await access.sees(this.viewer, to))) return;
    const at = clock().getTime();
    const frame = { type: 'message_notification', from_user_id: from, to_user_id: to, payload: payload ?? null, at };
    await hub.send({ to: { user: to }, except: null, frame });
  }

  /** The first identity counts; who is somebody else opens another socket. */
  private identify({ token, publicId }: ClaimedIdentity): void {
    const { userId, sessionToken, knownAs } = this.viewer;
    if (userId !== null || sessionToken !== null || knownAs !== undefined) return;
    if (token !== null) this.viewer = { ...this.viewer, sessionToken: token };
    else if (publicId !== null && this.client.isBelieved) this.viewer = { ...this.viewer, knownAs: publicId };
  }

  private leaveAll(): void {
    for (const roomId of this.rooms.keys()) this.deps.hub.leave(roomId, this.listener);
    this.rooms.clear();
  }

  private unregister(): void {
    if (this.registeredAs !== null) this.deps.hub.unregister(this.registeredAs, this.listener);
    this.registeredAs = null;
  }

  private async end(): Promise<void> {
    const { dialect, hub, log } = this.deps;
    const left = [...this.rooms.keys()];
    this.leaveAll();
    this.unregister();
    for (const roomId of left) {
      const frame = dialect.closed(roomId);
      if (frame === null) continue;
      await hub
        .send({ to: { room: roomId }, except: this.listener.id, frame })
        .catch((err: unknown) => log.warn({ err }, 'a room could not be told that somebody has left'));
    }
  }

  private write(text: string): void {
    if (!this.isOpen) return;
    if (this.socket.bufferedAmount > MAX_UNREAD_BYTES) this.socket.terminate();
    else this.socket.send(text);
  }
}
