import { randomUUID } from 'node:crypto';
import { system, type Viewer } from '../../../platform/identity/viewer.js';
import type { ShopMemberRole } from '../members/shop-member.entity.js';
import { ShopMember } from '../members/shop-member.entity.js';
import { MemberLogin } from '../sign-in/member-login.entity.js';
import { startWorld, type World } from './shop-points.fixture.js';

/** `geheim`, as the old system stored it, with little work. */
export const OLD_PASSWORD = 'geheim-Größe 12';
const OLD_HASH = 'pbkdf2:sha1:1000$salz$8a5e28039695f1d0cf141cd25fdaa3c3d261756e';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
  readonly text: string;
  /** Of the text; whatever it is. */
  readonly json: any;
}

export interface Ask {
  /** By access token: whom the gateway vouches for. */
  readonly as?: Viewer;
  readonly cookie?: string;
  readonly json?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface LegacyWorld extends World {
  ask(method: 'GET' | 'POST' | 'OPTIONS', path: string, ask?: Ask): Promise<Answer>;
  /** A member of the old system. */
  newLogin(role: ShopMemberRole, hash?: string): Promise<{ username: string; id: number; userId: string }>;
  /** Signs in with the form and gives the cookie. */
  signIn(username: string, password?: string): Promise<string>;
}

export async function startLegacy(options: Parameters<typeof startWorld>[0] = {}): Promise<LegacyWorld> {
  const world = await startWorld(options);
  const ask: LegacyWorld['ask'] = async (method, path, { as, cookie, json, form, headers, body } = {}) => {
    const payload = body ?? (json === undefined ? form && new URLSearchParams(form).toString() : JSON.stringify(json));
    const type = json === undefined ? form && 'application/x-www-form-urlencoded' : 'application/json';
    const response = await world.test.subgraph.http.inject({
      method,
      url: path,
      headers: {
        host: 'kontor.test',
        ...(await world.test.headersOf(as ?? world.people.nobody)),
        ...(type && { 'content-type': type }),
        ...(cookie && { cookie }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    });
    const isJson = String(response.headers['content-type']).includes('json');
    return {
      status: response.statusCode,
      headers: response.headers,
      text: response.body,
      json: isJson ? response.json() : undefined,
    };
  };
  return Object.assign(world, {
    ask,
    async newLogin(role: ShopMemberRole, passwordHash = OLD_HASH) {
      const userId = randomUUID();
      const username = `tester-${userId.slice(0, 8)}`;
      await using uow = world.test.uow(system);
      return await uow.write(async ({ manager }) => {
        const { id } = await manager.save(manager.create(ShopMember, { userId, role }));
        await manager.insert(MemberLogin, { memberId: id, username, email: `${username}@post.example`, passwordHash });
        return { username, id, userId };
      });
    },
    async signIn(username: string, password = OLD_PASSWORD) {
      const { headers, status } = await ask('POST', '/login', { form: { username, password } });
      const given = [headers['set-cookie']].flat()[0];
      if (status !== 302 || typeof given !== 'string') throw new Error(`not signed in: ${status}`);
      return given.split(';', 1)[0]!;
    },
  });
}
