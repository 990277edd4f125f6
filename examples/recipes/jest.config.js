/** In your own project none of this is needed: `newstore-sdk` is found in node_modules, as JavaScript. */
export default {
  rootDir: "../..",
  testMatch: ["<rootDir>/examples/recipes/jest.test.js"],
  modulePathIgnorePatterns: ["<rootDir>/dist"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/examples/recipes/jest.transform.js" },
  moduleNameMapper: {
    "^newstore-sdk$": "<rootDir>/src/index.ts",
    "^newstore-sdk/(transport|sandbox)$": "<rootDir>/src/$1/index.ts",
    // The file is .ts, its import says .js; in packages both say .js.
    "^(\\.{1,2}/.*)\\.js$": ["$1.ts", "$1.js"],
  },
};
