import { systemClock } from '../../../platform/clock.js';
import { openDatabase } from '../../../platform/database/database.js';
import { system } from '../../../platform/identity/viewer.js';
import { uuidv7 } from '../../../platform/ids.js';
import { silentLogger } from '../../../platform/log/log.js';
import { EventLog } from '../event-log/event-log.js';
import { SettlementService } from '../settlements/settlement.service.js';
import definition from '../subgraph.js';
import { ThinkerService } from '../thinkers/thinker.service.js';

/** A settlement run in a process of its own, for a test that kills it: says that it is ready, and begins when told. */
const [url] = process.argv.slice(2);
await using database = openDatabase({
  url: url!,
  entities: definition.entities,
  log: silentLogger(),
  applicationName: 'settlement-run',
});
const settlements = new SettlementService({
  clock: systemClock,
  newId: uuidv7,
  thinkers: new ThinkerService({ newId: uuidv7, tokenPepper: '' }),
  events: new EventLog(uuidv7),
});
await database.query('SELECT 1');
const told = new Promise((resolve) => process.once('message', resolve));
process.send!('ready');
await told;
await using uow = database.unitOfWork(system);
await settlements.run(uow, { periodFrom: '2026-02-01', periodTo: '2026-02-28' });
process.disconnect();
