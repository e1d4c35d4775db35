export interface DemoProgram {
  readonly name: string;
  readonly pointValueEur: string;
  /** What it gives in one shop or another; nothing where it has no points. */
  readonly pointsPerEur?: readonly string[];
  readonly paysCashback?: true;
}

/** Programmes of the demo: those every installation began with, and made-up ones. Ids are 1, 2, 3 … in this order. */
export const programs: readonly DemoProgram[] = [
  { name: 'MilesAndMore', pointValueEur: '0.01', pointsPerEur: ['0.5', '1', '1.5', '2'] },
  { name: 'Payback', pointValueEur: '0.005', pointsPerEur: ['0.5', '1', '2', '3', '4'] },
  { name: 'Shoop', pointValueEur: '0.008', pointsPerEur: ['0.5', '0.75', '1'], paysCashback: true },
  { name: 'Ladepunkte', pointValueEur: '0.08', pointsPerEur: ['0.1', '0.15', '0.25'] },
  { name: 'Geldzurück', pointValueEur: '0', paysCashback: true },
  { name: 'Prämienpost', pointValueEur: '0', paysCashback: true },
  { name: 'Taler & Treue', pointValueEur: '0.01', pointsPerEur: ['0.25', '0.5', '1', '2'] },
  { name: 'Bonuswelt', pointValueEur: '0.002', pointsPerEur: ['1', '2', '5'], paysCashback: true },
  { name: 'Sparfuchs Cashback', pointValueEur: '0', paysCashback: true },
  { name: 'Meilenklub', pointValueEur: '0.012', pointsPerEur: ['0.5', '1', '2'] },
];

/** A child names its parent, which comes before it. Ids are 1, 2, 3 … in this order. */
export const categories = [
  { name: 'Mode' },
  { name: 'Damenmode', parent: 'Mode' },
  { name: 'Herrenmode', parent: 'Mode' },
  { name: 'Elektronik' },
  { name: 'Handys & Tarife', parent: 'Elektronik' },
  { name: 'Haus & Garten' },
  { name: 'Reisen' },
  { name: 'Lebensmittel' },
] as const;

export interface DemoBrand {
  readonly name: string;
  readonly host: string;
  /** Further names, the way people and feeds write it. */
  readonly variants?: readonly string[];
  /** Part of the range that has a rate of its own. */
  readonly category?: (typeof categories)[number]['name'];
  /** Sells contracts, which have rates of their own. */
  readonly contracts?: true;
}

