import { contractNameOf, fileNameIn, fileNameOf, storageKeyOf } from '../contracts/contract.name.js';
import type { OldFile } from './old-file.js';
import type { OldDocument } from './old-documents.js';
import { oneOfWords, UnusableRecord, type OldRecord } from './old-record.js';
import { legacyIdOf, uuidOf } from './uuid-of.js';

/** The edge's contracts; their bytes lie in the folder as they did in its bucket, or in the records. */
export const OLD_CONTRACTS: readonly OldFile[] = [
  {
    table: 'contracts',
    names: ['contracts'],
    columns: {
      id: 'uuid',
      legacy_id: 'text',
      name: 'text',
      mime_type: 'text',
      byte_size: 'bigint',
      storage_url: 'text',
      hash_sha256: 'text',
      created_by: 'thinker',
      created_at: 'timestamptz',
    },
    document: documentOf,
    row(old, now) {
      const id = old.id('id', 'contractId');
      const { key, sha256 } = documentOf(old);
      const { byteSize } = old.fields;
      return {
        id: uuidOf(id),
        legacy_id: legacyIdOf(id),
        name: contractNameOf(old.text('name'), fileNameIn(key)),
        mime_type: old.text('mimeType'),
        byte_size: Number.isSafeInteger(Number(byteSize ?? Number.NaN)) ? Number(byteSize) : null,
        storage_url: key,
        hash_sha256: sha256,
        created_by: old.text('createdBy'),
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
  {
    table: 'contract_links',
    names: ['contract_links'],
    columns: {
      id: 'uuid',
      legacy_id: 'text',
      contract_id: 'uuid',
      voucher_id: 'text',
      room_id: 'text',
      role: 'text',
      created_at: 'timestamptz',
    },
    requires: { contract_id: 'contracts', voucher_id: 'vouchers' },
    // A contract could be put into a room that nobody had opened; it belongs to whoever has put it there.
    before: `INSERT INTO rooms (id, type, owner_id)
      SELECT DISTINCT ON (room_id) room_id, 'contract', contracts.created_by
      FROM jsonb_to_recordset($1::jsonb) AS said (contract_id uuid, room_id text)
      JOIN contracts ON contracts.id = said.contract_id
      WHERE room_id IS NOT NULL
      ORDER BY room_id, contracts.created_at
      ON CONFLICT DO NOTHING`,
    row(old, now) {
      const id = old.id('id', 'linkId');
      const [voucherId, roomId] = [old.text('voucherId'), old.text('roomId')];
      if (voucherId === null && roomId === null) throw new UnusableRecord('voucherId and roomId are missing');
      return {
        id: uuidOf(id),
        legacy_id: legacyIdOf(id),
        contract_id: uuidOf(old.id('contractId')),
        voucher_id: voucherId,
        room_id: roomId,
        role: oneOfWords(old.text('role'), ['primary', 'annex', 'offer', 'application'], 'primary', 'role'),
        created_at: old.time('createdAt') ?? now,
      };
    },
  },
];

/** As they have always been. */
const KEY = /^contracts(?:\/(?!\.+(?:\/|$))[^/\\\0]+){2}$/;

/** @throws UnusableRecord, UploadRefused */
function documentOf(old: OldRecord): OldDocument {
  const id = old.id('id', 'contractId');
  const sha256 = old.required('hashSha256').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new UnusableRecord('hashSha256 is no SHA-256');
  const said = old.text('storageUrl') ?? '';
  const inline = /^data:[^,]*;base64,(.*)$/s.exec(said)?.[1] ?? old.text('base64', 'content', 'data');
  const path = pathIn(said);
  const key = KEY.test(path) ? path : storageKeyOf(id, fileNameOf(old.text('name') ?? fileNameIn(path)));
  return { key, sha256, paths: [path, decoded(path), key, decoded(key)], base64: inline };
}

/** Of an address the part behind the host: from there somebody has to fetch what lies there first. */
function pathIn(storageUrl: string): string {
  if (storageUrl.startsWith('data:')) return '';
  return URL.canParse(storageUrl) ? new URL(storageUrl).pathname.replace(/^\/+/, '') : storageUrl;
}

/** Tools that copy buckets write names as they are. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
