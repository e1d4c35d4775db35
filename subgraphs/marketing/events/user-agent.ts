import type { DeviceType } from './event.entity.js';

export interface Device {
  readonly deviceType: DeviceType;
  readonly browser: string;
  readonly os: string;
}

/** The first that matches counts; what claims to be something else as well stands before it. */
const deviceTypes: readonly [RegExp, DeviceType][] = [
  [/iPad|Tablet|Android(?!.*Mobile)/i, 'tablet'],
  [/Mobile|Android|iPhone/i, 'mobile'],
];
const browsers: readonly [RegExp, string][] = [
  [/Edg/, 'Edge'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Safari/, 'Safari'],
];
const systems: readonly [RegExp, string][] = [
  [/iPhone|iPad|iOS/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS|macOS/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** What a browser says of itself. */
export function readUserAgent(userAgent: string): Device {
  const first = <T>(rules: readonly [RegExp, T][], otherwise: T): T =>
    rules.find(([pattern]) => pattern.test(userAgent))?.[1] ?? otherwise;
  return {
    deviceType: first(deviceTypes, 'desktop'),
    browser: first(browsers, 'Other'),
    os: first(systems, 'Other'),
  };
}
