import type { Message, PubSub } from '../pubsub/pubsub.js';

/** Hears what is published on a topic, null for "something may have been missed", until the answer is called. */
export function listen(pubsub: PubSub, topic: string, onMessage: (message: Message | null) => void): () => void {
  const over = new AbortController();
  const deliveries = pubsub.subscribe(topic, over.signal);
  void (async () => {
    for await (const delivery of deliveries) onMessage(delivery.type === 'message' ? delivery.message : null);
  })();
  return () => over.abort();
}
