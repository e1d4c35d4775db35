import { parseArgs } from 'node:util';
import { SetupError } from '../platform/postgres/setup-error.js';
import { loadInstanceConfig } from './instance/config.js';
import { openDataFolder } from './instance/data-folder.js';
import { DEMO_ACCOUNTS, demoToken, type DemoAccount } from './instance/demo-tokens.js';
import { orExplain } from './instance/faults.js';
import { loadKeys } from './instance/keys.js';

const USAGE = `Say for which demo account: npm run -s token -- --as ${DEMO_ACCOUNTS.join('|')}`;

/** `npm run -s token -- --as admin`: prints a token and nothing else, whether or not Kontor is running. */
await orExplain(async () => {
  const account = accountFrom(process.argv.slice(2));
  const { KONTOR_DATA } = loadInstanceConfig();
  await openDataFolder(KONTOR_DATA);
  const { issuer } = await loadKeys(KONTOR_DATA);
  console.log(await demoToken(account, issuer));
});

function accountFrom(args: string[]): DemoAccount {
  const { as } = parseArgs({ args, options: { as: { type: 'string' } }, strict: false }).values;
  const account = DEMO_ACCOUNTS.find((name) => name === as);
  if (account === undefined) throw new SetupError(USAGE);
  return account;
}
