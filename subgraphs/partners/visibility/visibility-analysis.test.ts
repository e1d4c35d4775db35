import { analyse } from './visibility-analysis.js';
import type { FacebookObservation, GoogleObservation, InstagramObservation } from './platform-observation.js';
import { facebookScore, googleScore, instagramScore } from './platform-score.js';
import { adviceFor, quickWins } from './visibility-advice.js';

const google: GoogleObservation = {
  found: true,
  profileUrl: 'https://maps.example/gasthaus',
  website: false,
  openingHours: true,
  phone: true,
  photoCount: 3,
  rating: 4.4,
  reviewCount: 51,
};
const facebook: FacebookObservation = {
  found: false,
  profileUrl: null,
  about: false,
  location: false,
  contact: false,
  website: false,
  openingHours: false,
  postCount: 0,
  followerCount: null,
};
const instagram: InstagramObservation = {
  found: true,
  profileUrl: null,
  businessAccount: false,
  contact: false,
  followerCount: 120,
  storyHighlights: false,
  recentPostCount: 0,
};

it('says of each platform what was seen, what is missing and what to do, in the language asked for', () => {
  const { platformAnalyses, weights } = analyse(
    { mainCategory: 'restaurant', tags: [], language: 'en' },
    { google, facebook },
  );
  expect(weights).toEqual({ google: 50, facebook: 25, instagram: 25 });
  expect(platformAnalyses.map(({ platform }) => platform)).toEqual(['google', 'facebook']);
  expect(platformAnalyses[0]).toMatchObject({
    profileFound: true,
    profileUrl: 'https://maps.example/gasthaus',
    rating: 4.4,
    reviewCount: 51,
    followerCount: null,
    missingFeatures: ['website', 'photos'],
    recommendations: ['Add your website to the Google profile.', 'Show at least ten photos in the Google profile.'],
  });
  expect(platformAnalyses[1]).toMatchObject({
    profileFound: false,
    score: 0,
    recommendations: ['Create a Facebook page.'],
  });
});

it('gives two quick wins a platform, five in all, none twice', () => {
  const { quickWins: wins } = analyse(
    { mainCategory: null, tags: [], language: 'de' },
    { google, facebook, instagram },
  );
  expect(wins).toEqual([
    'Tragen Sie Ihre Website im Google-Profil ein.',
    'Zeigen Sie mindestens zehn Fotos im Google-Profil.',
    'Legen Sie eine Facebook-Seite an.',
    'Stellen Sie Ihr Instagram-Konto auf ein Geschäftskonto um.',
    'Ergänzen Sie Kontaktdaten im Instagram-Konto.',
  ]);
  const same = { recommendations: ['a', 'b', 'c'] };
  expect(quickWins([same, same, { recommendations: ['d'] }])).toEqual(['a', 'b', 'd']);
});

it('has advice in both languages for everything that the scores can find missing', () => {
  const poor = {
    google: googleScore({ ...google, openingHours: false, phone: false, rating: null, reviewCount: 0 }),
    facebook: facebookScore({ ...facebook, found: true }),
    instagram: instagramScore({ ...instagram, followerCount: 0 }),
  };
  for (const platform of ['google', 'facebook', 'instagram'] as const) {
    for (const feature of ['profile', ...poor[platform].missingFeatures]) {
      const { de, en, points } = adviceFor(platform, feature);
      expect([de, en].every((text) => text.length > 10)).toBe(true);
      expect(points).toBeGreaterThan(0);
    }
  }
});
