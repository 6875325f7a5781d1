// Where a sealed workbook was changed, as far as its short digests tell, in the words of `onelead verify`.

import { letters } from "./content.js";

const ABOUT = [
  "the sheet was hidden or shown",
  "a column was hidden or shown",
  "cells were merged or taken apart",
  "a picture, shape, chart, comment, link or coloured rule was put in or taken away",
];
const MOST_CELLS = 12;
const MOST_ALIGNED = 4000;

// Yields each change as a sentence. A locator is { sheet, about, columns, rows }.
export function* changes(sealed, found) {
  const before = new Map(sealed.map((each) => [each.sheet, each]));
  const now = new Map(found.map((each) => [each.sheet, each]));
  const renamed = new Map(renamedSheets(before, now));
  const taken = new Set(renamed.values());
  for (const [old, name] of renamed) yield `The sheet ${old} is now called ${name}.`;
  for (const name of before.keys()) if (!now.has(name) && !renamed.has(name)) yield `The sheet ${name} is missing.`;
  for (const name of now.keys()) if (!before.has(name) && !taken.has(name)) yield `The sheet ${name} was added.`;
  const kept = [...now.keys()].filter((name) => before.has(name));
  const order = [...before.keys()].filter((name) => now.has(name));
  if (kept.join("\n") !== order.join("\n")) yield `The sheets stand in another order: ${listed(kept)}.`;
  for (const [name, locator] of before) {
    const other = now.get(renamed.get(name) ?? name);
    if (other) yield* inSheet(locator, other);
  }
}

function* renamedSheets(before, now) {
  const added = new Map([...now].filter(([name, each]) => !before.has(name) && each.rows.length).map(([name, each]) => [each.rows.join(), name]));
  for (const [name, each] of before) {
    const key = each.rows.join();
    if (!now.has(name) && added.has(key)) {
      yield [name, added.get(key)];
      added.delete(key);
    }
  }
}

function* inSheet(before, now) {
  for (const [at, what] of ABOUT.entries()) {
    if (at < before.about.length && at < now.about.length && before.about[at] !== now.about[at]) yield `${now.sheet}: ${what}.`;
  }
  const rows = differing(before.rows, now.rows);
  const columns = differing(before.columns, now.columns);
  const [fewest, most] = [before.columns.length, now.columns.length].sort((one, other) => one - other);
  for (let number = fewest + 1; number <= most; number += 1) columns.push(number);
  const reordered = rows.length > 0 && [...before.rows].sort().join() === [...now.rows].sort().join();
  if (before.rows.length !== now.rows.length || reordered) yield* moved(now.sheet, before.rows, now.rows);
  else if (rows.length) yield cells(now.sheet, rows, columns);
}

function differing(before, now) {
  const found = [];
  for (let at = 0; at < Math.min(before.length, now.length); at += 1) if (before[at] !== now[at]) found.push(at + 1);
  return found;
}

function cells(sheet, rows, columns) {
  const address = (row, column) => `${letters(column)}${row}`;
  if (!columns.length) return `${sheet}: ${rowsSaid(rows)} ${rows.length === 1 ? "was" : "were"} hidden or shown.`;
  if (rows.length * columns.length === 1) return `${sheet}: the cell ${address(rows[0], columns[0])} was changed.`;
  if (rows.length === 1 || (columns.length === 1 && rows.length <= MOST_CELLS)) {
    return `${sheet}: the cells ${listed(rows.flatMap((row) => columns.map((column) => address(row, column))))} were changed.`;
  }
  const where = columns.length === 1 ? "column" : "columns";
  return `${sheet}: cells in ${rowsSaid(rows)}, ${where} ${listed(columns.map(letters))} were changed.`;
}

