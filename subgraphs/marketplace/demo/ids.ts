import { demoUuid } from '../../../platform/demo/cast.js';

/** Ids do not depend on when the demo was loaded, so that examples can name them. */
export function demoVoucherId(index: number): string {
  return `v-demo0000-${String(index).padStart(6, '0')}`;
}

export function demoThinkerId(index: number): string {
  return demoUuid('marketplace.thinker', index);
}

export function demoContractId(index: number): string {
  return demoUuid('marketplace.contract', index);
}
