/**
 * Rows as words of 32 bits, one row after the other, the same in memory as in a file: nothing is made of them to compare
 * them, and they are no garbage.
 *
 * | word | holds |
 * | --- | --- |
 * | 0 | how many words the row has |
 * | 1 | a hash of the id |
 * | 2 | the id's length in UTF-16 units, doubled; and 1 where one of them has no room in a byte |
 * | then | the id, a byte or two a unit: equal for equal ids, and different for any others |
 * | then | of each member two words: 24 bits say which, 40 are a checksum of its value |
 */
export type Rows = Uint32Array;

export const HEAD_WORDS = 3;
export const MEMBER_WORDS = 2;

/** How many words a row has. */
export const sizeOf = (rows: Rows, at: number): number => rows[at] as number;

/** A hash of the id: its upper bits say which part of a file the row belongs to, the lower ones where in a table. */
export const hashOf = (rows: Rows, at: number): number => rows[at + 1] as number;

/** So many bits an index of an id's unit is shifted by to get its word: two or four units stand in one. */
export const shiftOf = (rows: Rows, at: number): number => 2 - ((rows[at + 2] as number) & 1);

const lengthOf = (rows: Rows, at: number): number => (rows[at + 2] as number) >>> 1;

/** Which member it is. */
export const nameOf = (rows: Rows, member: number): number => (rows[member] as number) >>> 8;

/** Where a row's members begin. */
export function membersOf(rows: Rows, at: number): number {
  const shift = shiftOf(rows, at);
  return at + HEAD_WORDS + ((lengthOf(rows, at) + (1 << shift) - 1) >>> shift);
}

/** Whether two rows have the same id, unit by unit. */
export function haveSameId(one: Rows, at: number, others: Rows, otherAt: number): boolean {
  const end = membersOf(one, at) - at;
  for (let word = 1; word < end; word += 1) if (one[at + word] !== others[otherAt + word]) return false;
  return true;
}

/** The member with a name; it mostly stands where it is looked for first. */
export function memberOf(rows: Rows, at: number, name: number, first: number): number | undefined {
  const end = at + sizeOf(rows, at);
  if (first < end && nameOf(rows, first) === name) return first;
  for (let member = membersOf(rows, at); member < end; member += MEMBER_WORDS)
    if (nameOf(rows, member) === name) return member;
  return undefined;
}

/** A row's id. */
export function idOf(rows: Rows, at: number): string {
  const shift = shiftOf(rows, at);
  const bits = 32 >> shift;
  let id = "";
  for (let index = 0; index < lengthOf(rows, at); index += 1) {
    const word = rows[at + HEAD_WORDS + (index >>> shift)] as number;
    id += String.fromCharCode((word >>> ((index * bits) & 31)) & (2 ** bits - 1));
  }
  return id;
}
