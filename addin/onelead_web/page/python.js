// Python for the page: starts the worker, asks it, ends it, and starts another where one died.

const SCRIPT = new URL("worker.js", import.meta.url).href;

export class Stopped extends Error {}

export class Python {
  #worker;
  #waiting = new Map();
  #next = 1;
  #ready;

  constructor() {
    this.#start();
  }

  // Settles when Python can be asked; fails where this browser can't run it.
  get ready() {
    return this.#ready;
  }

  // Asks one question. Where the worker dies on a workbook, or was damaged by it, another worker checks the others.
  async ask(task, asked, files, told = () => {}) {
    const died = [];
    for (;;) {
      let path = asked.names?.[0];
      const heard = (progress) => {
        path = progress.path;
        told(progress);
      };
      const { answer, died: why } = await this.#send({ task, asked: { ...asked, died }, files }, heard);
      if (!why && !answer.crashed) return answer;
      this.#restart();
      path = answer?.crashed ?? path;
      if (task !== "check" || died.includes(path)) throw new Error(why);
      died.push(path);
    }
  }

  // Ends whatever is being done; what was asked is never answered.
  stop() {
    const unanswered = [...this.#waiting.values()];
    this.#restart();
    for (const { reject } of unanswered) reject(new Stopped());
  }

  async #send(question, told) {
    await this.#ready;
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, told });
      this.#worker.postMessage({ id, ...question });
    });
  }

  #restart() {
    this.#worker.terminate();
    this.#waiting.clear();
    this.#start();
  }

  #start() {
    // By way of a blob the worker is bound by this page's Content-Security-Policy, whatever headers the server sends.
    const blob = new Blob([`import ${JSON.stringify(SCRIPT)};`], { type: "text/javascript" });
    const url = URL.createObjectURL(blob);
    this.#worker = new Worker(url, { type: "module" });
    this.#ready = new Promise((resolve, reject) => {
      this.#worker.addEventListener("message", ({ data }) => {
        if (data.ready) resolve();
        if (data.failed) reject(new Error(data.failed));
        if (data.ready || data.failed) URL.revokeObjectURL(url);
      });
      this.#worker.addEventListener("error", (event) => reject(new Error(event.message || "the worker can't start")));
    });
    this.#ready.catch(() => {});
    this.#worker.addEventListener("message", ({ data }) => this.#hear(data));
  }

  #hear({ id, told, answer, died }) {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (told) {
      waiting.told(told);
    } else {
      this.#waiting.delete(id);
      waiting.resolve({ answer, died });
    }
  }
}
