import { fault, number, text } from '../../../platform/input/rules.js';
import type {
  FacebookObservation,
  GoogleObservation,
  InstagramObservation,
  Observations,
} from './platform-observation.js';

/** What was said of a profile; what was left unsaid is not there. */
type Said<Observation extends { readonly found: boolean }> = Pick<Observation, 'found'> & Partial<Observation>;

export interface ObservationsInput {
  readonly google?: Said<GoogleObservation> | null;
  readonly facebook?: Said<FacebookObservation> | null;
  readonly instagram?: Said<InstagramObservation> | null;
}

/** More photos or followers than anybody has: whatever is beyond is a mistake. */
const MAX_COUNT = 2_000_000_000;
const MAX_URL = 500;

/** @throws InvalidInput */
export function observationsOf({ google, facebook, instagram }: ObservationsInput): Observations {
  if (!google && !facebook && !instagram) throw fault('At least one platform must have been looked at.', []);
  return {
    ...(google && { google: googleObservation(google) }),
    ...(facebook && { facebook: facebookObservation(facebook) }),
    ...(instagram && { instagram: instagramObservation(instagram) }),
  };
}

function googleObservation(said: Said<GoogleObservation>): GoogleObservation {
  return {
    found: said.found,
    profileUrl: text(said.profileUrl ?? null, ['google', 'profileUrl'], MAX_URL),
    website: said.website ?? false,
    openingHours: said.openingHours ?? false,
    phone: said.phone ?? false,
    photoCount: number(said.photoCount ?? 0, ['google', 'photoCount'], 0, MAX_COUNT),
    rating: number(said.rating ?? null, ['google', 'rating'], 0, 5),
    reviewCount: number(said.reviewCount ?? 0, ['google', 'reviewCount'], 0, MAX_COUNT),
  };
}

function facebookObservation(said: Said<FacebookObservation>): FacebookObservation {
  return {
    found: said.found,
    profileUrl: text(said.profileUrl ?? null, ['facebook', 'profileUrl'], MAX_URL),
    about: said.about ?? false,
    location: said.location ?? false,
    contact: said.contact ?? false,
    website: said.website ?? false,
    openingHours: said.openingHours ?? false,
    postCount: number(said.postCount ?? 0, ['facebook', 'postCount'], 0, MAX_COUNT),
    followerCount: number(said.followerCount ?? null, ['facebook', 'followerCount'], 0, MAX_COUNT),
  };
}

function instagramObservation(said: Said<InstagramObservation>): InstagramObservation {
  return {
    found: said.found,
    profileUrl: text(said.profileUrl ?? null, ['instagram', 'profileUrl'], MAX_URL),
    businessAccount: said.businessAccount ?? false,
    contact: said.contact ?? false,
    followerCount: number(said.followerCount ?? 0, ['instagram', 'followerCount'], 0, MAX_COUNT),
    storyHighlights: said.storyHighlights ?? false,
    recentPostCount: number(said.recentPostCount ?? 0, ['instagram', 'recentPostCount'], 0, MAX_COUNT),
  };
}
