// The worker: Python and OneLead. It answers one question after another, and may be ended at any moment.
import { cbc, ecb } from "./ciphers/aes.js";
import { loadPyodide } from "./pyodide.mjs";

const here = new URL("./", import.meta.url).href;
const FOLDER = "/workbooks";
const starting = start();
let mounted = false;

self.addEventListener("message", async ({ data }) => {
  try {
    const { python, session } = await starting;
    if (data.files) showFiles(python, data.files);
    self.postMessage({ id: data.id, answer: ask(python, session, data) });
  } catch (error) {
    // Python itself is gone (a library that reads old formats ran into a wall); the page starts another worker.
    self.postMessage({ id: data.id, died: inShort(error) });
  }
});

starting.then(
  () => self.postMessage({ ready: true }),
  (error) => self.postMessage({ failed: inShort(error) }),
);

async function start() {
  const modules = fetched("modules.zip");
  const packages = fetched("pyodide-lock.json");
  const python = await loadPyodide({
    indexURL: here,
    _loadSnapshot: started(),
    lockFileContents: new TextDecoder().decode(await packages),
    stdout: () => {},
    stderr: () => {},
  });
  python.FS.mkdir(FOLDER);
  python.unpackArchive(await modules, "zip", { extractDir: "/onelead" });
  // Chance was frozen with the memory, and is made anew.
  python.runPython("import random, sys; random.seed(); sys.path.insert(0, '/onelead')");
  python.globals.set("decipher", decipher);
  const session = python.runPython(`
    from onelead_web import ciphers, session
    ciphers.installed(lambda key, vector, data: decipher(key, vector, data).to_bytes())
    session.Session()
  `);
  return { python, session };
}

async function fetched(name) {
  const response = await fetch(here + name);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.arrayBuffer();
}

// The memory of a Python that has started already, which saves most of the time that starting takes.
async function started() {
  const packed = await fetch(`${here}python.snapshot`);
  if (!packed.ok) throw new Error(`python.snapshot: ${packed.status}`);
  const memory = packed.body.pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(memory).arrayBuffer());
}

// The files as Python sees them: read where they lie, piece by piece when asked, and never written.
function showFiles({ FS }, files) {
  if (mounted) FS.unmount(FOLDER);
  FS.mount(FS.filesystems.WORKERFS, { blobs: files.map(({ name, file }) => ({ name, data: file })) }, FOLDER);
  mounted = true;
}

function ask(python, session, { id, task, asked }) {
  const told = (done, of, path) => self.postMessage({ id, told: { done, of, path } });
  const question = python.toPy(asked);
  const answer = session.answer(task, question, told);
  const value = answer.toJs({ dict_converter: Object.fromEntries });
  answer.destroy();
  question.destroy();
  return value;
}

function decipher(...given) {
  const [key, vector, data] = given.map((each) => each.toJs());
  const unpadded = { disablePadding: true };
  return (vector.length ? cbc(key, vector, unpadded) : ecb(key, unpadded)).decrypt(data);
}

function inShort(error) {
  return String(error?.message ?? error).slice(0, 300);
}
