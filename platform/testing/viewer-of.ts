import { anonymous, type Viewer } from '../identity/viewer.js';

/** Somebody with these traits and no others; a user has at least the role `user`. */
export function viewerOf(traits: Partial<Viewer>): Viewer {
  const isPerson = typeof traits.userId === 'string';
  return { ...anonymous, ...(isPerson && { roles: ['user'] as const }), ...traits };
}