function* moved(sheet, before, now) {
  const [gone, added] = goneAndAdded(before, now);
  const goneAlone = withoutPartners(gone, before, added, now);
  const addedAlone = withoutPartners(added, now, gone, before);
  const elsewhere = added.filter((number) => !addedAlone.includes(number));
  if (elsewhere.length) yield `${sheet}: ${rowsSaid(elsewhere)} stood in another place.`;
  if (goneAlone.length && addedAlone.length) {
    yield `${sheet}: ${rowsSaid(addedAlone)} ${addedAlone.length === 1 ? "is" : "are"} other than what was sealed.`;
  } else if (addedAlone.length) {
    yield `${sheet}: ${rowsSaid(addedAlone)} ${addedAlone.length === 1 ? "was" : "were"} put in.`;
  }
  const number = goneAlone.length - addedAlone.length;
  if (number > 0) {
    yield `${sheet}: ${counted(number, "row")} ${number === 1 ? "was" : "were"} taken out, near row ${goneAlone[0]}.`;
  }
}

// Leaves out the rows that merely moved: those with a partner of the same digest on the other side.
function withoutPartners(numbers, digests, others, theirs) {
  const left = new Map();
  for (const number of others) left.set(theirs[number - 1], (left.get(theirs[number - 1]) ?? 0) + 1);
  return numbers.filter((number) => {
    const free = left.get(digests[number - 1]) ?? 0;
    if (free) left.set(digests[number - 1], free - 1);
    return !free;
  });
}

function goneAndAdded(before, now) {
  const shorter = Math.min(before.length, now.length);
  const start = (differing(before, now)[0] ?? shorter + 1) - 1;
  const ends = differing(before.slice(start).reverse(), now.slice(start).reverse());
  const same = (ends[0] ?? shorter - start + 1) - 1;
  const left = before.slice(start, before.length - same);
  const right = now.slice(start, now.length - same);
  const numbered = (length, keep) => Array.from({ length }, (_, at) => at).filter(keep).map((at) => start + at + 1);
  if (Math.max(left.length, right.length) > MOST_ALIGNED) {
    return [numbered(left.length, () => true), numbered(right.length, () => true)];
  }
  const [matchedLeft, matchedRight] = matched(left, right);
  return [numbered(left.length, (at) => !matchedLeft.has(at)), numbered(right.length, (at) => !matchedRight.has(at))];
}

// The longest common blocks, found as Ratcliff and Obershelp do, so that both programs name the same rows.
function matched(left, right) {
  const places = new Map();
  right.forEach((each, at) => places.set(each, [...(places.get(each) ?? []), at]));
  const [ofLeft, ofRight] = [new Set(), new Set()];
  const waiting = [[0, left.length, 0, right.length]];
  while (waiting.length) {
    const [from, to, begin, end] = waiting.pop();
    const [i, j, size] = longest(left, places, from, to, begin, end);
    if (!size) continue;
    for (let at = 0; at < size; at += 1) {
      ofLeft.add(i + at);
      ofRight.add(j + at);
    }
    waiting.push([from, i, begin, j], [i + size, to, j + size, end]);
  }
  return [ofLeft, ofRight];
}

function longest(left, places, from, to, begin, end) {
  let best = [from, begin, 0];
  let lengths = new Map();
  for (let i = from; i < to; i += 1) {
    const next = new Map();
    for (const j of places.get(left[i]) ?? []) {
      if (j < begin) continue;
      if (j >= end) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best[2]) best = [i - size + 1, j - size + 1, size];
    }
    lengths = next;
  }
  return best;
}

function rowsSaid(numbers) {
  const spans = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  const shown = spans.slice(0, 6).map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  const more = spans.slice(6).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return `${numbers.length === 1 ? "row" : "rows"} ${listed(more ? [...shown, `${more.toLocaleString("en-GB")} more`] : shown)}`;
}

function counted(number, one) {
  return `${number.toLocaleString("en-GB")} ${number === 1 ? one : `${one}s`}`;
}

export function listed(parts) {
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}` : (parts[0] ?? "");
}
