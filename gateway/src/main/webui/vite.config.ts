import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { compiled } from "./scripts/messages.mjs";
import { output } from "./scripts/output.mjs";

const MESSAGES = "messages:";

/** `import("messages:de")` is the catalogue of that language, compiled: no parser in the browser. */
function messages(): Plugin {
  return {
    name: "messages",
    resolveId: (id) => (id.startsWith(MESSAGES) ? id : undefined),
    load: (id) => (id.startsWith(MESSAGES) ? compiled(id.slice(MESSAGES.length)) : undefined),
  };
}

type Modules = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

const page = fileURLToPath(new URL("index.html", import.meta.url));
const first = new Set<string>();

/** What the page needs at once is one file: asked for once, and better compressed than many. */
function firstScreen(id: string, modules: Modules): string | null {
  if (first.size === 0) {
    reach(page, modules);
  }
  return first.has(id) ? "first" : null;
}

function reach(id: string, modules: Modules): void {
  if (!first.has(id)) {
    first.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach((next) => reach(next, modules));
  }
}

// For developing: the page comes from Vite, everything else from a running installation.
const gateway = process.env.LOGGIA_GATEWAY ?? "http://localhost:8080";
const behind = {
  target: gateway,
  changeOrigin: true,
  headers: { origin: gateway },
};

export default defineConfig({
  plugins: [messages()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(output),
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: "es2022",
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstScreen, debugName: "first screen" }] } },
    },
  },
  server: {
    host: "localhost",
    proxy: { "/api": behind, "/login": behind, "/logout": behind, "/callback": behind },
  },
});
