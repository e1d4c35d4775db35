import { Column, UpdateDateColumn, type ValueTransformer } from 'typeorm';

/** `bigint` columns as JavaScript `bigint`; node-postgres gives them as text so that nothing is rounded. */
export const bigintColumn: ValueTransformer = {
  to: (value: bigint | null | undefined) => (typeof value === 'bigint' ? value.toString() : value),
  from: (value: string | null) => (value === null ? null : BigInt(value)),
};

/** `numeric` columns as `number`, for measures where a binary fraction does no harm. Never for money. */
export const numericColumn: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** `created_at timestamptz NOT NULL DEFAULT now()`, written by the database alone. */
export function CreatedAt(): PropertyDecorator {
  return Column({ type: 'timestamptz', default: () => 'now()', insert: false, update: false });
}

/**
 * `updated_at timestamptz NOT NULL DEFAULT now()`. The trigger `app.touch_updated_at()` keeps it; TypeORM only has to
 * know that it changes with every update, so that it reads it back.
 */
export function UpdatedAt(): PropertyDecorator {
  return UpdateDateColumn({ type: 'timestamptz', default: () => 'now()' });
}
