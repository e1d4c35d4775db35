export const platforms = ['google', 'facebook', 'instagram'] as const;
export type Platform = (typeof platforms)[number];

interface ProfileObservation {
  /** A profile was found; without one nothing else counts. */
  readonly found: boolean;
  readonly profileUrl: string | null;
}

/** What a Google listing shows of a business. */
export interface GoogleObservation extends ProfileObservation {
  readonly website: boolean;
  readonly openingHours: boolean;
  readonly phone: boolean;
  readonly photoCount: number;
  /** Average of all guests, 0 to 5; null before the first. */
  readonly rating: number | null;
  readonly reviewCount: number;
}

/** What a Facebook page shows of a business. */
export interface FacebookObservation extends ProfileObservation {
  readonly about: boolean;
  readonly location: boolean;
  /** Telephone number or e-mail address. */
  readonly contact: boolean;
  readonly website: boolean;
  readonly openingHours: boolean;
  readonly postCount: number;
  readonly followerCount: number | null;
}

/** What an Instagram account shows of a business. */
export interface InstagramObservation extends ProfileObservation {
  readonly businessAccount: boolean;
  readonly contact: boolean;
  readonly followerCount: number;
  readonly storyHighlights: boolean;
  /** Of the last 30 days. */
  readonly recentPostCount: number;
}

/** A platform that is absent was not looked at. */
export interface Observations {
  readonly google?: GoogleObservation;
  readonly facebook?: FacebookObservation;
  readonly instagram?: InstagramObservation;
}
