"use strict";
(() => {
  const controls = document.getElementById("filters");
  const rows = Array.from(document.querySelectorAll(".findings > li"));
  if (!controls || !rows.length) return;
  controls.hidden = false;

  const groups = Array.from(document.querySelectorAll(".rule"), (element) => ({
    element,
    rows: Array.from(element.querySelectorAll(".findings > li")),
    count: element.querySelector(".count"),
  }));
  const owner = document.getElementById("by-owner");
  const sheet = document.getElementById("by-sheet");
  const words = document.getElementById("by-text");
  const severities = Array.from(controls.querySelectorAll("[name=severity]"));
  const said = document.getElementById("shown");
  let texts = null;

  function wordsOf(row) {
    texts ??= new Map(rows.map((each) => [each, each.textContent.toLocaleLowerCase("en-GB")]));
    return texts.get(row);
  }

  function filter() {
    const wanted = words.value.trim().toLocaleLowerCase("en-GB");
    const grave = new Set(severities.filter((each) => each.checked).map((each) => each.value));
    let total = 0;
    for (const group of groups) {
      let shown = 0;
      const here = grave.has(group.element.dataset.severity);
      for (const row of group.rows) {
        const fits = here
          && (!owner.value || row.dataset.owner === owner.value)
          && (!sheet.value || row.dataset.sheet === sheet.value)
          && (!wanted || wordsOf(row).includes(wanted));
        if (row.hidden === fits) row.hidden = !fits;
        if (fits) shown += 1;
      }
      group.element.hidden = shown === 0;
      const all = group.rows.length;
      group.count.textContent = shown === all ? String(all) : `${shown} of ${all}`;
      total += shown;
    }
    said.textContent = `${total} of ${rows.length} findings shown`;
  }

  let waiting = 0;
  words.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(filter, 120);
  });
  for (const each of [owner, sheet, ...severities]) each.addEventListener("change", filter);
  document.getElementById("all").addEventListener("click", () => {
    owner.value = sheet.value = words.value = "";
    for (const each of severities) each.checked = true;
    filter();
    words.focus();
  });
  filter();
})();

(() => {
  async function copy(text, source) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const range = document.createRange();
      range.selectNodeContents(source);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      if (!document.execCommand("copy")) return "Selected: now press Ctrl+C";
    }
    return "Copied";
  }
  for (const source of document.querySelectorAll("pre.email")) {
    const button = document.createElement("button");
    const told = document.createElement("span");
    button.type = "button";
    button.textContent = "Copy this list";
    button.setAttribute("aria-label", `Copy the list of ${source.dataset.name}`);
    told.setAttribute("role", "status");
    const line = document.createElement("p");
    line.className = "screen";
    line.append(button, " ", told);
    source.before(line);
    button.addEventListener("click", async () => {
      told.textContent = await copy(source.textContent, source);
    });
  }

  let opened = [];
  addEventListener("beforeprint", () => {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    for (const each of opened) each.open = true;
  });
  addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
  });
})();
