import type { Faker } from '@faker-js/faker';
import { cast, demoRandom, demoUuid } from '../../../platform/demo/cast.js';
import { DAY_MS, MINUTE_MS } from '../../../platform/durations.js';
import type { EventType } from '../events/event.entity.js';
import type { NewEvent } from '../events/event.store.js';
import { readUserAgent } from '../events/user-agent.js';
import { demoLeadId, demoPartnerOfLead } from './leads.js';

const TOTAL = 2_500;
const PROCESSED = 2_000;
const DAYS = 30;
/** No visit is longer, so that none runs into the future. */
const LONGEST_VISIT_MS = 30 * MINUTE_MS;

/** How busy each hour of the day is (UTC): quiet at night, two humps by day. */
const hourWeights = [2, 1, 1, 1, 1, 2, 4, 7, 10, 13, 14, 13, 11, 12, 14, 14, 13, 11, 10, 11, 12, 10, 7, 4];

/** What visitors do after the page, each step only by some of those who did the one before. */
const steps: readonly { readonly name: string; readonly type: EventType; readonly chance: number }[] = [
  { name: 'button_click', type: 'user_action', chance: 0.56 },
  { name: 'form_submit', type: 'user_action', chance: 0.52 },
  { name: 'demo_request', type: 'conversion', chance: 0.45 },
  { name: 'conversion', type: 'conversion', chance: 0.3 },
];

const pages = ['/', '/features', '/pricing', '/integrations', '/contact'];
const sections = ['hero', 'features', 'testimonials', 'pricing', 'footer'];
const referrers = ['https://www.google.com/', 'https://www.bing.com/', 'https://www.facebook.com/', 'https://t.co/'];
const regions: Readonly<Record<string, readonly string[]>> = {
  US: ['California', 'New York', 'Texas'],
  GB: ['England', 'Scotland'],
  BR: ['São Paulo', 'Rio de Janeiro'],
  IN: ['Karnataka', 'Maharashtra'],
  FR: ['Île-de-France', 'Occitanie'],
  DE: ['Berlin', 'Bayern', 'Hamburg'],
  AE: ['Dubai', 'Abu Dhabi'],
};
const userAgents = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Safari/537.36 Edg/139.0.0.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
  'Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1',
];

/** 2,500 events of about 1,000 visits, oldest first; the oldest four fifths are processed. */
export function demoEvents(now: Date): NewEvent[] {
  const random = demoRandom('marketing.events');
  const events: NewEvent[] = [];
  for (let visit = 0; events.length < TOTAL; visit++) events.push(...eventsOfVisit(random, visit, now));
  return events
    .slice(0, TOTAL)
    .sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((event, index) => ({
      ...event,
      id: demoUuid('marketing.event', index),
      processed: index < PROCESSED,
      processedAt: index < PROCESSED ? new Date(event.createdAt.getTime() + 5 * MINUTE_MS) : null,
    }));
}

function eventsOfVisit(random: Faker, visit: number, now: Date): NewEvent[] {
  const visitor = visitorOf(random, visit);
  let time = startOfVisit(random, now).getTime();
  const event = (name: string, type: EventType, page: string, properties: Record<string, unknown>): NewEvent => {
    const createdAt = new Date(time);
    time += random.number.int({ min: 5_000, max: 150_000 });
    const url = `https://kontor.example${page}`;
    return { ...visitor, id: '', type, name, properties: { page, ...properties }, url, createdAt };
  };
  const events = [event('page_view', 'page_view', '/', engagement(random))];
  if (random.datatype.boolean(0.1)) {
    events.push(event('web_vitals', 'system', '/', { lcp_ms: random.number.int({ min: 600, max: 3_900 }) }));
  }
  for (let more = random.helpers.weightedArrayElement(furtherPages); more > 0; more--) {
    const page = random.helpers.arrayElement(pages);
    events.push(event(page === '/pricing' ? 'pricing_view' : 'page_view', 'page_view', page, engagement(random)));
  }
  for (const { name, type, chance } of steps) {
    if (!random.datatype.boolean(chance)) break;
    const section = random.helpers.arrayElement(sections);
    events.push(event(name, type, random.helpers.arrayElement(pages), { section }));
  }
  return events;
}

const furtherPages = [
  { value: 0, weight: 6 },
  { value: 1, weight: 3 },
  { value: 2, weight: 1 },
];

function engagement(random: Faker) {
  return {
    section: random.helpers.arrayElement(sections),
    engagement_seconds: random.number.int({ min: 10, max: 309 }),
    scroll_depth: random.number.int({ min: 1, max: 100 }),
  };
}

/** Three in five visits are those of a lead, who then counts for the funnel that the lead is in. */
function visitorOf(random: Faker, visit: number) {
  const lead = random.datatype.boolean(0.6) ? random.number.int({ max: 5 }) : null;
  const country = random.helpers.arrayElement(Object.keys(regions));
  const userAgent = random.helpers.arrayElement(userAgents);
  const partner = random.helpers.weightedArrayElement(partnersOfVisits);
  return {
    userId: lead === null ? null : demoLeadId(lead),
    sessionId: `demo-session-${String(visit).padStart(4, '0')}`,
    partnerId: lead === null ? (partner === null ? null : cast.partners[partner]!.id) : demoPartnerOfLead(lead),
    metadata: { language: random.helpers.arrayElement(['de', 'en', 'fr', 'pt']) },
    userAgent,
    ipAddress: null,
    referrer: random.datatype.boolean(0.7) ? random.helpers.arrayElement(referrers) : null,
    ...readUserAgent(userAgent),
    country,
    region: random.helpers.arrayElement(regions[country]!),
    processed: false,
    processedAt: null,
  };
}

/** Index into the cast; null for a visit to the platform's own pages. */
const partnersOfVisits: readonly { value: number | null; weight: number }[] = [
  { value: 0, weight: 6 },
  { value: 1, weight: 3 },
  { value: 2, weight: 2 },
  ...Array.from({ length: 21 }, (_, index) => ({ value: index + 3, weight: 1 })),
  { value: null, weight: 8 },
];

function startOfVisit(random: Faker, now: Date): Date {
  const hour = random.helpers.weightedArrayElement(hourWeights.map((weight, value) => ({ value, weight })));
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  const daysAgo = random.number.int({ max: DAYS - 1 });
  const start = today - daysAgo * DAY_MS + hour * 60 * MINUTE_MS + random.number.int({ max: 59 }) * MINUTE_MS;
  // What would lie ahead of now was at the same hour of the oldest day.
  return new Date(start > now.getTime() - LONGEST_VISIT_MS ? start - (DAYS - 1) * DAY_MS : start);
}
