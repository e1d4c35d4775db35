const QUERY = /^\s*(?:query\b|\{)/;

/** Whether asking twice does no harm. What begins in any other way than a planner writes a query counts as none. */
export function isQuery(operation: string): boolean {
  return QUERY.test(operation);
}
