// A workbook as it is sealed: each sheet as lines of text that stay the same whichever program saved it last.

import { Problem, openPackage, relationsOf } from "./package.js";
import { escaped, kindOfFormat, lookOfNumber, lookOfText, numberSaid, unescaped } from "./values.js";

const MAIN = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
const RELATION_ID = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];
const TRUE = ["1", "true", "on"];
const LONGEST = 32_767;
const VISIBILITY = { hidden: "hidden", veryHidden: "very hidden" };
const ON_DRAWINGS = { graphicFrame: "chart", pic: "picture", sp: "shape", cxnSp: "shape", grpSp: "shape" };
const RELATED = {
  comments: "comment", threadedComment: "comment", hyperlink: "link", image: "picture", oleObject: "object",
  package: "object", control: "object", ctrlProp: "object", pivotTable: "pivot",
};
const IN_SHEET = { conditionalFormatting: "conditional", hyperlinks: "link", oleObjects: "object", controls: "object" };
const ONCE = ["comment", "link", "picture", "shape", "object", "conditional", "pivot"];
const PROPERTY = "OneLead seal";

// Returns { sheets, carries, kept }: the sheets as they are sealed, what the workbook carries besides them, and the
// seal in the document's own properties. A sheet is { name, about, rows, cells, texts, hiddenColumns }.
export async function contentOf(bytes) {
  const archive = openPackage(bytes);
  if (!archive.has("[Content_Types].xml")) throw new Problem("It is no workbook.", "Ask the provider for the pack again.");
  const root = await relationsOf(archive, "");
  const book = root.find((each) => each.kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const relations = await relationsOf(archive, book);
  const target = (kind) => relations.find((each) => each.kind === kind && !each.isExternal)?.target;
  const workbook = await archive.xml(book);
  const settings = inMain(workbook, "workbookPr")[0];
  const known = {
    texts: await sharedTexts(archive, target("sharedStrings")),
    styles: await stylesOf(archive, target("styles"), TRUE.includes(settings?.getAttribute("date1904"))),
  };
  const sheets = [];
  for (const element of inMain(workbook, "sheets").flatMap((each) => [...each.children])) {
    const id = RELATION_ID.map((space) => element.getAttributeNS(space, "id")).find(Boolean);
    const relation = relations.find((each) => each.id === id);
    if (!relation || !archive.has(relation.target)) throw new Problem("It is damaged: the cells of a sheet are missing.", "Ask the provider for the pack again.");
    if (relation.kind === "worksheet") {
      const shown = VISIBILITY[element.getAttribute("state")] ?? "visible";
      sheets.push(await sheetOf(archive, relation.target, element.getAttribute("name") ?? "", shown, known));
    }
  }
  return { sheets, carries: await carriedBy(archive, relations), kept: await keptIn(archive, root) };
}

// ------------------------------------------------------------------------------------------------- one sheet --

async function sheetOf(archive, part, name, visibility, known) {
  const root = await archive.xml(part);
  const sheet = { name, cells: new Map(), texts: new Map(), hiddenRows: new Set() };
  let last = 0;
  for (const row of inMain(root, "sheetData").flatMap((each) => [...each.children])) {
    last = Number(row.getAttribute("r") ?? last + 1);
    takeRow(sheet, row, last, known);
  }
  const widest = largest([...sheet.cells.values()].map((cells) => largest(cells.keys())));
  sheet.hiddenColumns = hiddenColumns(root, widest);
  sheet.about = await aboutSheet(archive, part, root, sheet, visibility);
  const filled = largest(sheet.cells.keys());
  sheet.rows = Array.from({ length: filled }, (_, at) => rowText(sheet, at + 1));
  return sheet;
}

export function rowText(sheet, number, without = []) {
  const lines = [...(sheet.cells.get(number) ?? [])].sort(([one], [other]) => one - other);
  const kept = lines.filter(([column]) => !without.includes(column)).map(([, line]) => line);
  return (sheet.hiddenRows.has(number) ? "hidden\n" : "") + kept.join("\n");
}

function takeRow(sheet, row, number, known) {
  if (TRUE.includes(row.getAttribute("hidden")) || row.getAttribute("ht") === "0") sheet.hiddenRows.add(number);
  const cells = new Map();
  let column = 0;
  for (const cell of row.children) {
    const reference = cell.getAttribute("r");
    column = reference === null ? column + 1 : columnOf(reference);
    const said = cellSaid(cell, known);
    if (said === null) continue;
    cells.set(column, `${letters(column)}\t${said.kind}${said.flags}\t${said.look}\t${said.value}`);
    if (said.text !== undefined && column <= 2) sheet.texts.set(`${number} ${column}`, said.text);
  }
  if (cells.size) sheet.cells.set(number, cells);
}

function cellSaid(cell, known) {
  const children = [...cell.children];
  const child = (name) => children.find((each) => each.localName === name);
  const stored = child("v")?.textContent ?? null;
  const kind = cell.getAttribute("t") ?? "n";
  const style = known.styles.of(cell.getAttribute("s"));
  const formula = child("f") !== undefined;
  const made = (type, value, isStruck = false, text = undefined) => {
    const flags = (style.isStruck || isStruck ? "s" : "") + (formula ? "f" : "");
    return { kind: type, flags, look: kind === "n" || kind === "d" ? style.ofNumbers : style.ofTexts, value, text };
  };
  const asText = (text, isStruck = false) => {
    const whole = text.slice(0, LONGEST);
    return whole === "" ? null : made("t", escaped(whole), isStruck, whole);
  };
  if (kind === "inlineStr") {
    const item = child("is");
    return item ? asText(textOf(item), isStruckOut(item)) : asText(unescaped(stored ?? ""));
  }
  if (formula && !stored && (stored === null || kind !== "str")) return made("e", "");
  if (!stored) return null;
  switch (kind) {
    case "s": {
      const shared = known.texts[Number(stored)];
      return shared ? asText(shared.text, shared.isStruck) : made("e", "unreadable");
    }
    case "str":
      return asText(unescaped(stored));
    case "b":
      return made("b", ["1", "true"].includes(stored.trim().toLowerCase()) ? "true" : "false");
    case "e":
      return made("e", stored.trim());
    case "d":
      return made("d", isoDate(stored.trim()));
    default: {
      const number = Number(stored.trim());
      return Number.isFinite(number) ? made(...numberSaid(number, style.kind, known.styles.from1904)) : made("e", "unreadable");
    }
  }
}

function isoDate(text) {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00.000` : text;
  return /^[-\d]{10}T\d\d:\d\d(:\d\d)?$/.test(day) ? `${day.padEnd(19, ":00")}.000` : day.slice(0, 23);
}

async function aboutSheet(archive, part, root, sheet, visibility) {
  const merged = inMain(root, "mergeCells").flatMap((each) => [...each.children]).map((each) => blockOf(each.getAttribute("ref") ?? ""));
  const blocks = merged.filter(Boolean).sort((one, other) => one.reduce((found, value, at) => found || value - other[at], 0));
  const named = blocks.map(([top, left, bottom, right]) => `${letters(left)}${top}:${letters(right)}${bottom}`);
  const hidden = [...sheet.hiddenColumns].sort((one, other) => one - other).map(letters);
  const carries = await carriedByCells(archive, part, root);
  return [`shown ${visibility}`, `hidden ${hidden.join(" ")}`, `merged ${named.join(" ")}`, `carries ${carries.join(" ")}`];
}

async function carriedByCells(archive, part, root) {
  const found = [...root.children].map((each) => MAIN.includes(each.namespaceURI) && IN_SHEET[each.localName]);
  for (const relation of await relationsOf(archive, part)) {
    found.push(RELATED[relation.kind]);
    if (relation.kind === "drawing" && archive.has(relation.target)) {
      const drawing = await archive.xml(relation.target);
      found.push(...[...drawing.children].flatMap((anchor) => [...anchor.children].map((each) => ON_DRAWINGS[each.localName])));
    }
  }
  const kinds = found.filter(Boolean);
  return [...new Set(kinds)].sort().map((kind) => (ONCE.includes(kind) ? kind : `${kind} ${kinds.filter((each) => each === kind).length}`));
}

function hiddenColumns(root, widest) {
  const hidden = new Set();
  for (const column of inMain(root, "cols").flatMap((each) => [...each.children])) {
    if (TRUE.includes(column.getAttribute("hidden")) || column.getAttribute("width") === "0") {
      const first = Math.max(1, Number(column.getAttribute("min")));
      const last = Math.min(Number(column.getAttribute("max")), widest);
      for (let number = first; number <= last; number += 1) hidden.add(number);
    }
  }
  return hidden;
}

// ------------------------------------------------------------------------------------------- texts and styles --

async function sharedTexts(archive, part) {
  if (!part || !archive.has(part)) return [];
  const root = await archive.xml(part);
  return [...root.children].map((item) => ({ text: textOf(item), isStruck: isStruckOut(item) }));
}

function textOf(item) {
  const plain = [...item.children].filter((each) => each.localName === "t");
  const runs = runsOf(item).flatMap((run) => [...run.children].filter((each) => each.localName === "t"));
  return unescaped([...plain, ...runs].map((each) => each.textContent).join(""));
}

function isStruckOut(item) {
  const shown = runsOf(item).filter((run) => textIn(run).trim());
  const plain = [...item.children].find((each) => each.localName === "t")?.textContent.trim();
  return shown.length > 0 && !plain && shown.every((run) => [...run.children].some((each) => each.localName === "rPr" && strikes(each)));
}

function runsOf(item) {
  return [...item.children].filter((each) => each.localName === "r");
}

function textIn(run) {
  return [...run.children].find((each) => each.localName === "t")?.textContent ?? "";
}

function strikes(font) {
  const strike = [...font.children].find((each) => each.localName === "strike");
  return strike !== undefined && !["0", "false", "off"].includes(strike.getAttribute("val") ?? "1");
}

async function stylesOf(archive, part, from1904) {
  const plain = { kind: "number", ofNumbers: "", ofTexts: "", isStruck: false };
  if (!part || !archive.has(part)) return { from1904, of: () => plain };
  const root = await archive.xml(part);
  const inside = (name) => inMain(root, name).flatMap((each) => [...each.children]);
  const codes = new Map(inside("numFmts").map((each) => [Number(each.getAttribute("numFmtId")), each.getAttribute("formatCode") ?? ""]));
  const struck = inside("fonts").map(strikes);
  const all = inside("cellXfs").map((each) => {
    const number = Number(each.getAttribute("numFmtId") ?? 0);
    const code = codes.get(number);
    return {
      kind: kindOfFormat(number, code),
      ofNumbers: lookOfNumber(number, code),
      ofTexts: lookOfText(number, code),
      isStruck: struck[Number(each.getAttribute("fontId") ?? 0)] ?? false,
    };
  });
  return { from1904, of: (index) => all[Number(index ?? 0)] ?? { ...(all[0] ?? plain), isStruck: false } };
}

// ------------------------------------------------------------------------------------------------ the workbook --

async function carriedBy(archive, relations) {
  const found = new Set();
  const hasMacroSheet = relations.some((each) => ["xlMacrosheet", "xlIntlMacrosheet"].includes(each.kind));
  if (hasMacroSheet || archive.names.some((name) => name.endsWith("/vbaproject.bin"))) found.add("macros");
  for (const link of relations.filter((each) => each.kind === "externalLink" && archive.has(each.target))) {
    const root = await archive.xml(link.target);
    found.add([...root.children].some((each) => each.localName === "ddeLink") ? "dde" : "external_links");
  }
  return [...found].sort().join(" ");
}

async function keptIn(archive, root) {
  const part = root.find((each) => each.kind === "custom-properties")?.target;
  if (!part || !archive.has(part)) return "";
  const properties = await archive.xml(part);
  const found = [...properties.children].find((each) => each.getAttribute("name") === PROPERTY);
  return found ? found.textContent.trim() : "";
}

export function largest(numbers) {
  let most = 0;
  for (const each of numbers) most = Math.max(most, each);
  return most;
}

function inMain(root, name) {
  return [...root.children].filter((each) => each.localName === name && MAIN.includes(each.namespaceURI));
}

export function letters(column) {
  let name = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}

function columnOf(reference) {
  return [...reference.toUpperCase().replace(/[0-9]+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function blockOf(reference) {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!found) return null;
  const rows = [Number(found[2]), Number(found[4] ?? found[2])];
  const columns = [columnOf(found[1]), columnOf(found[3] ?? found[1])];
  return [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)];
}
