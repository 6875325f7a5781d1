// Does once what takes Python longest whenever it starts in a browser: node prepare.mjs PAGE SOURCES
//
// PAGE/modules.zip: the sources as bytecode, compiled by the very Python that runs there.
// PAGE/python.snapshot: the memory of a Python that has just started and has imported what it is going to need of its
// standard library, compressed by gzip. It is taken before anything of OneLead, let alone of a workbook, is loaded.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const MOST = 30 * 1024 * 1024 + 4096; // what Pyodide's memory begins with; a snapshot of more can't be loaded

const [page, sources] = process.argv.slice(2);

try {
  const { loadPyodide } = await import(pathToFileURL(`${page}/pyodide.mjs`).href);
  const compiling = await loadPyodide({ indexURL: `${page}/` });
  compiling.FS.mkdir("/sources");
  compiling.FS.mount(compiling.FS.filesystems.NODEFS, { root: sources }, "/sources");
  compiling.runPython(readFileSync(new URL("compile.py", import.meta.url), "utf8"));
  writeFileSync(`${page}/modules.zip`, compiling.FS.readFile("/modules.zip"));
  const needed = compiling.globals.get("needed_of_the_standard_library")().toJs();

  const starting = await loadPyodide({ indexURL: `${page}/`, _makeSnapshot: true });
  starting.runPython(needed.map((name) => `import ${name}`).join("\n"));
  starting.runPython("import gc; gc.collect()");
  const snapshot = starting.makeMemorySnapshot();
  if (snapshot.length > MOST) throw new Error(`the snapshot has ${snapshot.length} bytes, and ${MOST} is the most`);
  writeFileSync(`${page}/python.snapshot`, gzipSync(snapshot, { level: 9 }));
} catch (error) {
  console.error(error.message); // an error that nobody catches has Node.js quote a whole script of a megabyte
  process.exitCode = 1;
}
