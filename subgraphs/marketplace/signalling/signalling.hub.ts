import type { Logger } from '../../../platform/log/log.js';
import type { Signal, SignalCarrier } from './signal-carrier.js';

/** A socket, as far as those who write to it care. */
export interface Listener {
  readonly id: string;
  /** JSON text. */
  readonly write: (text: string) => void;
}

/** Who of this process is in which room. It listens to other processes as long as anybody is connected. */
export class SignallingHub {
  private readonly rooms = new Map<string, Set<Listener>>();
  private readonly users = new Map<string, Set<Listener>>();
  private connected = 0;
  private listening: AbortController | null = null;

  constructor(
    private readonly carrier: SignalCarrier,
    private readonly log: Logger,
  ) {}

  /** Counts a socket until the answer is called. */
  connect(): () => void {
    this.connected += 1;
    if (this.listening === null) this.listen((this.listening = new AbortController()));
    return () => {
      this.connected -= 1;
      if (this.connected > 0) return;
      this.listening?.abort();
      this.listening = null;
    };
  }

  enter(roomId: string, listener: Listener): void {
    add(this.rooms, roomId, listener);
  }

  leave(roomId: string, listener: Listener): void {
    remove(this.rooms, roomId, listener);
  }

  register(publicId: string, listener: Listener): void {
    add(this.users, publicId, listener);
  }

  unregister(publicId: string, listener: Listener): void {
    remove(this.users, publicId, listener);
  }

  send(signal: Signal): Promise<void> {
    return this.carrier.send(signal);
  }

  private listen({ signal }: AbortController): void {
    this.carrier
      .receive((received) => this.deliver(received), signal)
      .catch((err: unknown) => this.log.error({ err }, 'signals can no longer be received'));
  }

  private deliver({ to, except, frame }: Signal): void {
    const listeners = 'room' in to ? this.rooms.get(to.room) : this.users.get(to.user);
    if (listeners === undefined) return;
    const text = JSON.stringify(frame);
    for (const listener of listeners) if (listener.id !== except) listener.write(text);
  }
}

function add(groups: Map<string, Set<Listener>>, key: string, listener: Listener): void {
  groups.set(key, (groups.get(key) ?? new Set()).add(listener));
}

function remove(groups: Map<string, Set<Listener>>, key: string, listener: Listener): void {
  const group = groups.get(key);
  group?.delete(listener);
  if (group?.size === 0) groups.delete(key);
}
