// Files that a person takes away: made when they are asked for, and handed to the browser's own downloads.
import { make } from "./elements.js";

export function saveButtons(wanted, write, sayProblem) {
  const title = make("h3", "Save");
  return [title, ...wanted.map(({ label, asked }) => {
    const button = make("button", label, { type: "button" });
    button.addEventListener("click", async () => {
      button.disabled = true;
      try {
        const made = await write(asked);
        if (made.problem) sayProblem(made.problem);
        else save(made);
      } catch {
        sayProblem({ message: "The file could not be made.", remedy: "Check the workbook again, and then save." });
      } finally {
        button.disabled = false;
        button.focus();
      }
    });
    return button;
  })];
}

function save({ name, type, content }) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  make("a", "", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
