// What a cell says, in the one spelling that a seal is taken of: docs/sharing.md, "The content of a cell".

const DAY = 86_400_000;
const SERIALS = 2_958_466;
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55, 56, 57]);
const BUILT_IN_DURATION = 46;
const BUILT_IN = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"], [9, "0%"], [10, "0.00%"],
  [14, "dd/mm/yyyy"], [20, "h:mm"], [21, "h:mm:ss"], [46, "[h]:mm:ss"], [49, "@"],
]);
const ALWAYS_LITERAL = new Set(" $£€-+/():!^&'~{}<>=,.");

// -------------------------------------------------------------------------------------------- number formats --

export function lookOfNumber(number, code) {
  const look = inOneSpelling(codeOf(number, code));
  return ["", "general", "@"].includes(look) ? "" : look;
}

export function lookOfText(number, code) {
  const sections = inOneSpelling(codeOf(number, code)).split(";");
  const ofText = sections.length > 3 ? sections[3] : (sections.find((each) => /(?<!\\)@/.test(each)) ?? "@");
  return ofText === "@" ? "" : ofText;
}

export function kindOfFormat(number, code) {
  if (code === undefined) {
    if (number === BUILT_IN_DURATION) return "duration";
    return BUILT_IN_DATES.has(number) ? "date" : "number";
  }
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gis, "").split(";")[0].trim();
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return "duration";
  return bare.toLowerCase() !== "general" && /[dmyhs]/i.test(bare) ? "date" : "number";
}

function codeOf(number, code) {
  return code ?? BUILT_IN.get(number) ?? `#${number}`;
}

function inOneSpelling(code) {
  const shown = code.replace(/"([^"]*)"?|\\(.)|(\[\$[^\]]*\])|(.)/gsu, (_, quoted, escaped, country, plain) => {
    if (country !== undefined) return "";
    if (plain !== undefined) return plain.toLowerCase();
    return [...(quoted || escaped || "")].map((each) => (ALWAYS_LITERAL.has(each) ? each : `\\${each}`)).join("");
  });
  return shown.endsWith(";@") ? shown.slice(0, -2) : shown;
}

// ---------------------------------------------------------------------------------------------------- values --

// Returns [letter of the type, value] of a number in a cell of a kind of format.
export function numberSaid(number, kind, from1904) {
  if (kind === "duration" && Math.abs(number) < SERIALS) return ["l", String(Math.round(number * DAY))];
  if (kind === "date" && number >= 0 && number < SERIALS) return dateSaid(number, from1904);
  return ["n", plainNumber(number)];
}

export function plainNumber(number) {
  const [mantissa, power] = number.toExponential(14).split("e");
  const short = mantissa.replace(/\.?0+$/, "");
  return short === "0" || short === "-0" ? "0e0" : `${short}e${Number(power)}`;
}

function dateSaid(serial, from1904) {
  let milliseconds = Math.round(serial * DAY);
  if (serial < 1 && milliseconds < DAY) return ["d", `T${new Date(milliseconds).toISOString().slice(11, 23)}`];
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  if (!from1904 && serial < 60) milliseconds += DAY; // Excel counts a 29 February 1900 that never was
  const date = new Date(epoch + milliseconds);
  return date.getUTCFullYear() > 9999 ? ["n", plainNumber(serial)] : ["d", date.toISOString().slice(0, 23)];
}

export function escaped(text) {
  return text.replace(/\r\n?/g, "\n").replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

// Undoes the way in which workbooks write characters that XML can't hold: _x0007_.
export function unescaped(text) {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits) => {
    const code = parseInt(digits, 16);
    return code >= 0xd800 && code <= 0xdfff ? "\ufffd" : String.fromCharCode(code);
  });
}
