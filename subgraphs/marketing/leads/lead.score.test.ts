import { leadScore, type ScoredLead } from './lead.score.js';

const lead: ScoredLead = {
  firstName: null,
  lastName: null,
  companyName: null,
  phoneNumber: null,
  interestedFeatures: [],
  source: 'website-form',
  utmCampaign: null,
};

describe('leadScore', () => {
  it('adds up what a lead tells', () => {
    expect(
      leadScore({
        firstName: 'Ana',
        lastName: 'Lopez',
        companyName: 'Acme',
        phoneNumber: '+34600111222',
        interestedFeatures: ['a', 'b', 'c', 'd'],
        source: 'demo-request',
        utmCampaign: 'spring',
      }),
    ).toBe(85);
  });

  it('is 15 for an address from the website form', () => expect(leadScore(lead)).toBe(15));

  it.each([
    ['demo-request', 30],
    ['pricing-inquiry', 25],
    ['contact-form', 20],
    ['newsletter-signup', 10],
    ['referral', 10],
  ] as const)('of the source %s is %i', (source, score) => expect(leadScore({ ...lead, source })).toBe(score));

  it('counts a campaign without a name', () => expect(leadScore({ ...lead, utmCampaign: '' })).toBe(23));

  it('has no upper end', () => {
    expect(leadScore({ ...lead, interestedFeatures: Array<string>(50).fill('x') })).toBe(165);
  });
});
