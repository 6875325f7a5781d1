"use strict";
// Findings: those on the page, and those that wait as data until they are asked for.
(() => {
  const controls = document.getElementById("filters");
  if (!controls) return;
  const owner = document.getElementById("by-owner");
  const sheet = document.getElementById("by-sheet");
  const words = document.getElementById("by-text");
  const severities = Array.from(controls.querySelectorAll("[name=severity]"));
  const said = document.getElementById("shown");
  const step = Number(controls.dataset.step);
  const waiting = JSON.parse(document.getElementById("waiting").textContent);

  const groups = Array.from(document.querySelectorAll(".rule"), (element, number) => ({
    element,
    severity: element.dataset.severity,
    list: element.querySelector(".findings"),
    count: element.querySelector(".count"),
    more: moreButton(element),
    limit: step,
    rows: [
      ...Array.from(element.querySelectorAll(".findings > li"), (li) => ({
        li, owner: li.dataset.owner, sheet: li.dataset.sheet, text: null,
      })),
      ...waiting[number].map((data) => ({ data, owner: String(data.owner), sheet: String(data.sheet), text: null })),
    ],
  }));
  const all = groups.reduce((sum, group) => sum + group.rows.length, 0);

  function moreButton(element) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "screen";
    button.hidden = true;
    element.append(button);
    return button;
  }

  function piece(tag, text, className) {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  function itemOf(row, severity) {
    if (row.li) return row.li;
    const { data } = row;
    const at = document.createElement("p");
    at.className = "at";
    at.append(piece("strong", data.place));
    if (data.heading) at.append(` · ${data.heading}`);
    if (data.said !== null) at.append(" · ", piece("span", data.said, "said"));
    if (data.about) at.append(" ", piece("span", data.about, "quiet"));
    row.li = document.createElement("li");
    row.li.className = `in-${severity}`;
    row.li.append(at, piece("p", data.message), piece("p", data.remedy, "remedy"));
    if (data.accepted) row.li.append(piece("p", `Accepted: ${data.accepted}`, "quiet"));
    return row.li;
  }

  function textOf(row) {
    row.text ??= (row.data ? Object.values(row.data).join(" ") : row.li.textContent).toLocaleLowerCase("en-GB");
    return row.text;
  }

  function show(group, fitting) {
    const shown = fitting.slice(0, group.limit);
    group.list.replaceChildren(...shown.map((row) => itemOf(row, group.severity)));
    const left = fitting.length - shown.length;
    group.more.hidden = left === 0;
    group.more.textContent = `Show ${Math.min(step, left)} more of ${left}`;
    group.more.onclick = () => {
      group.limit += step;
      show(group, fitting);
      group.list.children[shown.length].querySelector("strong").scrollIntoView({ block: "center" });
    };
  }

  function filter() {
    const wanted = words.value.trim().toLocaleLowerCase("en-GB");
    const grave = new Set(severities.filter((each) => each.checked).map((each) => each.value));
    let total = 0;
    for (const group of groups) {
      const fitting = !grave.has(group.severity) ? [] : group.rows.filter((row) =>
        (!owner.value || row.owner === owner.value)
        && (!sheet.value || row.sheet === sheet.value)
        && (!wanted || textOf(row).includes(wanted)));
      group.limit = step;
      group.element.hidden = fitting.length === 0;
      group.count.textContent =
        fitting.length === group.rows.length ? String(group.rows.length) : `${fitting.length} of ${group.rows.length}`;
      show(group, fitting);
      total += fitting.length;
    }
    said.textContent = `${total} of ${all} findings`;
  }

  let soon = 0;
  words.addEventListener("input", () => {
    clearTimeout(soon);
    soon = setTimeout(filter, 120);
  });
  for (const each of [owner, sheet, ...severities]) each.addEventListener("change", filter);
  document.getElementById("all").addEventListener("click", () => {
    owner.value = sheet.value = words.value = "";
    for (const each of severities) each.checked = true;
    filter();
    words.focus();
  });
  for (const each of document.querySelectorAll(".without-script")) each.hidden = true;
  controls.hidden = false;
  filter();
})();

// Owners' lists: a button that copies each.
(() => {
  async function copy(source) {
    try {
      await navigator.clipboard.writeText(source.textContent);
      return "Copied";
    } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      return document.execCommand("copy") ? "Copied" : "Selected: now press Ctrl+C";
    }
  }
  for (const source of document.querySelectorAll("pre.email")) {
    const button = document.createElement("button");
    const told = document.createElement("span");
    const line = document.createElement("p");
    button.type = "button";
    button.textContent = "Copy this list";
    button.setAttribute("aria-label", `Copy this list: ${source.dataset.name}`);
    told.setAttribute("role", "status");
    line.className = "screen";
    line.append(button, " ", told);
    source.before(line);
    button.addEventListener("click", async () => {
      told.textContent = await copy(source);
    });
  }
})();

// What is folded on the screen is open on paper.
(() => {
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
  });
})();
