/** Ids of rooms as clients have known them for long. */
export const offerRoomId = (offerId: string): string => `mortgage:offer:${offerId}`;
export const contractRoomId = (contractId: string): string => `mortgage:contract:${contractId}`;
