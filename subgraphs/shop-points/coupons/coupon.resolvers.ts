import { Conflict, InvalidInput, NotFound } from '../../../platform/errors/domain-error.js';
import { resultOf } from '../../../platform/errors/result.js';
import { databaseWord, graphqlName } from '../../../platform/graphql/enum-words.js';
import { within } from '../../../platform/input/within.js';
import type { Resolvers } from '../__generated__/resolvers.js';
import { recordsOf } from '../ingest/record-file.js';
import { couponRecord, couponRecordOf } from './coupon-record.js';
import { CouponShopsMissing } from './coupon.errors.js';

export const couponResolvers: Resolvers = {
  Query: {
    coupons: (_, args, { services, uow, cursors }) => services.coupons.list(uow, cursors, args),
  },

  Mutation: {
    createCoupon: (_, { input }, { services, uow }) =>
      resultOf(
        'CreateCouponSuccess',
        async () => ({
          coupon: await services.coupons.create(uow, { ...input, couponType: databaseWord(input.kind) }),
        }),
        [NotFound, InvalidInput],
      ),
    withdrawCoupon: (_, { input }, { services, uow }) =>
      resultOf(
        'WithdrawCouponSuccess',
        async () => ({ coupon: await services.coupons.withdraw(uow, input.couponId) }),
        [NotFound, Conflict],
      ),
    importCoupons: (_, { input: { content, format, program = null } }, { services, uow }) =>
      resultOf(
        'ImportCouponsSuccess',
        async () => {
          await services.members.require(uow, 'admin');
          const records = recordsOf(content, databaseWord(format));
          const coupons = records.map((record, index) => within(['content', index + 1], () => couponRecordOf(record)));
          return services.couponImport.import(uow, { runId: null, program, coupons });
        },
        [CouponShopsMissing, NotFound, InvalidInput],
      ),
    deliverCoupons: (_, { input }, { services, uow }) => {
      services.workerToken.require(uow.viewer, input.workerToken);
      return resultOf(
        'DeliverCouponsSuccess',
        async () => {
          const coupons = input.coupons.map((coupon, index) =>
            within(['coupons', index], () => couponRecord({ ...nothing, ...coupon })),
          );
          const { runId = null, program = null } = input;
          return services.couponImport.deliver(uow, { runId, program, coupons });
        },
        [CouponShopsMissing, NotFound, InvalidInput],
      );
    },
  },

  Coupon: {
    id: ({ id }) => String(id),
    kind: ({ couponType }) =>
      couponType === 'multiplier' || couponType === 'discount' ? graphqlName(couponType) : 'OTHER',
    shop: ({ shopId }, _, { loaders }) => (shopId === null ? null : loaders.shopById.load(shopId)),
    program: ({ programId }, _, { loaders }) => (programId === null ? null : loaders.programById.load(programId)),
    status: ({ status }) => graphqlName(status),
    // Sources give anything; the scalar takes web addresses alone.
    sourceUrl: ({ sourceUrl }) => (sourceUrl !== null && /^https?:\/\//.test(sourceUrl) ? sourceUrl : null),
  },
};

const nothing = {
  description: null,
  couponType: null,
  value: null,
  combinable: null,
  validFrom: null,
  validTo: null,
  sourceUrl: null,
};
