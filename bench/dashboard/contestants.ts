/** The gateways that are compared, by name, with their settings. The first is what the others are compared with. */
export const CONTESTANTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stock: { GATEWAY_EXECUTOR: 'apollo', SHARE_INFLIGHT: 'false' },
  'kontor, shared': { GATEWAY_EXECUTOR: 'kontor', SHARE_INFLIGHT: 'true' },
  'kontor, not shared': { GATEWAY_EXECUTOR: 'kontor', SHARE_INFLIGHT: 'false' },
};

/** What all of them get: nobody is to be kept from asking fast, and nothing else is to be loaded. */
export const COMMON = { HOST: '127.0.0.1', LOG_LEVEL: 'warn', SANDBOX: 'false' } as const;

/** Where the gateways of one shape answer, by name. */
export type Addresses = Readonly<Record<string, string>>;
