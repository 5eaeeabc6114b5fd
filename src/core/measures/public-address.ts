/** Endings of names that only resolve at home, at work or in examples of them. */
const PRIVATE_ENDINGS = ['.localhost', '.local', '.internal', '.intranet', '.lan', '.home.arpa', '.test', '.invalid'];

/** The usual address, which needs no parser: a name in lower case that ends in letters, then the path or nothing. */
const PLAIN_ADDRESS = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#]|$)/;

/**
 * Whether an address can be opened by a stranger, told from its text alone; nothing is fetched.
 * Only http and https on a public host: not localhost, not a one-word host, not a private, link-local or loopback IP (v4 or v6).
 */
export function isPublicAddress(address: string): boolean {
  const plain = PLAIN_ADDRESS.exec(address);
  if (plain !== null) return isPublicName(plain[1] ?? '');
  if (!/^https?:/i.test(address)) return false;
  let host: string;
  try {
    host = new URL(address).hostname.toLowerCase();
  } catch {
    return false;
  }
  if (host.startsWith('[')) return isPublicV6(host.slice(1, -1));
  if (host.endsWith('.')) host = host.slice(0, -1);
  const v4 = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(host);
  if (v4 !== null) return isPublicV4(Number(v4[1]), Number(v4[2]), Number(v4[3]));
  return isPublicName(host);
}

function isPublicName(host: string): boolean {
  return host.includes('.') && !PRIVATE_ENDINGS.some((ending) => host.endsWith(ending));
}

/** False for this-network, private, shared, loopback, link-local, multicast and reserved blocks (RFC 6890). */
function isPublicV4(a: number, b: number, c: number): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b <= 127) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b <= 31) return false;
  return !(a === 192 && (b === 168 || (b === 0 && c === 0)));
}

/** The host parser has already shortened the address: `::1`, `fe80::1`, `::ffff:7f00:1`. */
function isPublicV6(host: string): boolean {
  if (host === '::' || host === '::1') return false;
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped !== null) {
    const high = parseInt(mapped[1] ?? '', 16);
    const low = parseInt(mapped[2] ?? '', 16);
    return isPublicV4(high >> 8, high & 255, low >> 8);
  }
  const first = parseInt(host.split(':')[0] ?? '', 16);
  if (Number.isNaN(first)) return true;
  return (first & 0xfe00) !== 0xfc00 && (first & 0xffc0) !== 0xfe80 && (first & 0xffc0) !== 0xfec0 && (first & 0xff00) !== 0xff00;
}
