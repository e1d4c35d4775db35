export type { DurableStreamOptions } from './durable-stream.js';
export { createLive, type Live } from './live.js';
export type { LiveViewOptions, Snapshot } from './live-view.js';
export { defineStream, type EntryStream, type Stream, type StreamEntry } from './stream.js';
