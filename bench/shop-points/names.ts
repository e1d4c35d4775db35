/**
 * Names as a market has them: stems that few brands share, and words that many do, the most frequent far more often than
 * the rest (Zipf). All of it follows from numbers, so that who asks knows what there is.
 */

/** From the most frequent on. */
export const COMMON_WORDS = (
  'Shop,Online,24,Deutschland,Store,Mode,Outlet,Haus,Welt,Garten,Sport,Technik,Telefon,Internet,Apotheke,Reisen,Möbel,' +
  'Bücher,Kaffee,Wein,Schuhe,Spielzeug,Optik,Schmuck,Baumarkt,Drogerie,Elektro,Fahrrad,Tier,Baby,Bio,Natur,Foto,Druck,' +
  'Uhren,Brillen,Parfüm,Lampen,Küche,Bad,Hotel,Flug,Strom,Gas,Versicherung,Bank,Ticket,Karten,Blumen,Geschenke'
).split(',');

const FIRST =
  'al,an,ba,be,bo,bri,da,de,do,el,en,fa,fi,flo,ga,gri,ha,hel,in,ja,ka,ki,kor,la,li,lu,ma,me,mo,na,ni,nor,o,pa,pe,ra,ro,sa,so,zu';
const MIDDLE = 'ba,bel,da,di,dra,fa,fer,ga,go,la,le,li,lo,ma,mi,na,ne,ni,no,pa,ra,ri,ro,sa,se,ta,te,ti,to,va';
const LAST = 'lia,mann,nda,ndo,ner,nio,nta,rio,ro,rt,s,sch,sta,tex,th,tto,va,vi,x,zen';
const [first, middle, last] = [FIRST, MIDDLE, LAST].map((part) => part.split(',')) as [string[], string[], string[]];
const STEMS = first.length * middle.length * last.length;

/** Of one brand: its canonical name. */
export function nameOf(brand: number): string {
  const stem = stemOf(brand);
  const other = capital(stemAt(brand, 'other'));
  const word = commonWord(brand, 'word');
  const form = chance(brand, 'form');
  if (form < 0.35) return `${stem} ${word}`;
  if (form < 0.5) return `${stem}${word.toLowerCase()}`;
  if (form < 0.6) return `${stem} & ${other}`;
  if (form < 0.68) return `${stem} und ${other} ${word}`;
  if (form < 0.8) return `${stem} ${1 + Math.floor(chance(brand, 'number') * 9_999)}`;
  return `${stem} ${other}`;
}

/** What a source calls a brand. */
export function variantOf(n: number, brand: number): string {
  const name = nameOf(brand);
  const stem = stemOf(brand);
  const word = commonWord(n, 'variant');
  const compact = name.toLowerCase().replaceAll(/[ &]+/g, '-');
  const forms = [
    `${name} ${word}`,
    `${compact}.de`,
    `${stem} Online-Shop`,
    name.toUpperCase(),
    `${stem} ${word} ${Math.floor(chance(n, 'number') * 100)}`,
    `${stem} Deutschland GmbH`,
    name.replace('&', 'und').replace(' und ', ' and '),
    `www.${stem.toLowerCase()}-${word.toLowerCase()}.de`,
    `${word} by ${stem}`,
  ];
  return forms[ranked(n, 'kind', forms.length)]!;
}

/** Whose the n-th variant is: few brands have hundreds, most have one to ten. */
export function brandOf(n: number, brands: number): number {
  return 1 + Math.floor(brands * chance(n, 'brand') ** 1.5);
}

function stemOf(brand: number): string {
  return capital(stemAt(brand, 'stem'));
}

/** One stem is shared by a thousand of 200,000 brands, most by a few. */
function stemAt(n: number, purpose: string): string {
  const at = Math.floor(STEMS * chance(n, purpose) ** 2);
  const end = Math.floor(at / first.length);
  return (
    first[(at * 7) % first.length]! +
    middle[end % middle.length]! +
    last[Math.floor(end / middle.length) % last.length]!
  );
}

function commonWord(n: number, purpose: string): string {
  return COMMON_WORDS[ranked(n, purpose, COMMON_WORDS.length)]!;
}

/** Zipf's law: the first of them twice as often as the second, and so on. */
function ranked(n: number, purpose: string, count: number): number {
  return Math.floor((count + 1) ** chance(n, purpose)) - 1;
}

/** From 0 to below 1, always the same for the same, and no other two alike (FNV-1a, then a finalizer). */
function chance(n: number, purpose: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < purpose.length; at++) hash = Math.imul(hash ^ purpose.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ n, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
