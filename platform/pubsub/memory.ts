import { encodeMessage, type Delivery, type Message, type PubSub } from './pubsub.js';
import { Subscribers } from './subscribers.js';

/** Pub/sub within one process. */
export function memoryPubSub(): PubSub {
  const subscribers = new Subscribers();
  let isOver = false;
  return {
    async publish(topic, message) {
      if (isOver) throw new Error('The pub/sub is closed.');
      // Through JSON, as on every other carrier: what a subscriber gets is a copy, and its own.
      const received = JSON.parse(encodeMessage(topic, message)) as { message: Message };
      subscribers.deliver(topic, received.message);
    },
    subscribe<T extends Message>(topic: string, signal: AbortSignal) {
      const over = isOver ? AbortSignal.abort() : signal;
      return subscribers.add(topic, over) as AsyncIterable<Delivery<T>>;
    },
    async [Symbol.asyncDispose]() {
      isOver = true;
      subscribers.end();
    },
  };
}
