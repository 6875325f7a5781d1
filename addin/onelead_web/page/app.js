// The page: what was chosen, what is asked of Python, and what is shown of its answers.
import { byId, make } from "./elements.js";
import { saveButtons } from "./saving.js";
import { keptForOffline } from "./offline.js";
import { Python, Stopped } from "./python.js";
import { showReport } from "./showing.js";

const READY = "Ready. Choose a workbook.";
const OFFLINE = "This page is on your computer now and also works without a connection.";
const GO = { check: "Check", compare: "Compare" };

const form = byId("asking");
const state = byId("state");
const chosen = []; // {name, file}
let passwords = {};
let python;

await begin();

async function begin() {
  byId("today").value = localToday();
  say("Getting ready. The first time this fetches about 18 MB; after that it is on your computer.", { busy: true });
  const offline = await keptForOffline();
  python = new Python();
  try {
    await python.ready;
  } catch (error) {
    sayUnable(error);
    return;
  }
  form.hidden = false;
  listen();
  showChosen();
  say(offline ? `${READY} ${OFFLINE}` : READY);
  document.documentElement.dataset.ready = offline ? "offline" : "online";
}

function listen() {
  byId("files").addEventListener("change", (event) => {
    add(event.target.files);
    event.target.value = "";
  });
  byId("stop").addEventListener("click", () => python.stop());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  for (const each of form.elements.task) each.addEventListener("change", () => {
    putOlderFirst();
    showChosen();
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) document.body.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dropping");
    add(event.dataTransfer.files);
  });
}

// ------------------------------------------------------------------------------------------ what was chosen --

function add(files) {
  for (const file of files) {
    if (file.name.toLowerCase().endsWith(".toml")) {
      const given = new DataTransfer();
      given.items.add(file);
      byId("policy").files = given.files;
      byId("settings-given").open = true;
    } else {
      chosen.push({ name: freeName(file.name), file });
    }
  }
  putOlderFirst();
  showChosen();
}

function putOlderFirst() {
  if (task() === "compare") chosen.sort((one, other) => one.file.lastModified - other.file.lastModified);
}

