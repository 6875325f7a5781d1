// The page: a pack is dropped or chosen, and the answer stands below. Nothing leaves the browser.

import { verify } from "./seal.js";

const HEADLINES = {
  intact: ["Intact", "Nothing was changed since it was sealed."],
  altered: ["Altered", "It is not as it was when it was sealed."],
  "not sealed": ["Not sealed", "It has no seal of OneLead, so nothing can be said of it. Ask for the pack itself."],
  "wrong key": ["Wrong key", "Nothing was changed since it was sealed, but the key you gave did not sign it."],
};
const place = document.getElementById("place");
const answer = document.getElementById("answer");
let pack = null;
let key = "";
let latest = null;

place.addEventListener("dragover", (event) => {
  event.preventDefault();
  place.classList.add("over");
});
place.addEventListener("dragleave", () => place.classList.remove("over"));
place.addEventListener("drop", (event) => {
  event.preventDefault();
  place.classList.remove("over");
  take(event.dataTransfer.files[0]);
});
document.getElementById("pack").addEventListener("change", (event) => take(event.target.files[0]));
document.getElementById("key").addEventListener("change", async (event) => {
  const file = event.target.files[0];
  key = file ? await file.text() : "";
  if (pack) await show();
});

async function take(file) {
  if (!file) return;
  pack = file;
  await show();
}

async function show() {
  const asked = { pack, key };
  latest = asked;
  tell("busy", "Looking…", pack.name);
  const told = await answerTo(asked);
  if (asked === latest) tell(...told); // else another pack or key was given meanwhile, and this is no answer to that
}

async function answerTo({ pack, key }) {
  try {
    const found = await verify(new Uint8Array(await pack.arrayBuffer()), key);
    return [found.answer.replace(" ", "-"), ...HEADLINES[found.answer], found.changes, found.notes];
  } catch (problem) {
    const sentences = problem.remedy ? [problem.message, problem.remedy] : ["This file can't be read as a workbook.", "Ask the provider for the pack again."];
    return ["unread", "Can't be checked", sentences[0], [], [sentences[1]]];
  }
}

function tell(kind, headline, sentence, changes = [], notes = []) {
  answer.className = `answer ${kind}`;
  answer.replaceChildren(
    made("h2", headline),
    made("p", sentence),
    ...(changes.length ? [made("h3", "What was changed"), list(changes)] : []),
    ...notes.map((each) => made("p", each)),
    made("p", pack.name, "quiet"),
  );
  answer.hidden = false;
}

function list(sentences) {
  const items = document.createElement("ul");
  items.append(...sentences.map((each) => made("li", each)));
  return items;
}

function made(name, text, kind = "") {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = kind;
  return element;
}
