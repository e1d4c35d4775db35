import type { Connection } from '../../../platform/connections/connection.js';
import type { Slot } from './voucher.slots.js';
import type { VoucherTerms } from './voucher.terms.js';
import type { Voucher } from './voucher.entity.js';
import type { VoucherTemplate } from './voucher-template.entity.js';
import type { StatsKey } from './voucher-stats.loader.js';

export type VoucherMapper = Voucher;
export type VoucherConnectionMapper = Connection<Voucher>;
export type VoucherTermsMapper = VoucherTerms;
export type VoucherSlotMapper = Slot;
export type VoucherTemplateMapper = VoucherTemplate;
export type VoucherStatsMapper = StatsKey;
/** All that this subgraph knows of a business. */
export type BusinessPartnerMapper = { readonly id: string };
