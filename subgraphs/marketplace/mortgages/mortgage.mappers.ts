import type { Connection } from '../../../platform/connections/connection.js';
import type { Schedule } from './amortisation.js';
import type { MortgageApplication } from './mortgage-application.entity.js';
import type { MortgageContract } from './mortgage-contract.entity.js';
import type { MortgageOffer } from './mortgage-offer.entity.js';
import type { ComparedOffer } from './mortgage-offer.figures.js';
import type { Property } from './property.entity.js';

export type PropertyMapper = Property;
export type MortgageApplicationMapper = MortgageApplication;
export type MortgageApplicationConnectionMapper = Connection<MortgageApplication>;
export type MortgageOfferMapper = MortgageOffer;
export type MortgageOfferConnectionMapper = Connection<MortgageOffer>;
export type MortgageContractMapper = MortgageContract;
export type ComparedMortgageOfferMapper = ComparedOffer;
export type MortgageScheduleMapper = Schedule & { readonly monthlyPayment: bigint; readonly currency: string };
