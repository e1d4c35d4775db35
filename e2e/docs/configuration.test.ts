import { readdirSync, readFileSync } from 'node:fs';

/** The pages name every variable that the code reads, and no other. */

const page = readFileSync('docs/configuration.md', 'utf8');
const gateway = readFileSync('docs/gateway.md', 'utf8');

it.each([
  ['one machine', 'scripts/instance/config.ts', section(page, '## On one machine')],
  [
    'a subgraph',
    'platform/subgraph/main.ts',
    section(page, '## A subgraph as a process').split('Of one subgraph only')[0]!,
  ],
  ['the gateway', 'gateway/config.ts', section(gateway, '## Settings')],
])('of %s', (_, file, text) => {
  expect(firstColumn(text)).toEqual(settingsIn(file));
});

it('of one subgraph only', () => {
  const rows = [...page.split('Of one subgraph only')[1]!.matchAll(/^\|\s*([a-z-]+)\s*\|\s*`([A-Z0-9_]+)`/gm)];
  const settings = readdirSync('subgraphs')
    .filter((name) => readdirSync(`subgraphs/${name}`).includes('settings.ts'))
    .flatMap((name) => settingsIn(`subgraphs/${name}/settings.ts`).map((variable) => [name, variable]));
  expect(rows.map(([, name, variable]) => [name, variable]).sort()).toEqual(settings.sort());
});

it('on the first page, as in the table of all', () => {
  const short = firstColumn(readFileSync('README.md', 'utf8').split('## One question')[0]!);
  const all = firstColumn(section(page, '## On one machine'));
  expect(all).toEqual(expect.arrayContaining(short));
  expect(short.length).toBeGreaterThan(3);
});

function section(text: string, heading: string): string {
  return text.slice(text.indexOf(heading)).split(/\n## /)[0]!;
}

/** The names in the first column of the tables. */
function firstColumn(text: string): string[] {
  const cells = text.split('\n').flatMap((line) => (line.startsWith('| `') ? [line.split('|')[1]!] : []));
  return cells.flatMap((cell) => [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name!)).sort();
}

/** The keys of the objects of settings in a file; one per line, by the formatter. */
function settingsIn(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/(?:^ {2}|\{ )([A-Z][A-Z0-9_]+):/gm)].map(([, name]) => name!).sort();
}
