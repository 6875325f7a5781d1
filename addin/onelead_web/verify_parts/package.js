// The package of an .xlsx: an untrusted zip, taken apart in the browser, part by part, and never more than the limits.

export const LIMITS = { entries: 5000, partBytes: 128 << 20, totalBytes: 256 << 20 };

const END_RECORD = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

export class Problem extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

// Returns the package in a file's bytes: `has(name)`, `names`, and `xml(name)`, which gives a part as a document.
export function openPackage(bytes) {
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    throw new Problem(
      "It is an old .xls workbook, or protected by a password.",
      "Ask the provider for the pack as it was sealed, or save it without the password in Excel.",
    );
  }
  const entries = directory(bytes);
  let left = LIMITS.totalBytes;

  async function part(name) {
    const entry = entries.get(name.toLowerCase());
    if (!entry) throw damaged(`its part ${name} is missing`);
    const pieces = [];
    let size = 0;
    for await (const piece of unpacked(bytes, entry)) {
      size += piece.length;
      left -= piece.length;
      if (size > LIMITS.partBytes || left < 0) throw new Problem("It is too large.", "A pack is never that large.");
      pieces.push(piece);
    }
    return new Blob(pieces).text();
  }

  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name.toLowerCase()),
    async xml(name) {
      const text = await part(name);
      if (text.includes("<!DOCTYPE")) throw damaged(`its part ${name} has a DOCTYPE, which no spreadsheet program writes`);
      const document = new DOMParser().parseFromString(text, "application/xml");
      if (document.getElementsByTagName("parsererror").length) throw damaged(`its part ${name} can't be understood`);
      return document.documentElement;
    },
  };
}

// Returns where a part's own pointers lead: a list of { id, kind, target, isExternal }.
export async function relationsOf(archive, part) {
  const at = part.lastIndexOf("/") + 1;
  const source = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  if (!archive.has(source)) return [];
  const root = await archive.xml(source);
  return [...root.children].map((each) => {
    const isExternal = each.getAttribute("TargetMode") === "External";
    const target = each.getAttribute("Target") ?? "";
    const kind = (each.getAttribute("Type") ?? "").split("/").pop();
    return { id: each.getAttribute("Id") ?? "", kind, target: isExternal ? target : resolved(part, target), isExternal };
  });
}

function resolved(source, target) {
  if (target.startsWith("/")) return target.replace(/^\/+/, "");
  const path = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step && step !== ".") path.push(step);
  }
  return path.join("/");
}

function directory(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new Problem("It has too many parts.", "A pack never has that many.");
  let at = view.getUint32(end + 16, true);
  const entries = new Map();
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged("the list of its parts can't be read");
    }
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const key = name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
    if (entries.has(key)) throw damaged(`it has two parts named ${key}`);
    entries.set(key, {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
      flags: view.getUint16(at + 8, true),
    });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function endRecord(view) {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new Problem("It is no .xlsx workbook, or only a part of one.", "Ask the provider for the pack again.");
}

async function* unpacked(bytes, entry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.start + 30 > bytes.length || entry.flags & 1) throw damaged("one of its parts can't be unpacked");
  const start = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) {
    yield packed;
    return;
  }
  if (entry.method !== 8) throw damaged("one of its parts is packed in a way that workbooks don't use");
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw damaged("one of its parts can't be unpacked");
  }
}

function damaged(why) {
  return new Problem(`It is damaged: ${why}.`, "Ask the provider for the pack again.");
}
