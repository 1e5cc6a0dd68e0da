import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import vite from "./vite.config";

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: "happy-dom",
      pool: "threads",
      isolate: false,
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["src/test.ts"],
    },
  }),
);
