import { z } from 'zod';

const EXTENSION = /^chrome-extension:\/\/[a-z0-9-]+$/;
const EVERY_EXTENSION = '*';

export const extensionOriginsSetting = z
  .string()
  .default(EVERY_EXTENSION)
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
  )
  .refine((origins) => origins.every((origin) => origin === EVERY_EXTENSION || EXTENSION.test(origin)), {
    error: 'must be * or origins such as chrome-extension://abcdefghijklmnopabcdefghijklmnop, separated by commas',
  });

/** From where the older clients may come. */
export class ClientOrigins {
  constructor(private readonly extensions: readonly string[]) {}

  isExtension(origin: string | undefined): origin is string {
    if (origin === undefined || !EXTENSION.test(origin)) return false;
    return this.extensions.includes(EVERY_EXTENSION) || this.extensions.includes(origin);
  }

  /**
   * Whether a page may act for the member whose cookie the browser sends: those of this origin and the extension, and
   * what is no browser. The scheme is not compared, which a proxy may have ended TLS for.
   */
  mayAct({ origin, host, site }: { origin: string | undefined; host: string | undefined; site: unknown }): boolean {
    // Browsers leave `Origin` out of some requests, but then they say this.
    if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none';
    return this.isExtension(origin) || (URL.canParse(origin) && new URL(origin).host === host);
  }
}
