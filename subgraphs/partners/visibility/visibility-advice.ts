import type { TextLanguage } from '../users/profile.entity.js';
import type {
  RecommendationDifficulty,
  RecommendationPriority,
} from '../recommendations/platform-recommendation.entity.js';
import type { Platform } from './platform-observation.js';

/** What to do about a feature that a profile lacks. */
export interface Advice extends Readonly<Record<TextLanguage, string>> {
  readonly priority: RecommendationPriority;
  readonly difficulty: RecommendationDifficulty;
  /** The points of the platform score that it can bring. */
  readonly points: number;
}

/** By platform and by the feature names of the platform scores. */
const advice: Readonly<Record<Platform, Readonly<Record<string, Advice>>>> = {
  google: {
    profile: {
      de: 'Legen Sie ein Google-Unternehmensprofil an.',
      en: 'Create a Google Business Profile.',
      priority: 'urgent',
      difficulty: 'medium',
      points: 20,
    },
    website: {
      de: 'Tragen Sie Ihre Website im Google-Profil ein.',
      en: 'Add your website to the Google profile.',
      priority: 'high',
      difficulty: 'easy',
      points: 15,
    },
    opening_hours: {
      de: 'Tragen Sie Ihre Öffnungszeiten im Google-Profil ein.',
      en: 'Add your opening hours to the Google profile.',
      priority: 'high',
      difficulty: 'easy',
      points: 15,
    },
    photos: {
      de: 'Zeigen Sie mindestens zehn Fotos im Google-Profil.',
      en: 'Show at least ten photos in the Google profile.',
      priority: 'high',
      difficulty: 'medium',
      points: 20,
    },
    rating: {
      de: 'Antworten Sie auf Bewertungen und bringen Sie den Schnitt auf vier Sterne.',
      en: 'Answer reviews and bring the average to four stars.',
      priority: 'medium',
      difficulty: 'hard',
      points: 15,
    },
    reviews: {
      de: 'Bitten Sie zufriedene Gäste um eine Bewertung, bis es zwanzig sind.',
      en: 'Ask happy guests for a review until there are twenty.',
      priority: 'medium',
      difficulty: 'medium',
      points: 10,
    },
    phone: {
      de: 'Tragen Sie Ihre Telefonnummer im Google-Profil ein.',
      en: 'Add your telephone number to the Google profile.',
      priority: 'low',
      difficulty: 'easy',
      points: 5,
    },
  },
  facebook: {
    profile: {
      de: 'Legen Sie eine Facebook-Seite an.',
      en: 'Create a Facebook page.',
      priority: 'high',
      difficulty: 'medium',
      points: 25,
    },
    about: {
      de: 'Beschreiben Sie Ihren Betrieb auf der Facebook-Seite.',
      en: 'Say on the Facebook page what your business is about.',
      priority: 'high',
      difficulty: 'easy',
      points: 25,
    },
    location: {
      de: 'Tragen Sie Ihre Adresse auf der Facebook-Seite ein.',
      en: 'Add your address to the Facebook page.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
    contact: {
      de: 'Nennen Sie Telefon oder E-Mail auf der Facebook-Seite.',
      en: 'Give a telephone number or e-mail address on the Facebook page.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
    website: {
      de: 'Verlinken Sie Ihre Website auf der Facebook-Seite.',
      en: 'Link your website from the Facebook page.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
    opening_hours: {
      de: 'Tragen Sie Ihre Öffnungszeiten auf der Facebook-Seite ein.',
      en: 'Add your opening hours to the Facebook page.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
    posts: {
      de: 'Veröffentlichen Sie Ihren ersten Facebook-Beitrag.',
      en: 'Publish your first Facebook post.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
  },
  instagram: {
    profile: {
      de: 'Legen Sie ein Instagram-Konto für Ihren Betrieb an.',
      en: 'Create an Instagram account for your business.',
      priority: 'high',
      difficulty: 'medium',
      points: 30,
    },
    business_account: {
      de: 'Stellen Sie Ihr Instagram-Konto auf ein Geschäftskonto um.',
      en: 'Turn your Instagram account into a business account.',
      priority: 'high',
      difficulty: 'easy',
      points: 30,
    },
    contact: {
      de: 'Ergänzen Sie Kontaktdaten im Instagram-Konto.',
      en: 'Add contact information to the Instagram account.',
      priority: 'high',
      difficulty: 'easy',
      points: 20,
    },
    followers_100: {
      de: 'Gewinnen Sie die ersten 100 Abonnenten auf Instagram.',
      en: 'Win the first 100 followers on Instagram.',
      priority: 'medium',
      difficulty: 'hard',
      points: 15,
    },
    followers_500: {
      de: 'Bauen Sie Ihre Reichweite auf Instagram auf 500 Abonnenten aus.',
      en: 'Grow to 500 followers on Instagram.',
      priority: 'low',
      difficulty: 'hard',
      points: 10,
    },
    story_highlights: {
      de: 'Legen Sie Story-Highlights auf Instagram an, etwa für die Speisekarte.',
      en: 'Add story highlights on Instagram, for example of the menu.',
      priority: 'medium',
      difficulty: 'easy',
      points: 15,
    },
    recent_posts: {
      de: 'Veröffentlichen Sie mindestens fünf Instagram-Beiträge im Monat.',
      en: 'Publish at least five Instagram posts a month.',
      priority: 'low',
      difficulty: 'medium',
      points: 10,
    },
  },
};

/** @throws when the scoring rules name a feature without advice, which is a fault of the program. */
export function adviceFor(platform: Platform, feature: string): Advice {
  const found = advice[platform][feature];
  if (found === undefined) throw new Error(`No advice for ${platform}.${feature}.`);
  return found;
}

const QUICK_WINS_PER_PLATFORM = 2;
const QUICK_WINS = 5;

/** The first things to do: of each platform in turn the first two recommendations, without repetitions. */
export function quickWins(analyses: readonly { readonly recommendations: readonly string[] }[]): string[] {
  const first = analyses.flatMap(({ recommendations }) => recommendations.slice(0, QUICK_WINS_PER_PLATFORM));
  return [...new Set(first)].slice(0, QUICK_WINS);
}
