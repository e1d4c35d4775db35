/** The row that a foreign key refers to, where the policies let everybody see both or neither. */
export async function referenced<Row>(loader: { load(id: string): Promise<Row | null> }, id: string): Promise<Row> {
  const row = await loader.load(id);
  if (row === null) throw new Error(`${id} is referred to, but cannot be seen.`);
  return row;
}
