// The report that Python wrote, shown within this page: its figures, findings, filters and lists, with its own script.
import { startReport } from "./report.js";

const LEFT_OUT = "h1, footer, .skip, script:not([type='application/json'])";

export function showReport(place, html) {
  // A document that is only parsed runs no script; and of what is taken over, this page's policy lets none run.
  const written = new DOMParser().parseFromString(html.slice(html.indexOf("<body>")), "text/html");
  for (const each of written.querySelectorAll(LEFT_OUT)) each.remove();
  for (const each of written.querySelectorAll("header, main")) each.replaceWith(...each.childNodes);
  place.replaceChildren(...document.importNode(written.body, true).childNodes);
  startReport();
}
