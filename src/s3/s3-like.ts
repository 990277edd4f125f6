/** A client of `@aws-sdk/client-s3`, as far as it is used. `S3Client` fits. */
export interface S3ClientLike {
  /** Sends a command, and gives its output. */
  // biome-ignore lint/suspicious/noExplicitAny: commands are the SDK's own; any of them fits.
  send(command: any, options?: any): Promise<any>;
  /** What the client was made with. */
  readonly config: {
    /** Gives the credentials that requests are signed with. */
    readonly credentials: () => Promise<S3CredentialsLike>;
  };
}

/** Credentials of AWS. */
export interface S3CredentialsLike {
  /** Only temporary credentials have one. */
  readonly sessionToken?: string | undefined;
  /** When temporary credentials end, where that is known. */
  readonly expiration?:
    | {
        /** That moment, in milliseconds since the epoch. */
        getTime(): number;
      }
    | undefined;
}
