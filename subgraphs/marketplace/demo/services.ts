import type { DemoPartner } from '../../../platform/demo/cast.js';

/** What a kind of business sells its time as. */
export interface DemoService {
  readonly templateId?: string;
  readonly serviceType: string;
  readonly title: string;
  readonly description: string;
  readonly durationMinutes: number;
  /** Euro cents. */
  readonly price: bigint;
}

const consulting: DemoService = {
  templateId: 'consulting',
  serviceType: 'consulting.session',
  title: 'Beratung 60 Minuten',
  description: 'Ein Gespräch unter vier Augen, vor Ort oder am Telefon.',
  durationMinutes: 60,
  price: 12_025n,
};

const services: Record<DemoPartner['category'], readonly DemoService[]> = {
  restaurant: [
    {
      serviceType: 'gastro.tasting',
      title: 'Degustationsmenü am Küchentisch',
      description: 'Sechs Gänge, während die Küche arbeitet.',
      durationMinutes: 120,
      price: 8_900n,
    },
    {
      serviceType: 'gastro.class',
      title: 'Kochkurs: Saucen und Fonds',
      description: 'Vom Ansetzen bis zum Abschmecken.',
      durationMinutes: 180,
      price: 11_500n,
    },
  ],
  cafe: [
    {
      serviceType: 'gastro.workshop',
      title: 'Barista-Workshop',
      description: 'Mahlgrad, Druck und Milchschaum.',
      durationMinutes: 90,
      price: 5_900n,
    },
    {
      serviceType: 'gastro.breakfast',
      title: 'Frühstück für zwei',
      description: 'Am Fensterplatz, bis elf Uhr.',
      durationMinutes: 60,
      price: 3_480n,
    },
  ],
  hotel: [
    {
      serviceType: 'stay.dayspa',
      title: 'Day Spa',
      description: 'Sauna, Ruheraum und Kräutertee.',
      durationMinutes: 240,
      price: 4_900n,
    },
    {
      serviceType: 'stay.room',
      title: 'Tagungsraum halbtags',
      description: 'Für bis zu zwölf Personen, mit Bildschirm.',
      durationMinutes: 240,
      price: 18_000n,
    },
  ],
  salon: [
    {
      serviceType: 'beauty.haircut',
      title: 'Schnitt und Pflege',
      description: 'Waschen, schneiden, föhnen.',
      durationMinutes: 60,
      price: 6_200n,
    },
    {
      serviceType: 'beauty.colour',
      title: 'Farbberatung mit Strähnen',
      description: 'Mit Probe an einer Strähne.',
      durationMinutes: 120,
      price: 10_999n,
    },
  ],
  fitness: [
    {
      templateId: 'therapy',
      serviceType: 'therapy.session',
      title: 'Rückentraining einzeln',
      description: 'Mit Bewegungsanalyse.',
      durationMinutes: 50,
      price: 7_500n,
    },
    {
      templateId: 'membership',
      serviceType: 'membership.access',
      title: 'Tageskarte Studio',
      description: 'Alle Geräte, alle Kurse.',
      durationMinutes: 1_440,
      price: 1_990n,
    },
  ],
  retail: [
    {
      serviceType: 'retail.styling',
      title: 'Stilberatung',
      description: 'Mit einer Auswahl nach Ihren Maßen.',
      durationMinutes: 60,
      price: 4_500n,
    },
    {
      templateId: 'machine',
      serviceType: 'machine.timeslot',
      title: 'Zeit an der Stickmaschine',
      description: 'Mit Einweisung.',
      durationMinutes: 60,
      price: 2_775n,
    },
  ],
};

/** Every business sells advice, and two things of its own. */
export function servicesOf({ category }: DemoPartner): readonly DemoService[] {
  return [...(services[category] ?? []), consulting];
}
