import type { ServiceDeps } from '../../platform/subgraph/define.js';
import { ShopCategoryService } from './categories/category.service.js';
import { MemberService } from './members/member.service.js';
import { BonusProgramService } from './programs/program.service.js';
import { ShopRateService } from './rates/rate.service.js';
import { RatesVisibility } from './rates/rates-visibility.js';
import type { ShopPointsSettings } from './settings.js';
import { ShopService } from './shops/shop.service.js';
import { ShopVariantService } from './shops/variant.service.js';

export function createServices({ clock, newId }: ServiceDeps, settings: ShopPointsSettings) {
  const members = new MemberService();
  return {
    members,
    shops: new ShopService({ newId, members }),
    variants: new ShopVariantService({ members }),
    categories: new ShopCategoryService({ members }),
    programs: new BonusProgramService({ members }),
    rates: new ShopRateService({ clock, members }),
    ratesVisibility: new RatesVisibility(settings.RATES_VISIBILITY),
  };
}

export type ShopPointsServices = ReturnType<typeof createServices>;