/** Made up, every one. */
export const brands: readonly DemoBrand[] = [
  {
    name: '2&3 Internet und Telefon',
    host: '2und3.example',
    variants: ['2&3', '2 und 3', '2 and 3', 'ZweiDrei'],
    category: 'Handys & Tarife',
    contracts: true,
  },
  { name: 'Funkhaus Mobil', host: 'funkhaus-mobil.example', variants: ['Funkhaus'], contracts: true },
  { name: 'Stromlinie', host: 'stromlinie.example', variants: ['Strom-Linie', 'Stromlinie Energie'], contracts: true },
  {
    name: 'Grün & Gut',
    host: 'gruenundgut.example',
    variants: ['Grün und Gut', 'Gruen&Gut'],
    category: 'Lebensmittel',
  },
  { name: 'Faden + Knopf', host: 'fadenknopf.example', variants: ['Faden und Knopf', 'Faden&Knopf'], category: 'Mode' },
  { name: 'Peter & Paula', host: 'peterundpaula.example', variants: ['Peter und Paula'], category: 'Damenmode' },
  { name: 'Herrenzimmer 12', host: 'herrenzimmer12.example', variants: ['HZ12'], category: 'Herrenmode' },
  { name: 'Nordlicht Outdoor', host: 'nordlicht-outdoor.example', variants: ['Nordlicht', 'Nord-Licht'] },
  { name: 'Bücherkiste', host: 'buecherkiste.example', variants: ['Buecherkiste', 'Bücher-Kiste'] },
  {
    name: 'Kaffeekontor Elbe',
    host: 'kaffeekontor-elbe.example',
    variants: ['Kaffee-Kontor'],
    category: 'Lebensmittel',
  },
  { name: 'Zahnrad & Söhne', host: 'zahnrad-soehne.example', variants: ['Zahnrad und Söhne'] },
  { name: 'Wohnwerk', host: 'wohnwerk.example', variants: ['Wohn-Werk', 'WOHNWERK Möbel'], category: 'Haus & Garten' },
  { name: 'Gartenglück', host: 'gartenglueck.example', variants: ['Gartenglueck'], category: 'Haus & Garten' },
  { name: 'Technikturm', host: 'technikturm.example', variants: ['Technik Turm'], category: 'Elektronik' },
  { name: 'Pixelpalast', host: 'pixelpalast.example', variants: ['Pixel Palast'], category: 'Elektronik' },
  { name: 'Fernweh Reisen', host: 'fernweh-reisen.example', variants: ['Fernweh'], category: 'Reisen' },
  { name: 'Inselhopper', host: 'inselhopper.example', variants: ['Insel Hopper'], category: 'Reisen' },
  { name: 'Schienenfuchs', host: 'schienenfuchs.example', category: 'Reisen' },
  { name: 'Apothekarium', host: 'apothekarium.example', variants: ['Apothekarium24'] },
  { name: 'Drogerie Rosenrot', host: 'rosenrot.example', variants: ['Rosenrot'] },
  { name: 'Tierisch Nett', host: 'tierisch-nett.example', variants: ['Tierischnett'] },
  { name: 'Kinderkram & Co.', host: 'kinderkram.example', variants: ['Kinderkram und Co'] },
  { name: 'Spielwiese', host: 'spielwiese.example', variants: ['Spiel-Wiese'] },
  { name: 'Uhrwerk Nord', host: 'uhrwerk-nord.example' },
  { name: 'Schuhgarten', host: 'schuhgarten.example', variants: ['Schuh Garten'], category: 'Mode' },
  { name: 'Brillenlotse', host: 'brillenlotse.example' },
  { name: 'Weinlese Direkt', host: 'weinlese-direkt.example', variants: ['Weinlese'], category: 'Lebensmittel' },
  { name: 'Backstube Digital', host: 'backstube-digital.example', category: 'Lebensmittel' },
  { name: 'Fahrradschmiede', host: 'fahrradschmiede.example', variants: ['Fahrrad-Schmiede'] },
  { name: 'Autoteile Anker', host: 'autoteile-anker.example', variants: ['Anker Autoteile'] },
  {
    name: 'Werkbank & Hobel',
    host: 'werkbank-hobel.example',
    variants: ['Werkbank und Hobel'],
    category: 'Haus & Garten',
  },
  { name: 'Lichtblick Leuchten', host: 'lichtblick-leuchten.example', category: 'Haus & Garten' },
  { name: 'Ticketbude', host: 'ticketbude.example' },
  { name: 'Blumenbote Tulp', host: 'tulp.example', variants: ['Tulp'] },
  { name: 'Matratzen Morpheus', host: 'morpheus.example', category: 'Haus & Garten' },
  { name: 'Café Crème', host: 'cafe-creme.example', variants: ['Café Crème Shop'], category: 'Lebensmittel' },
  { name: 'Sportstadl', host: 'sportstadl.example', variants: ['Sport Stadl'] },
  { name: 'Handwerk.de', host: 'handwerk.example', variants: ['Handwerk'] },
  { name: 'Ömmes Outlet', host: 'outlet.oemmes.example', variants: ['Oemmes Outlet'] },
];

/** Found under its own web address still, but part of another brand now. */
export const mergedBrand = { name: 'Bücherkiste Online', host: 'buecherkiste-online.example', into: 'Bücherkiste' };

/** Taken out: nobody but moderators and administrators finds it. */
export const deletedBrand = { name: 'Räumungsverkauf Rudi', host: 'rudi.example' };
