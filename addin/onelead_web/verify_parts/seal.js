// Tells whether a pack is as it was when it was sealed: the same answer, in the same words, as `onelead verify`.

import { contentOf, largest, letters, rowText } from "./content.js";
import { changes } from "./differences.js";
import { Problem } from "./package.js";

export const RULE_BOOK = "1";
const FORMAT = "onelead-seal/1";
const SHORT = 6;
const LABELS = ["Seal format", "Digest", "Signature", "Public key", "OneLead version", "Rule-book version", "Checked for"];
const WHERE = "Where to look";
const LIST = "This list";
const NOT_SIGNED = "Not signed";

// Returns { answer, changes, notes }; the answer is "intact", "altered", "not sealed" or "wrong key". `publicKey` is the
// key of whoever is expected to have signed, as its file holds it. Throws a Problem where the bytes are no pack at all.
export async function verify(bytes, publicKeyFile = "") {
  if (!globalThis.crypto?.subtle) {
    throw new Problem("This browser can't compute digests here.", "Open this page in a current Edge, Chrome, Firefox or Safari.");
  }
  const publicKey = publicKeyFile ? publicKeyIn(publicKeyFile) : "";
  const content = await contentOf(bytes);
  const seal = findSeal(content);
  if (!seal) {
    const gone = content.kept ? ["The Seal sheet is gone: the document's properties say that there was one."] : [];
    return { answer: content.kept ? "altered" : "not sealed", changes: gone, notes: [] };
  }
  refuseLaterForms(seal);
  const changed = [...new Set(await whatChanged(content, seal))];
  const answer = changed.length ? "altered" : publicKey && seal.said["Public key"] !== publicKey ? "wrong key" : "intact";
  return { answer, changes: changed, notes: await notes(seal, answer, publicKey) };
}

async function whatChanged(content, seal) {
  const digest = await digestOf(content, seal);
  const signature = seal.said["Signature"] ?? "";
  if (seal.said["Digest"] !== digest.match(/.{8}/g).join(" ") || seal.said["Seal format"] !== FORMAT) {
    const found = await where(content, seal);
    return found.length ? found : [`${seal.name}: the digest itself was changed.`];
  }
  if (signature !== NOT_SIGNED && !(await isSignedBy(digest, signature, seal.said["Public key"] ?? ""))) {
    return [`${seal.name}: the signature is not of what stands here, so somebody else sealed it again.`];
  }
  if (content.kept && content.kept !== `${FORMAT} ${digest} ${signature}`) {
    return [`${seal.name}: the document's properties hold another seal, so the workbook was sealed again.`];
  }
  return [];
}

async function where(content, seal) {
  const found = (await isListWhole(seal))
    ? [...changes(locatorsSaid(seal.lines), await locatorsOf(content, seal))]
    : [`${seal.name}: the list of short digests was changed, so nothing tells where else to look.`];
  if (content.carries) found.push(`The workbook carries ${content.carries.replaceAll("_", " ")}, which no pack does.`);
  return found;
}

// ----------------------------------------------------------------------------------------- the seal on its sheet --

function findSeal(content) {
  const found = content.sheets.map((sheet) => labelsOn(sheet));
  const most = largest(found.map((each) => each.size));
  if (most < 3) return null;
  const number = found.findIndex((each) => each.size === most);
  const sheet = content.sheets[number];
  const said = {};
  for (const [label, row] of found[number]) {
    const text = sheet.texts.get(`${row} 2`);
    if (text !== undefined) said[label] = text;
  }
  const lines = linesOn(sheet);
  const rows = [...sheet.cells.keys()].sort((one, other) => one - other);
  const last = lines.length ? lines[0].row - 1 : (rows.at(-1) ?? 0);
  const own = ["Digest", "Signature"].filter((label) => found[number].has(label)).map((label) => found[number].get(label));
  return { number, name: sheet.name, said, lines, statementRows: last, own };
}

function labelsOn(sheet) {
  const rows = new Map();
  for (const row of [...sheet.cells.keys()].sort((one, other) => one - other)) {
    const label = sheet.texts.get(`${row} 1`);
    if (LABELS.includes(label) && !rows.has(label)) rows.set(label, row);
    if (label === WHERE) break;
  }
  return rows;
}

function linesOn(sheet) {
  const rows = [...sheet.cells.keys()].sort((one, other) => one - other);
  const start = rows.find((row) => sheet.texts.get(`${row} 1`) === WHERE) ?? largest(rows);
  return rows
    .filter((row) => row > start && sheet.texts.has(`${row} 1`) && sheet.texts.has(`${row} 2`))
    .map((row) => ({ row, about: sheet.texts.get(`${row} 1`), digests: sheet.texts.get(`${row} 2`) }));
}

async function isListWhole(seal) {
  const lines = seal.lines.slice(0, -1).map((each) => `${each.about}\t${each.digests}`);
  const last = seal.lines.at(-1);
  return last?.about === LIST && last.digests === (await short(lines.join("\n")));
}

function locatorsSaid(lines) {
  const found = new Map();
  for (const { about, digests } of lines) {
    const match = /^(.*), (the sheet|columns|rows)(?: (\S+) to (\S+))?$/s.exec(about);
    if (match) {
      const parts = found.get(match[1]) ?? {};
      parts[match[2]] = (parts[match[2]] ?? "") + digests;
      found.set(match[1], parts);
    }
  }
  const apart = (digests = "") => digests.match(/.{1,6}/gs) ?? [];
  return [...found].map(([sheet, parts]) => ({
    sheet,
    about: apart(parts["the sheet"]),
    columns: apart(parts.columns),
    rows: apart(parts.rows),
  }));
}

