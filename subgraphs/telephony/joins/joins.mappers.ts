/** Entities of other subgraphs, of which only the id is known here. */
interface Stub {
  readonly id: string;
}

export type BusinessPartnerMapper = Stub;
export type UserMapper = Stub;
export type VoucherBookingMapper = Stub;
/** `partner` comes with the reference when `bookableServices` requires it. */
export type RestaurantMapper = Stub & { readonly partner?: Stub | null };
