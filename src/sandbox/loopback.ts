const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address is on this machine. */
export function isLoopback(address: string | URL): boolean {
  if (!URL.canParse(String(address))) return false;
  const { hostname, protocol } = new URL(address);
  return LOOPBACK.test(hostname) && /^https?:$/.test(protocol);
}
