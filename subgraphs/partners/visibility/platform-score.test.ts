import fc from 'fast-check';
import type { FacebookObservation, GoogleObservation, InstagramObservation } from './platform-observation.js';
import { facebookScore, googleScore, instagramScore } from './platform-score.js';

const emptyGoogle: GoogleObservation = {
  found: true,
  profileUrl: null,
  website: false,
  openingHours: false,
  phone: false,
  photoCount: 0,
  rating: null,
  reviewCount: 0,
};
const emptyFacebook: FacebookObservation = {
  found: true,
  profileUrl: null,
  about: false,
  location: false,
  contact: false,
  website: false,
  openingHours: false,
  postCount: 0,
  followerCount: null,
};
const emptyInstagram: InstagramObservation = {
  found: true,
  profileUrl: null,
  businessAccount: false,
  contact: false,
  followerCount: 0,
  storyHighlights: false,
  recentPostCount: 0,
};

describe('the Google score', () => {
  it('adds up what a good listing has: 20 + 15 + 15 + 16 + 13.5 + 10 + 5 = 94.5, half up', () => {
    const seen = { website: true, openingHours: true, photoCount: 8, rating: 4.5, reviewCount: 120, phone: true };
    expect(googleScore({ ...emptyGoogle, ...seen }).score).toBe(95);
  });

  it('is 0 without a listing, whatever else is said', () => {
    const { score, missingFeatures } = googleScore({ ...emptyGoogle, found: false, website: true, photoCount: 50 });
    expect(score).toBe(0);
    expect(missingFeatures).toEqual(['profile']);
  });

  it('is 20 for a bare listing, and gives nothing for a rating that nobody gave', () => {
    expect(googleScore(emptyGoogle).score).toBe(20);
    expect(googleScore({ ...emptyGoogle, rating: 5 }).score).toBe(20);
    expect(googleScore({ ...emptyGoogle, reviewCount: 80 }).score).toBe(20);
  });

  it('rounds exactly where binary fractions fall short: 20 + 4.1 * 3 + 2 / 10 = 32.5', () => {
    expect(googleScore({ ...emptyGoogle, rating: 4.1, reviewCount: 2 }).score).toBe(33);
  });

  it('asks for more photos, a better rating and more reviews up to 10, 4.0 and 20', () => {
    const seen = { website: true, openingHours: true, phone: true };
    const missing = (photoCount: number, rating: number, reviewCount: number) =>
      googleScore({ ...emptyGoogle, ...seen, photoCount, rating, reviewCount }).missingFeatures;
    expect(missing(9, 3.9, 19)).toEqual(['photos', 'rating', 'reviews']);
    expect(missing(10, 4, 20)).toEqual([]);
  });
});

describe('the Facebook score', () => {
  it.each<[Partial<FacebookObservation>, number]>([
    [{ about: true, location: true, contact: true, website: true, openingHours: true, postCount: 1 }, 100],
    [{ about: true, location: true, contact: true, postCount: 4 }, 70],
    [{ about: true }, 25],
    [{}, 0],
    [{ found: false, about: true }, 0],
  ])('of %j is %i', (seen, score) => {
    expect(facebookScore({ ...emptyFacebook, ...seen }).score).toBe(score);
  });
});

describe('the Instagram score', () => {
  it.each<[Partial<InstagramObservation>, number]>([
    [{ businessAccount: true, contact: true, followerCount: 500, storyHighlights: true, recentPostCount: 5 }, 100],
    [{ followerCount: 99 }, 0],
    [{ followerCount: 100 }, 15],
    [{ followerCount: 499 }, 15],
    [{ followerCount: 500 }, 25],
    [{ recentPostCount: 4 }, 0],
    [{ businessAccount: true, contact: true }, 50],
    [{ found: false, businessAccount: true }, 0],
  ])('of %j is %i', (seen, score) => {
    expect(instagramScore({ ...emptyInstagram, ...seen }).score).toBe(score);
  });
});

it('keeps every score between 0 and 100, and what is complete apart from what is missing', () => {
  const count = fc.integer({ min: 0, max: 2_000_000_000 });
  const anyGoogle = fc.record({
    found: fc.boolean(),
    profileUrl: fc.constant(null),
    website: fc.boolean(),
    openingHours: fc.boolean(),
    phone: fc.boolean(),
    photoCount: count,
    rating: fc.option(fc.double({ min: 0, max: 5, noNaN: true })),
    reviewCount: count,
  });
  fc.assert(
    fc.property(anyGoogle, (seen) => {
      const { score, completedFeatures, missingFeatures } = googleScore(seen);
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
      expect(completedFeatures.filter((feature) => missingFeatures.includes(feature))).toEqual([]);
    }),
  );
});
