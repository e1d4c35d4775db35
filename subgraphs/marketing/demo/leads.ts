import { cast, demoUuid } from '../../../platform/demo/cast.js';
import { daysBefore, hoursBefore } from '../../../platform/demo/moments.js';
import type { LeadSource } from '../leads/lead-source.js';
import type { LeadStatus } from '../leads/lead.states.js';

/** What the six personas of the cast want, and where they came from. */
interface Persona {
  readonly source: LeadSource;
  readonly status: LeadStatus;
  readonly notes: string;
  readonly features: readonly string[];
  /** Hours since the lead arrived. */
  readonly age: number;
  readonly countryCode: string;
  readonly region: string;
  readonly city: string;
  readonly utm: readonly [source: string, medium: string, campaign: string];
  readonly referrer: string;
  readonly landingPage: string;
  /** Index of the partner in the cast whose funnel it is. */
  readonly partner: number;
  readonly convertedPartner?: number;
  /** Only an address: no telephone number, no company. */
  readonly isReader?: boolean;
}

const DAY = 24;

const personas: readonly Persona[] = [
  {
    source: 'demo-request',
    status: 'qualified',
    notes: 'More than 500 staff in three countries. Wants to see the connection to her CRM first.',
    features: ['automation', 'analytics', 'crm-integration', 'team-inbox'],
    age: 5 * DAY,
    countryCode: 'US',
    region: 'California',
    city: 'San Francisco',
    utm: ['google', 'cpc', 'enterprise-demo'],
    referrer: 'https://www.google.com/',
    landingPage: '/enterprise',
    partner: 0,
  },
  {
    source: 'pricing-inquiry',
    status: 'contacted',
    notes: 'Retail chain with twelve branches. Asks for the price per number.',
    features: ['broadcasts', 'catalogue', 'multi-branch'],
    age: 3 * DAY,
    countryCode: 'GB',
    region: 'England',
    city: 'London',
    utm: ['bing', 'cpc', 'retail-messaging'],
    referrer: 'https://www.bing.com/',
    landingPage: '/pricing',
    partner: 0,
  },
  {
    source: 'contact-form',
    status: 'new',
    notes: 'Clinic. Wants reminders of appointments in Arabic and English.',
    features: ['appointment-reminders', 'multi-language', 'templates'],
    age: 2 * DAY,
    countryCode: 'AE',
    region: 'Dubai',
    city: 'Dubai',
    utm: ['facebook', 'social', 'healthcare-me'],
    referrer: 'https://www.facebook.com/',
    landingPage: '/healthcare',
    partner: 1,
  },
  {
    source: 'website-form',
    status: 'new',
    notes: 'Start-up of four people. Has a developer who reads the documentation.',
    features: ['api', 'automation'],
    age: DAY,
    countryCode: 'IN',
    region: 'Karnataka',
    city: 'Bengaluru',
    utm: ['organic', 'search', ''],
    referrer: 'https://duckduckgo.com/',
    landingPage: '/developers',
    partner: 0,
  },
  {
    source: 'newsletter-signup',
    status: 'new',
    notes: 'Reads the newsletter.',
    features: [],
    age: 6,
    countryCode: 'FR',
    region: 'Île-de-France',
    city: 'Paris',
    utm: ['twitter', 'social', 'newsletter-spring'],
    referrer: 'https://t.co/',
    landingPage: '/blog',
    partner: 2,
    isReader: true,
  },
  {
    source: 'demo-request',
    status: 'converted',
    notes: 'Signed for twelve months.',
    features: ['automation', 'templates', 'analytics'],
    age: 15 * DAY,
    countryCode: 'BR',
    region: 'São Paulo',
    city: 'São Paulo',
    utm: ['google', 'cpc', 'latam-launch'],
    referrer: 'https://www.google.com.br/',
    landingPage: '/demo',
    partner: 0,
    convertedPartner: 1,
  },
];

/** Ends with the number of the persona, 0001 to 0006, so that it is recognised in a table. */
export function demoLeadId(index: number): string {
  return demoUuid('marketing.lead', index).slice(0, -4) + String(index + 1).padStart(4, '0');
}

/** The partner whose funnel a lead is in. */
export function demoPartnerOfLead(index: number): string {
  return cast.partners[personas[index]!.partner]!.id;
}

export function demoLeads(now: Date, hashEmail: (email: string) => string) {
  return personas.map((persona, index) => {
    const { email, firstName, lastName, phone, company } = cast.leads[index]!;
    const createdAt = hoursBefore(now, persona.age);
    const [utmSource, utmMedium, utmCampaign] = persona.utm;
    return {
      id: demoLeadId(index),
      email,
      emailHash: hashEmail(email),
      phoneNumber: persona.isReader ? null : phone,
      companyName: persona.isReader ? null : company,
      firstName,
      lastName,
      source: persona.source,
      status: persona.status,
      notes: persona.notes,
      interestedFeatures: [...persona.features],
      partnerId: demoPartnerOfLead(index),
      convertedPartnerId: persona.convertedPartner === undefined ? null : cast.partners[persona.convertedPartner]!.id,
      utmSource,
      utmMedium,
      utmCampaign,
      referrer: persona.referrer,
      landingPage: persona.landingPage,
      countryCode: persona.countryCode,
      region: persona.region,
      city: persona.city,
      createdAt,
      updatedAt: createdAt,
    };
  });
}

export function demoInteractions(now: Date) {
  return [
    {
      lead: 0,
      interactionType: 'demo_scheduled',
      subject: 'Demonstration for the whole team',
      description: 'Wants to see routing between the offices and the reports.',
      outcome: 'positive' as const,
      scheduledAt: daysBefore(now, -2),
      createdAt: daysBefore(now, 4),
    },
    {
      lead: 0,
      interactionType: 'email_sent',
      subject: 'Agenda of the demonstration',
      description: 'Agenda and a link to the security white paper.',
      outcome: 'positive' as const,
      completedAt: daysBefore(now, 3),
      createdAt: daysBefore(now, 3),
    },
    {
      lead: 1,
      interactionType: 'call_made',
      subject: 'Questions about prices',
      description: 'Compares us with two others, will come back by the end of the month.',
      outcome: 'neutral' as const,
      completedAt: daysBefore(now, 2),
      createdAt: daysBefore(now, 2),
    },
    {
      lead: 5,
      interactionType: 'contract_signed',
      subject: 'Contract over twelve months',
      description: 'Signed by the owner.',
      outcome: 'positive' as const,
      completedAt: daysBefore(now, 11),
      metadata: { contract_value: 24_000, contract_months: 12 },
      createdAt: daysBefore(now, 11),
    },
  ].map(({ lead, metadata = {}, ...interaction }, index) => ({
    ...interaction,
    id: demoUuid('marketing.interaction', index),
    leadId: demoLeadId(lead),
    createdBy: cast.admin.userId,
    metadata,
  }));
}
