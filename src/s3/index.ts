/**
 * A place for import files in S3: {@link s3Publisher}. With the AWS SDK of yours; none of its packages is a dependency.
 *
 * @packageDocumentation
 */

export type { ImportArchive, Publish, PublishOptions } from "../resources/lib/publish.js";
export type { S3PublisherOptions } from "./options.js";
export type { S3ClientLike, S3CredentialsLike } from "./s3-like.js";
export { s3Publisher } from "./s3-publisher.js";
