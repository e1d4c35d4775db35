import type { Connection } from '../../../platform/connections/connection.js';
import type { PlatformRecommendation } from './platform-recommendation.entity.js';

export type PlatformRecommendationMapper = PlatformRecommendation;
export type PlatformRecommendationConnectionMapper = Connection<PlatformRecommendation>;
