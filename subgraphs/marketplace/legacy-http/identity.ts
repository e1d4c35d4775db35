import { anonymous, system, type Viewer } from '../../../platform/identity/viewer.js';

/** An older client, by the public id that it gives itself: with that thinker's rights and no others. */
export function claiming(publicId: string): Viewer {
  return { ...anonymous, knownAs: publicId };
}

/** The same where the old servers asked no questions: with all rights, and what is done is done by that thinker. */
export function trusted(publicId: string): Viewer {
  return { ...system, knownAs: publicId };
}
