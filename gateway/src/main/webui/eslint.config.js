import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import typescript from "typescript-eslint";

export default typescript.config(
  { ignores: ["src/generated/"] },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [...typescript.configs.strictTypeChecked, a11y.flatConfigs.recommended],
    plugins: { "react-hooks": hooks },
    languageOptions: {
      parserOptions: {
        project: ["./tsconfig.json", "./src/worker/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // An event's handler may be asynchronous: what it throws reaches the window's error listener.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", 250],
      // One says the same id twice where something was loaded lazily: see ui/useUniqueId. The other
      // leaves an empty place where something cannot be fetched: see ui/lazily.
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "preact/hooks", importNames: ["useId"] },
            { name: "preact-iso", importNames: ["lazy"] },
          ],
        },
      ],
    },
  },
  {
    files: ["src/**/*.test.{ts,tsx}"],
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
);
