import { NewStoreError } from "../core/newstore-error.js";

/** The packages of AWS, loaded by the first archive. */
export async function loadS3() {
  try {
    const [s3, storage, presigner] = await Promise.all([
      import("@aws-sdk/client-s3"),
      import("@aws-sdk/lib-storage"),
      import("@aws-sdk/s3-request-presigner"),
    ]);
    return { ...s3, Upload: storage.Upload, getSignedUrl: presigner.getSignedUrl };
  } catch (cause) {
    const message =
      "Packages of AWS are missing: npm install @aws-sdk/client-s3 @aws-sdk/lib-storage @aws-sdk/s3-request-presigner.";
    throw new NewStoreError(message, { kind: "configuration", cause });
  }
}
