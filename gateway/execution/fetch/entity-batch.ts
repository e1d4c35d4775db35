import type { Fields } from '../entities/fields.js';
import type { Represent, Representation } from '../entities/representations.js';
import type { JsonWriter } from '../json/json-writer.js';

/** The entities that one fetch asks for, each once, and the objects that wait for them. */
export interface EntityBatch {
  /** How many are asked for. */
  readonly size: number;
  readonly places: readonly Fields[];
  /** For each place, which of the entities it waits for. */
  readonly entities: readonly number[];
}

/**
 * Writes the representations of a fetch, as the items of a list. Objects of which the subgraph would be told the same
 * wait for the same entity.
 */
export function batchEntities(found: readonly Fields[], represent: Represent, writer: JsonWriter): EntityBatch {
  const collector = new BatchCollector(writer);
  for (let i = 0; i < found.length; i++) {
    const place = found[i]!;
    const representation = represent(place['__typename']);
    if (representation !== null) collector.add(place, representation);
  }
  return collector;
}

/** An entity that is asked for already, or one that cannot be. */
interface Known {
  /** One of the objects that wait for it. */
  readonly place: Fields;
  /** Which of the batch; null if too little is known of it. */
  readonly entity: number | null;
  /** Another one with the same value of the leaf by which they are looked up. */
  next: Known | undefined;
}

/** Entities of one type by one of their leaves. */
interface LeafIndex {
  leaf: number;
  /** How many leaves have been found not to tell the entities apart. */
  turns: number;
  known: Map<unknown, Known>;
}

/**
 * So many different entities with the same leaf may be looked through one by one. If there are more, another leaf may
 * tell them apart better: of a key of two parts one is often the same for a whole list.
 */
const CROWD = 16;

class BatchCollector implements EntityBatch {
  readonly places: Fields[] = [];
  readonly entities: number[] = [];
  size = 0;
  readonly #writer: JsonWriter;
  #byText: Map<string, number> | undefined;
  #byLeaf: Map<Representation, LeafIndex> | undefined;

  constructor(writer: JsonWriter) {
    this.#writer = writer;
  }

  add(place: Fields, representation: Representation): void {
    const { leaves } = representation;
    const entity =
      leaves === null ? this.#findByText(place, representation) : this.#findByLeaves(place, leaves, representation);
    if (entity === null) return;
    this.places.push(place);
    this.entities.push(entity);
  }

  #findByText(place: Fields, representation: Representation): number | null {
    const writer = this.#writer;
    const { position } = writer;
    const entity = this.#write(place, representation);
    if (entity === null) return null;
    const text = writer.text(entity === 0 ? position : position + 1);
    this.#byText ??= new Map();
    const known = this.#byText.get(text);
    if (known === undefined) {
      this.#byText.set(text, entity);
      return entity;
    }
    writer.rewind(position);
    this.size -= 1;
    return known;
  }

  #findByLeaves(place: Fields, leaves: readonly string[], representation: Representation): number | null {
    this.#byLeaf ??= new Map();
    let index = this.#byLeaf.get(representation);
    if (index === undefined) this.#byLeaf.set(representation, (index = { leaf: 0, turns: 1, known: new Map() }));
    const value = place[leaves[index.leaf]!];
    const first = index.known.get(value);
    let steps = 0;
    for (let one = first; one !== undefined; one = one.next) {
      if (isSame(one.place, place, leaves)) return one.entity;
      steps += 1;
    }
    const entity = this.#write(place, representation);
    index.known.set(value, { place, entity, next: first });
    if (steps >= CROWD && index.turns < leaves.length) turn(index, leaves);
    return entity;
  }

  /** The number of the entity that has been written, or null if it could not be. */
  #write(place: Fields, representation: Representation): number | null {
    const writer = this.#writer;
    const { position } = writer;
    if (this.size > 0) writer.char(',');
    if (representation.write(place, writer)) return this.size++;
    writer.rewind(position);
    return null;
  }
}

/** Looks entities up by the next leaf from now on. */
function turn(index: LeafIndex, leaves: readonly string[]): void {
  const all = [...index.known.values()];
  index.leaf = (index.leaf + 1) % leaves.length;
  index.turns += 1;
  index.known = new Map();
  for (const first of all) {
    let one: Known | undefined = first;
    while (one !== undefined) {
      const following: Known | undefined = one.next;
      const value = one.place[leaves[index.leaf]!];
      one.next = index.known.get(value);
      index.known.set(value, one);
      one = following;
    }
  }
}

/** Leaves that are objects (custom scalars) are never the same; such entities are then asked for twice, no harm done. */
function isSame(one: Fields, other: Fields, leaves: readonly string[]): boolean {
  for (let i = 0; i < leaves.length; i++) if (one[leaves[i]!] !== other[leaves[i]!]) return false;
  return true;
}
