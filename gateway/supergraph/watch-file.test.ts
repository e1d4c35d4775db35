import { mkdtemp, rename, rm, symlink, unlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFile } from './watch-file.js';

describe('a watched file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kontor-watch-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Gathers what the watch tells; `next` waits for one more. */
  async function watch(name: string, text: string) {
    const file = join(folder, name);
    await writeFile(file, text);
    const told: string[] = [];
    let wake = () => {};
    const tell = (what: string) => {
      told.push(what);
      wake();
    };
    const watching = watchFile({
      file,
      seconds: 0.01,
      known: text,
      onChange: async (changed) => tell(changed),
      onUnreadable: (error) => tell((error as NodeJS.ErrnoException).code!),
    });
    const until = async (count: number) => {
      while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
    };
    return { file, told, until, [Symbol.asyncDispose]: () => watching[Symbol.asyncDispose]() };
  }
  const someLooks = () => new Promise((resolve) => setTimeout(resolve, 60));

  it('is told when it changes, however that is done', async () => {
    await using watching = await watch('changing', 'one');
    const { file, told, until } = watching;
    await writeFile(file, 'two');
    await until(1);
    await writeFile(join(folder, 'new'), 'three');
    await rename(join(folder, 'new'), file);
    await until(2);
    // As a mounted volume of a cluster does it.
    await writeFile(join(folder, 'version-4'), 'four');
    await unlink(file);
    await symlink(join(folder, 'version-4'), file);
    await until(told.includes('ENOENT') ? 4 : 3);
    expect(told.filter((text) => text !== 'ENOENT')).toEqual(['two', 'three', 'four']);
  });

  it('is not told of when it only looks changed', async () => {
    await using watching = await watch('touched', 'same');
    const { file, told } = watching;
    await utimes(file, new Date(), new Date());
    await someLooks();
    await writeFile(file, 'same');
    await someLooks();
    expect(told).toEqual([]);
  });

  it('is missed once, and read when it is back', async () => {
    await using watching = await watch('missing', 'here');
    const { file, told, until } = watching;
    await unlink(file);
    await until(1);
    await someLooks();
    await writeFile(file, 'here');
    await until(2);
    expect(told).toEqual(['ENOENT', 'here']);
  });

  it('is left alone when the watch has ended', async () => {
    const watching = await watch('left', 'one');
    await watching[Symbol.asyncDispose]();
    await writeFile(watching.file, 'two');
    await someLooks();
    expect(watching.told).toEqual([]);
  });
});
