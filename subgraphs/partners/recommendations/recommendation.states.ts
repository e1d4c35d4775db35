export const recommendationStatuses = ['pending', 'in_progress', 'completed', 'dismissed'] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** Something is still to do. */
export const openStatuses = ['pending', 'in_progress'] as const satisfies RecommendationStatus[];
