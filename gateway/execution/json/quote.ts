/** A name as a JSON string. Names of GraphQL have nothing to escape. */
export function quote(name: string): string {
  return `"${name}"`;
}
