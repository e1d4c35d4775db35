import type { Connection } from '../../../platform/connections/connection.js';
import type { Shop } from './shop.entity.js';
import type { ShopMain } from './shop-main.entity.js';
import type { LikeBrand } from './brands-like.js';
import type { SuggestedBrand } from './shop.service.js';
import type { ShopVariant } from './shop-variant.entity.js';

export type ShopMapper = Shop;
export type ShopConnectionMapper = Connection<Shop>;
export type ShopMainMapper = ShopMain;
export type ShopMainConnectionMapper = Connection<ShopMain>;
export type ShopVariantMapper = ShopVariant;
/** As the gateway hands it over: the home page only where `shop` is asked for. */
export type BusinessPartnerMapper = { readonly id: string; readonly website?: string | null };
export type ShopSuggestionMapper = SuggestedBrand;
export type SimilarBrandMapper = LikeBrand;
