import { attachment } from './contract.download.js';
import { contractNameOf, fileNameIn, fileNameOf, storageKeyOf } from './contract.name.js';

describe('the name of a file', () => {
  it.each([
    ['hello.txt', 'hello.txt'],
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\system.ini', 'system.ini'],
    ['C:\\Users\\anna\\Vertrag.pdf', 'Vertrag.pdf'],
    ['/', 'document'],
    ['', 'document'],
    ['  ', 'document'],
    ['..', 'document'],
    ['.', 'document'],
    ['...', 'document'],
    ['a/..', 'document'],
    ['.profile', '.profile'],
    ['evil\r\nSet-Cookie: a=1.txt', 'evilSet-Cookie: a=1.txt'],
    ['nul\0.pdf', 'nul.pdf'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['half \ud800.txt', 'half \ufffd.txt'],
    ['Mu\u0308ller.txt', 'Müller.txt'],
    ['契約書.pdf', '契約書.pdf'],
  ])('%j is %j', (given, expected) => {
    expect(fileNameOf(given)).toBe(expected);
  });

  it('may be missing', () => {
    expect(fileNameOf(null)).toBe('document');
    expect(fileNameOf(undefined)).toBe('document');
  });

  it('is refused rather than cut', () => {
    expect(fileNameOf('ü'.repeat(127))).toBe('ü'.repeat(127));
    expect(() => fileNameOf('ü'.repeat(128))).toThrow('the file name is too long');
    expect(contractNameOf('ü'.repeat(255), 'x')).toBe('ü'.repeat(255));
    expect(() => contractNameOf('ü'.repeat(256), 'x')).toThrow('the name is too long');
  });

  it('is what a contract is called that has no name', () => {
    expect(contractNameOf(null, 'hello.txt')).toBe('hello.txt');
    expect(contractNameOf(' \n', 'hello.txt')).toBe('hello.txt');
    expect(contractNameOf(' Mietvertrag 5/2026 ', 'hello.txt')).toBe('Mietvertrag 5/2026');
  });
});

describe('a key', () => {
  it('has one part for the contract and one for the name, and gives the name back', () => {
    const key = storageKeyOf('ct-mcx4a000-aa11bb', 'Größe 1/2?.pdf');
    expect(key).toBe('contracts/ct-mcx4a000-aa11bb/Gr%C3%B6%C3%9Fe%201%2F2%3F.pdf');
    expect(fileNameIn(key)).toBe('Größe 1/2?.pdf');
    expect(fileNameIn('contracts/ct-1/100%.txt')).toBe('100%.txt');
  });
});

describe('the header of a download', () => {
  it.each([
    ['hello.txt', `attachment; filename="hello.txt"; filename*=UTF-8''hello.txt`],
    ['Größe (1).pdf', `attachment; filename="Gr__e (1).pdf"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%281%29.pdf`],
    [`"it's"\\100%`, `attachment; filename="_it's__100_"; filename*=UTF-8''%22it%27s%22%5C100%25`],
  ])('carries %j', (name, header) => {
    expect(attachment(name)).toBe(header);
  });
});
