import { execFileSync, spawn, spawnSync, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { chownSync, statSync } from 'node:fs';
import { SetupError } from './setup-error.js';

/** The operating system's user that PostgreSQL runs as and that owns its files. */
export interface Account {
  spawn(program: string, args: readonly string[], options: SpawnOptions): ChildProcess;
  /** Hands a file that we have just written to this user. */
  own(file: string): void;
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

const ourselves: Account = { spawn: (program, args, options) => spawn(program, args, options), own: () => undefined };

/**
 * Ourselves, unless we are root, whom PostgreSQL refuses: then the owner of the data folder, which becomes `postgres` or
 * `nobody` when root has just made it.
 *
 * @param program One of PostgreSQL's programs, by its full path.
 */
export function accountFor(program: string, dataDir: string): Account {
  if (process.getuid?.() !== 0) return ourselves;
  const user = ownerOf(dataDir) ?? handOver(dataDir);
  const prefix = mayReach(user, program, dataDir) ? null : wayThroughClosedFolders(user, program);
  return {
    spawn: (command, args, options) =>
      prefix === null
        ? spawn(command, args, { ...options, ...user })
        : spawn('setpriv', [...prefix, command, ...args], options),
    own: (file) => chownSync(file, user.uid, user.gid),
  };
}

function ownerOf(folder: string): Ids | null {
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

/** With all that is in it: root may have copied the folder from elsewhere. */
function handOver(dataDir: string): Ids {
  const user = idsOf('postgres') ?? idsOf('nobody');
  if (user === null) {
    throw new SetupError(
      'PostgreSQL refuses to run as root and there is no user "postgres" or "nobody" to run it as: ' +
        'start Kontor as an ordinary user, or set DATABASE_URL.',
    );
  }
  execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, dataDir]);
  return user;
}

function idsOf(name: string): Ids | null {
  const [uid, gid] = ['-u', '-g'].map((what) => spawnSync('id', [what, name], { encoding: 'utf8' }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** Asks the kernel instead of reading modes: access lists and mount options count too. */
function mayReach(user: Ids, program: string, dataDir: string): boolean {
  return spawnSync('sh', ['-c', 'test -x "$0" && test -x "$1"', program, dataDir], user).status === 0;
}

/**
 * A clone under /root, which only root may enter, is out of reach for every other user. PostgreSQL then keeps one single
 * capability of root's: to pass folders. The first choice cannot even write; some containers have only the second.
 *
 * `no_setuid_fixup` makes access(2), by which PostgreSQL looks for its own files, respect that capability.
 */
function wayThroughClosedFolders(user: Ids, program: string): string[] {
  for (const capability of ['dac_read_search', 'dac_override']) {
    const prefix = [
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      `--bounding-set=-all,+${capability}`,
      '--no-new-privs',
    ];
    if (spawnSync('setpriv', [...prefix, program, '--version']).status === 0) return prefix;
  }
  throw new SetupError(
    `PostgreSQL refuses to run as root, and no other user may reach ${program}: start Kontor as an ordinary user, ` +
      'move it to a folder that everybody may enter (such as /opt), or set DATABASE_URL.',
  );
}
