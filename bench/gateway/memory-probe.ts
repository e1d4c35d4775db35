/** Loaded into the gateway's process by the soak test: on a message it collects garbage and sends what is left. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// The channel alone shall not keep the process alive.
process.channel?.unref();
