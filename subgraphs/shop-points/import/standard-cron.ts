import { nextRun } from '../jobs/cron-expression.js';

/**
 * An expression of the old scheduler, which counted the days of the week from Monday as 0, in the standard way, where
 * Monday is 1 and Sunday is 7. Null for what is no expression.
 */
export function standardCron(expression: string): string | null {
  const fields = expression.trim().split(/\s+/);
  const days = fields[4];
  if (fields.length !== 5 || days === undefined) return null;
  const standard = [...fields.slice(0, 4), days.split(',').map(standardDays).join(',')].join(' ');
  return nextRun(standard, new Date()) === null ? null : standard;
}

/** One day, a range or all of them, with or without a step. */
function standardDays(days: string): string {
  // A step counts from the first day, which was Monday.
  const [range, ...step] = days.replace(/^\*(?=\/)/, '0-6').split('/') as [string, ...string[]];
  return [range.replace(/\d+/g, (day) => String(Number(day) + 1)), ...step].join('/');
}
