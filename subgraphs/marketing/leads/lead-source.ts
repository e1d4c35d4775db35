/** How a lead reached us. The hyphens are those of the clients of old. */
export const leadSources = [
  'website-form',
  'demo-request',
  'newsletter-signup',
  'pricing-inquiry',
  'contact-form',
  'landing-page',
  'referral',
  'social-media',
  'email-campaign',
  'advertisement',
  'other',
] as const;
export type LeadSource = (typeof leadSources)[number];

type Underscored<Word extends string> = Word extends `${infer A}-${infer B}` ? `${A}_${B}` : Word;
/** `website-form` is `WEBSITE_FORM` in GraphQL. */
export type LeadSourceName = Uppercase<Underscored<LeadSource>>;

export function nameOfSource(source: LeadSource): LeadSourceName {
  return source.toUpperCase().replaceAll('-', '_') as LeadSourceName;
}

export function sourceNamed(name: LeadSourceName): LeadSource {
  return name.toLowerCase().replaceAll('_', '-') as LeadSource;
}
