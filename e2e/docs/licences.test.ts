import { readFileSync } from 'node:fs';

const page = readFileSync('docs/licences.md', 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Of which the page says that nearly all packages are under one of them. */
const COMMON = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

it.each(Object.keys({ ...dependencies, ...devDependencies }))('%s is under a licence that the page names', (name) => {
  const { license } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { license: string };
  if (COMMON.includes(license)) return;
  const row = page.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
  expect(row).toContain(NAMES[license]);
});

const NAMES: Readonly<Record<string, string>> = {
  'Elastic-2.0': 'Elastic License 2.0',
  'BlueOak-1.0.0': 'Blue Oak',
};
