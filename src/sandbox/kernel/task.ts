/** Work that waits for its time, described as data so that a snapshot can keep it. */
export type SandboxTask =
  | { readonly kind: "import" | "show-import"; readonly importId: string }
  | { readonly kind: "export"; readonly exportId: string }
  | { readonly kind: "inject"; readonly externalId: string }
  | { readonly kind: "route" | "refunds"; readonly orderUuid: string }
  | { readonly kind: "fulfil" | "hand-over"; readonly requestUuid: string }
  | { readonly kind: "arrive"; readonly productId: string; readonly nodeId: string; readonly quantity: number }
  | { readonly kind: "delete-profile"; readonly profileId: string }
  | { readonly kind: "stop-integration"; readonly integrationId: string }
  /** `upTo`: how many events may be delivered then. */
  | { readonly kind: "deliver"; readonly upTo: number };
