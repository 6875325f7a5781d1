// Compiles Python sources to bytecode by the Python that will run them: node compile.mjs PYODIDE SOURCES ZIP
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [pyodide, sources, zip] = process.argv.slice(2);

try {
  const { loadPyodide } = await import(pathToFileURL(`${pyodide}/pyodide.mjs`).href);
  const python = await loadPyodide({ indexURL: `${pyodide}/` });
  python.FS.mkdir("/sources");
  python.FS.mount(python.FS.filesystems.NODEFS, { root: sources }, "/sources");
  python.runPython(readFileSync(new URL("compile.py", import.meta.url), "utf8"));
  writeFileSync(zip, python.FS.readFile("/modules.zip"));
} catch (error) {
  console.error(error.message); // an error that nobody catches has Node.js quote a whole script of a megabyte
  process.exitCode = 1;
}
