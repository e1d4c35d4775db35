import { hostCandidates, hostOf } from './shop-host.js';

describe('the host of a web address', () => {
  it.each([
    ['https://www.beispiel.de', 'beispiel.de'],
    ['https://beispiel.de/x?y=1', 'beispiel.de'],
    ['http://M.Beispiel.de:8080/', 'm.beispiel.de'],
    ['beispiel.de/warenkorb', 'beispiel.de'],
    ['beispiel.de:8080', 'beispiel.de'],
    ['  https://beispiel.de.  ', 'beispiel.de'],
    ['https://www.www.beispiel.de', 'www.beispiel.de'],
    ['https://müller.de', 'xn--mller-kva.de'],
    ['https://name:secret@beispiel.de/', 'beispiel.de'],
  ])('of %s is %s', (address, host) => expect(hostOf(address)).toBe(host));

  it.each(['', '  ', 'chrome://newtab', 'mailto:a@beispiel.de', 'javascript:alert(1)', 'https://', 'two words', '\0'])(
    '%j has none',
    (address) => expect(hostOf(address)).toBeNull(),
  );

  it('is not looked for in a text of any length', () => {
    expect(hostOf(`https://beispiel.de/${'x'.repeat(2_100)}`)).toBeNull();
  });
});

describe('the hosts under which a shop may be known', () => {
  it.each([
    ['https://a.b.beispiel.de', ['a.b.beispiel.de', 'b.beispiel.de', 'beispiel.de']],
    ['https://www.outlet.beispiel.de', ['outlet.beispiel.de', 'beispiel.de']],
    ['https://m.laden.co.uk', ['m.laden.co.uk', 'laden.co.uk']],
    ['https://jemand.github.io', ['jemand.github.io']],
    ['https://shop.beispiel.example', ['shop.beispiel.example', 'beispiel.example']],
    ['http://127.0.0.1:3000', ['127.0.0.1']],
    ['http://localhost', ['localhost']],
    ['chrome://newtab', []],
  ])('of %s are %j', (address, hosts) => expect(hostCandidates(address)).toEqual(hosts));
});