function refuseLaterForms(seal) {
  const form = seal.said["Seal format"] ?? FORMAT;
  if (/^onelead-seal\/\d+$/.test(form) && form !== FORMAT) {
    throw new Problem(`The seal has a later form (${form}) than this page knows.`, "Ask for the latest verify.html.");
  }
}

// ------------------------------------------------------------------------------------------------------- digests --

async function digestOf(content, seal) {
  const sheets = await Promise.all(content.sheets.map((sheet, number) => sheetDigest(sheet, number === seal.number ? seal.own : [])));
  return sha256([FORMAT, content.carries, ...sheets].join("\n"));
}

async function sheetDigest(sheet, own) {
  const rows = await Promise.all(rowsWithout(sheet, own).map(sha256));
  return sha256([sheet.name, ...sheet.about, ...rows].join("\n"));
}

// A seal can't be taken of itself: its digest and signature, in column B of their rows, are left out.
function rowsWithout(sheet, own) {
  return sheet.rows.map((text, at) => (own.includes(at + 1) ? rowText(sheet, at + 1, [2]) : text));
}

async function locatorsOf(content, seal) {
  const all = content.sheets.map((sheet, number) =>
    number === seal.number ? locatorOf(sheet, seal.statementRows, seal.own) : locatorOf(sheet, sheet.rows.length, []),
  );
  return Promise.all(all);
}

async function locatorOf(sheet, rows, own) {
  const kept = rowsWithout(sheet, own).slice(0, rows);
  const columns = [];
  for (const [row, cells] of [...sheet.cells].sort(([one], [other]) => one - other)) {
    if (row > kept.length) continue;
    for (const [column, line] of cells) {
      if (own.includes(row) && column === 2) continue;
      while (columns.length < column) columns.push(sheet.hiddenColumns.has(columns.length + 1) ? ["hidden"] : []);
      columns[column - 1].push(`${row}\t${line}`);
    }
  }
  return {
    sheet: sheet.name,
    about: await Promise.all(sheet.about.map(short)),
    columns: await Promise.all(columns.map((lines) => short(lines.join("\n")))),
    rows: await Promise.all(kept.map(short)),
  };
}

async function short(text) {
  return (await sha256(text)).slice(0, SHORT);
}

async function sha256(text) {
  return hex(await crypto.subtle.digest("SHA-256", typeof text === "string" ? new TextEncoder().encode(text) : text));
}

function hex(buffer) {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ----------------------------------------------------------------------------------------------------- signature --

async function isSignedBy(digest, signature, publicKey) {
  const [key, signed] = [bytesOf(publicKey, 32), bytesOf(signature, 64)];
  if (!key || !signed) return false;
  const message = new TextEncoder().encode(`${FORMAT}\n${digest}\n`);
  try {
    const imported = await crypto.subtle.importKey("raw", key, { name: "Ed25519" }, false, ["verify"]);
    return await crypto.subtle.verify({ name: "Ed25519" }, imported, signed, message);
  } catch (error) {
    if (error.name !== "NotSupportedError") return false;
    throw new Problem("This browser can't check signatures.", "Open this page in a current Edge, Chrome, Firefox or Safari.");
  }
}

// Returns the public key in a .pub file, as the Seal sheet prints it.
export function publicKeyIn(text) {
  if (text.includes("PRIVATE KEY")) throw new Problem("That is a private key, which belongs to whoever seals packs.", "Take the file that ends in .pub.");
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line && !line.startsWith("-----"));
  const found = lines.join("");
  const der = bytesOf(found, 44);
  if (der) return btoa(String.fromCharCode(...der.subarray(12)));
  if (!bytesOf(found, 32)) throw new Problem("That is no public key of OneLead.", "Ask the provider for the file that ends in .pub.");
  return found;
}

function bytesOf(text, length) {
  try {
    const raw = atob(text);
    const isOneSpelling = btoa(raw) === text;
    return isOneSpelling && raw.length === length ? Uint8Array.from(raw, (each) => each.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

async function fingerprint(publicKey) {
  const digest = await sha256(bytesOf(publicKey, 32) ?? new Uint8Array());
  return digest.slice(0, 16).toUpperCase().match(/.{4}/g).join(" ");
}

// --------------------------------------------------------------------------------------------------- in words --

async function notes(seal, answer, publicKey) {
  const said = seal.said;
  const told = [`Checked for ${said["Checked for"] ?? "a day that is not said"} by OneLead ${said["OneLead version"] ?? "?"}.`];
  const ruleBook = said["Rule-book version"] ?? "";
  if (ruleBook !== RULE_BOOK) {
    told.push(
      `It was checked by rule book ${ruleBook || "?"}; this OneLead has rule book ${RULE_BOOK}, ` +
        "which may judge the same tracker otherwise.",
    );
  }
  const key = said["Public key"] ?? NOT_SIGNED;
  if (key === NOT_SIGNED || said["Signature"] === NOT_SIGNED) {
    told.push(
      "It is not signed, so the seal does not tell who sent it. Compare its digest with one that the " +
        `provider gave you in another way: ${said["Digest"] ?? "none"}`,
    );
  } else if (answer === "wrong key") {
    told.push(`It was signed by the key ${await fingerprint(key)}; the one you gave is ${await fingerprint(publicKey)}.`);
  } else if (answer === "intact" && publicKey) {
    told.push(`It was signed by the key you gave, ${await fingerprint(key)}.`);
  } else if (answer === "intact") {
    told.push(
      `It was signed by the key ${await fingerprint(key)}. Ask the provider, in another way than this file, ` +
        "whether that is theirs.",
    );
  }
  return told;
}
