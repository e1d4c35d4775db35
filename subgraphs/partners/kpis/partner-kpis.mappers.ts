import type { PartnerKpis } from './partner-kpis.entity.js';

export type PartnerKpisMapper = PartnerKpis;
