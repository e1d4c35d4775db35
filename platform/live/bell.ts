/** What one waits for and others ring. Rings that nobody waits for are kept, all of them as one. */
export class Bell {
  private isRung = false;
  private wake: (() => void) | null = null;

  readonly ring = (): void => {
    if (this.wake === null) this.isRung = true;
    else this.wake();
  };

  /** Resolves with the next ring, or when the time is up. For one at a time. */
  async rung(timeoutMs: number | null = null): Promise<void> {
    if (!this.isRung) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        if (timeoutMs !== null) timer = setTimeout(resolve, timeoutMs);
      });
      clearTimeout(timer);
      this.wake = null;
    }
    this.isRung = false;
  }
}
