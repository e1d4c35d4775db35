import { CronExpressionParser } from 'cron-parser';
import { fault, type FieldPath } from '../../../platform/input/rules.js';

/** The clock that the platform's own jobs go by. */
const TIME_ZONE = 'Europe/Berlin';

/** Numbers, names, lists, ranges and steps: what every cron understands. */
const FIELD = /^(\*|[0-9a-z]+(-[0-9a-z]+)?)(\/\d+)?(,(\*|[0-9a-z]+(-[0-9a-z]+)?)(\/\d+)?)*$/i;
const MONTHS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/gi;
const DAYS = /sun|mon|tue|wed|thu|fri|sat/gi;

/** An expression without superfluous blanks. @throws InvalidInput when it is none, or names no day that ever comes */
export function cronExpression(value: string, path: FieldPath): string {
  const expression = value.trim().split(/\s+/).join(' ');
  if (nextRun(expression, new Date()) === null) {
    throw fault('Five fields are needed: minute, hour, day of the month, month, day of the week.', path);
  }
  return expression;
}

/** When it is due next after an instant, on the clocks of Berlin; null for what is no expression. */
export function nextRun(expression: string, after: Date): Date | null {
  const fields = expression.split(' ');
  const isPlain = fields.every((field, index) => {
    const bare = index === 3 ? field.replace(MONTHS, '1') : index === 4 ? field.replace(DAYS, '1') : field;
    return FIELD.test(field) && !/[a-z]/i.test(bare);
  });
  if (fields.length !== 5 || !isPlain) return null;
  try {
    return CronExpressionParser.parse(expression, { tz: TIME_ZONE, currentDate: after }).next().toDate();
  } catch {
    return null;
  }
}
