/** Now, as a value to inject. Rules take time as an argument or a clock, never from the system. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