function freeName(wanted) {
  const taken = new Set(chosen.map((each) => each.name));
  const [, stem, ending] = /^(.*?)(\.[^.]*)?$/s.exec(wanted);
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${stem} (${number})${ending ?? ""}`;
  return name;
}

function showChosen() {
  const comparing = task() === "compare";
  const items = chosen.map((each, number) => {
    const role = comparing && number < 2 ? ["Older version: ", "Newer version: "][number] : "";
    const remove = make("button", "Remove", { type: "button", ariaLabel: `Remove ${each.name}` });
    remove.addEventListener("click", () => {
      chosen.splice(number, 1);
      delete passwords[each.name];
      showChosen();
      byId("files").focus();
    });
    return make("li", [role, each.name, " ", remove]);
  });
  if (comparing && chosen.length === 2) {
    const swap = make("button", "Swap older and newer", { type: "button" });
    swap.addEventListener("click", () => {
      chosen.reverse();
      showChosen();
      byId("chosen").querySelector("li:last-child button:last-child").focus();
    });
    items[1].append(" ", swap);
  }
  byId("chosen").replaceChildren(...items);
  byId("go").textContent = GO[task()];
  byId("go").disabled = comparing ? chosen.length !== 2 : chosen.length === 0;
  byId("kinds").textContent = comparing
    ? "Choose two versions of one workbook. The one that was saved earlier is taken for the older."
    : "Excel (.xlsx, .xlsm, .xlsb, .xls) and LibreOffice (.ods). They are only read.";
}

function task() {
  return form.elements.task.value;
}

// ------------------------------------------------------------------------------------------- asking Python --

async function run() {
  const doing = task();
  working(true);
  say(`${doing === "check" ? "Checking" : "Comparing"} ${chosen.length > 1 ? `${chosen.length} workbooks` : chosen[0].name}.`, { busy: true });
  try {
    const changed = await changedSinceChosen();
    show(doing, changed.length ? { problems: changed } : await python.ask(doing, question(), files(), sayProgress));
  } catch (error) {
    if (error instanceof Stopped) await sayStopped();
    else await sayBroken();
  } finally {
    working(false);
  }
}

function question() {
  return { names: chosen.map((each) => each.name), today: byId("today").value, policy: policy()?.name ?? "", passwords };
}

function files() {
  const file = policy();
  return file ? [...chosen, { name: file.name, file }] : chosen;
}

function policy() {
  return byId("policy").files[0];
}

// A browser lets a page read a file as it was when it was chosen, and no later version of it.
async function changedSinceChosen() {
  const found = [];
  for (const { name, file } of files()) {
    try {
      await file.slice(0, 1).arrayBuffer();
    } catch {
      found.push({ path: name, message: "It was saved again or moved since you chose it.", remedy: "Remove it from the list and choose it again." });
    }
  }
  return found;
}

function sayProgress({ done, of, path }) {
  if (of < 2) return;
  say(`Checking ${done + 1} of ${of}: ${path}`, { busy: true, done, of });
}

function working(busy) {
  byId("stop").hidden = !busy;
  byId("go").disabled = busy;
  if (!busy) return;
  byId("results").hidden = true;
  byId("stop").focus();
}

async function sayStopped() {
  say("Stopped. Nothing was written. Getting ready again.", { busy: true });
  await python.ready;
  say(`Stopped. ${READY}`);
  byId("choose").focus();
}

async function sayBroken() {
  await python.ready;
  say("The workbook is broken in a way that stopped the program that reads it. Open it in Excel, save it again as an Excel workbook (.xlsx), and choose that copy.");
}

// ------------------------------------------------------------------------------------------------- answers --

function show(doing, answer) {
  byId("told").replaceChildren();
  byId("passwords").replaceChildren();
  byId("downloads").replaceChildren();
  byId("report").replaceChildren();
  byId("results").hidden = false;
  if (answer.problem) sayProblem(answer.problem);
  for (const each of answer.problems ?? []) sayProblem({ ...each, message: `${each.path}: ${each.message}` });
  if (answer.locked) byId("passwords").replaceChildren(...answer.locked.map(passwordFor));
  if (answer.page) (doing === "check" ? showCheck : showComparison)(answer);
  say("Finished.");
  byId("results-title").focus();
}

function showCheck({ page, marked }) {
  byId("downloads").replaceChildren(...saveButtons(
    [
      { label: "Report (web page)", asked: { what: "html" } },
      { label: "Report (workbook)", asked: { what: "xlsx" } },
      { label: "Escalation workbook", asked: { what: "escalation" } },
      { label: "Findings (CSV)", asked: { what: "csv" } },
      { label: "Everything, for programs (JSON)", asked: { what: "json" } },
      ...marked.map((path) => ({ label: `Marked copy of ${path}`, asked: { what: "marked", path } })),
    ],
    (asked) => python.ask("write", asked),
    sayProblem,
  ));
  showReport(byId("report"), page);
}

function showComparison({ page }) {
  byId("downloads").replaceChildren(...saveButtons(
    [
      { label: "Changes (web page)", asked: { what: "html" } },
      { label: "Changes (workbook)", asked: { what: "xlsx" } },
      { label: "Everything, for programs (JSON)", asked: { what: "json" } },
    ],
    (asked) => python.ask("write_comparison", asked),
    sayProblem,
  ));
  showReport(byId("report"), page);
}

function passwordFor(path, number) {
  const id = `password-${number}`;
  const field = make("input", "", { type: "password", id, autocomplete: "off", required: true });
  const entry = make("p", [make("label", `Password of ${path}`, { htmlFor: id }), field]);
  const asking = make("form", [entry, make("p", [make("button", "Open it with this password", { type: "submit" })])]);
  asking.className = "card password";
  asking.addEventListener("submit", (event) => {
    event.preventDefault();
    passwords = { ...passwords, [path]: field.value };
    run();
  });
  return asking;
}

function sayProblem({ message, remedy, details }) {
  const said = make("div", [make("p", message, { className: "error" }), make("p", remedy, { className: "remedy" })], { className: "failed" });
  if (details) said.append(make("details", [make("summary", "Details"), make("pre", details)]));
  byId("told").append(said);
}

function say(text, { busy = false, done, of } = {}) {
  state.textContent = text;
  const progress = byId("progress");
  progress.hidden = !busy;
  if (of) Object.assign(progress, { value: done, max: of });
  else progress.removeAttribute("value");
}

function sayUnable(error) {
  say("OneLead can't run in this browser. Use Edge, Chrome, Firefox or Safari of 2024 or later, or ask for OneLead’s command line or its buttons in Excel instead.");
  byId("state").after(make("details", [make("summary", "Details"), make("pre", String(error.message))]));
}

function localToday() {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
