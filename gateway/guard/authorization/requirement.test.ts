import { anonymous, type Viewer } from '../../../platform/identity/viewer.js';
import { meets, type Requirement } from './requirement.js';

const nothing: Requirement = { authenticated: false, scopes: null, policies: null };
const viewer = (facts: Partial<Viewer>): Viewer => ({ ...anonymous, ...facts });

describe('a requirement', () => {
  it('to be signed in is met by a user and by a service with scopes', () => {
    const requirement = { ...nothing, authenticated: true };
    expect(meets(anonymous, requirement)).toBe(false);
    expect(meets(viewer({ sessionToken: 't', clientIp: '10.0.0.1' }), requirement)).toBe(false);
    expect(meets(viewer({ userId: 'u' }), requirement)).toBe(true);
    expect(meets(viewer({ scopes: ['a'] }), requirement)).toBe(true);
  });

  it.each<[string, string[], boolean]>([
    ['none', [], false],
    ['a part of the first', ['a'], false],
    ['all of the first', ['b', 'a', 'x'], true],
    ['all of the second', ['c'], true],
  ])('of scopes (a and b) or c with %s', (_what, scopes, expected) => {
    expect(meets(viewer({ scopes }), { ...nothing, scopes: [['a', 'b'], ['c']] })).toBe(expected);
  });

  it('of scopes is not met by a role, that of policies not by a scope', () => {
    expect(meets(viewer({ userId: 'u', roles: ['admin'] }), { ...nothing, scopes: [['admin']] })).toBe(false);
    expect(meets(viewer({ scopes: ['admin'] }), { ...nothing, policies: [['admin']] })).toBe(false);
    expect(meets(viewer({ userId: 'u', roles: ['admin'] }), { ...nothing, policies: [['admin']] })).toBe(true);
  });

  it('is met as a whole or not', () => {
    const requirement: Requirement = { authenticated: true, scopes: [['a']], policies: [['staff']] };
    expect(meets(viewer({ userId: 'u', scopes: ['a'], roles: ['staff'] }), requirement)).toBe(true);
    expect(meets(viewer({ userId: 'u', scopes: ['a'] }), requirement)).toBe(false);
    expect(meets(viewer({ userId: 'u', roles: ['staff'] }), requirement)).toBe(false);
  });

  it('that lists nothing asks for nothing', () => {
    expect(meets(anonymous, { ...nothing, scopes: [], policies: [[]] })).toBe(true);
  });
});
