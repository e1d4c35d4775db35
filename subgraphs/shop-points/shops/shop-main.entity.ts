import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CreatedAt, UpdatedAt } from '../../../platform/database/columns.js';
import { oneOf } from '../../../platform/graphql/enum-words.js';
import { ShopMember } from '../members/shop-member.entity.js';

export type ShopMainStatus = 'active' | 'merged' | 'deleted';

/** A brand: the names and the concrete shops of one shop, whatever the programmes call it. */
@Entity('shop_main')
@Check('shop_main_status_check', oneOf('status', ['active', 'merged', 'deleted']))
@Check('shop_main_merged_into_id_check', 'merged_into_id <> id')
@Index(['canonicalNameLower'])
@Index(['websiteHost'])
@Index(['mergedIntoId'])
@Index(['updatedByUserId'])
@Index(['status', 'id'])
@Index(['matchName'])
// Operator classes and further columns of an index are unknown to TypeORM: migrations make these, and those over
// expressions.
@Index('shop_main_walk_idx', { synchronize: false })
@Index('shop_main_search_text_idx', { synchronize: false })
@Index('shop_main_match_trigrams_idx', { synchronize: false })
export class ShopMain {
  /** A UUID for new ones; older ones may be any text. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  /** Sorted the way people expect it: Ä near A, case last. */
  @Column({ type: 'varchar', collation: 'und-x-icu' })
  canonicalName: string;

  /** Kept by a trigger. */
  @Column({ type: 'varchar', insert: false, update: false, select: false })
  canonicalNameLower: string;

  /** The canonical name as names are compared for being the same shop, kept by a trigger: see `app.match_shop_name`. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  matchName: string;

  /** What search looks into, all names of the brand, kept by triggers: see `app.shop_search_text`. */
  @Column({ type: 'text', insert: false, update: false, select: false })
  searchText: string;

  /** The same for the walk through the names, null where it is too long for an index; kept by a trigger. */
  @Column({ type: 'text', nullable: true, insert: false, update: false, select: false })
  searchHead: string | null;

  @Column({ type: 'varchar', nullable: true })
  website: string | null;

  /** Host of the website as `hostOf` writes it; both change together. */
  @Column({ type: 'varchar', nullable: true })
  websiteHost: string | null;

  @Column({ type: 'varchar', nullable: true })
  logoUrl: string | null;

  @Column({ type: 'varchar', default: 'active' })
  status: ShopMainStatus;

  @ForeignKey(() => ShopMain)
  @Column({ type: 'varchar', length: 36, nullable: true })
  mergedIntoId: string | null;

  @CreatedAt()
  createdAt: Date;

  @UpdatedAt()
  updatedAt: Date;

  @ForeignKey(() => ShopMember)
  @Column({ type: 'integer', nullable: true })
  updatedByUserId: number | null;
}
