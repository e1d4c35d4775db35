import type { Logger } from '../../platform/log/log.js';
import { checkSupergraph, unreadable } from './load.js';
import type { Supergraph } from './supergraph.js';
import { watchFile } from './watch-file.js';

export interface ReloadOptions {
  readonly file: string;
  /** Between two looks at the file; 0 never looks. */
  readonly seconds: number;
  /** The text that is being served. */
  readonly served: string;
  /** Serves another supergraph, or throws and goes on serving the one before. */
  readonly replace: (supergraph: Supergraph) => Promise<void>;
  readonly log: Logger;
}

export interface SupergraphReload extends AsyncDisposable {
  /** Why what the file holds is not what is served; null when it is. */
  readonly fault: string | null;
}

/**
 * Serves what the supergraph's file holds, whenever that changes. A file that cannot be served is refused with one line
 * in the log: the old supergraph goes on, and the gateway stays ready.
 */
export function reloadOnChange({ file, seconds, served, replace, log }: ReloadOptions): SupergraphReload {
  let fault: string | null = null;
  let current = served;

  const refuse = (error: unknown) => {
    fault = error instanceof Error ? error.message : String(error);
    log.error({ supergraph: file, reason: fault }, 'the changed supergraph is refused; the old one goes on serving');
  };
  const watch =
    seconds === 0
      ? null
      : watchFile({
          file,
          seconds,
          known: served,
          onUnreadable: (error) => refuse(unreadable(file, error)),
          async onChange(text) {
            try {
              // Taken back before it was ever served.
              if (text !== current) await replace(checkSupergraph(file, text));
              current = text;
              fault = null;
              log.info({ supergraph: file }, 'the supergraph is reloaded');
            } catch (error) {
              refuse(error);
            }
          },
        });
  return {
    get fault() {
      return fault;
    },
    [Symbol.asyncDispose]: async () => watch?.[Symbol.asyncDispose](),
  };
}
