/** Version of this package, as in its package.json; a test keeps them equal. Reading the file at run time would bind the SDK to a file system. */
export const VERSION = "0.1.0";
