/** Something that lasts no longer than the session whose token it was begun with. */
export interface FollowedSession extends Disposable {
  /** Aborted when the session has ended. */
  readonly ended: AbortSignal;
}

/** Sessions that have ended before the access tokens that were made from them, as far as the gateway knows. */
export class EndedSessions {
  #ended: ReadonlySet<string> = new Set();
  readonly #followers = new Map<string, Set<AbortController>>();

  /** @param sessionId null for a token of no session, which ends by its time only. */
  has(sessionId: string | null): boolean {
    return sessionId !== null && this.#ended.has(sessionId);
  }

  /** Tells when a session ends, at once if it has; until it is disposed of. */
  follow(sessionId: string | null): FollowedSession {
    const controller = new AbortController();
    if (this.has(sessionId)) controller.abort();
    else if (sessionId !== null) this.#add(sessionId, controller);
    return {
      ended: controller.signal,
      [Symbol.dispose]: () => {
        if (sessionId !== null) this.#remove(sessionId, controller);
      },
    };
  }

  /** What is known from now on. Those that are not among them any more have no tokens left. */
  replace(ended: ReadonlySet<string>): void {
    this.#ended = ended;
    for (const [sessionId, followers] of this.#followers) {
      if (!ended.has(sessionId)) continue;
      this.#followers.delete(sessionId);
      for (const follower of followers) follower.abort();
    }
  }

  #add(sessionId: string, controller: AbortController): void {
    const followers = this.#followers.get(sessionId);
    if (followers === undefined) this.#followers.set(sessionId, new Set([controller]));
    else followers.add(controller);
  }

  #remove(sessionId: string, controller: AbortController): void {
    const followers = this.#followers.get(sessionId);
    followers?.delete(controller);
    if (followers?.size === 0) this.#followers.delete(sessionId);
  }
}
