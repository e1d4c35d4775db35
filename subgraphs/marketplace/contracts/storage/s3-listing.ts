import type { StoredFile } from './contract-storage.js';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What one page of `ListObjectsV2` says: the objects, and the token of the next page if there is one. */
export function objectsIn(xml: string): { readonly files: StoredFile[]; readonly next: string | null } {
  const files = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, object]) => ({
    key: textOf(object!, 'Key')!,
    storedAt: new Date(textOf(object!, 'LastModified')!),
  }));
  const isTruncated = textOf(xml, 'IsTruncated') === 'true';
  return { files, next: isTruncated ? textOf(xml, 'NextContinuationToken') : null };
}

function textOf(xml: string, element: string): string | null {
  const text = new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(xml)?.[1];
  if (text === undefined) return null;
  return text.replace(/&(?:#(x?)([0-9a-f]+)|(\w+));/gi, (entity, hex: string, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name!] ?? entity) : String.fromCodePoint(parseInt(code, hex === '' ? 10 : 16)),
  );
}
