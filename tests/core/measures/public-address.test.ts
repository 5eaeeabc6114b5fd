import { isPublicAddress } from '../../../src/core/measures/public-address';

test.each([
  'https://github.com/d/queue',
  'http://example.org',
  'HTTPS://Example.ORG/path?x=1#y',
  'https://example.org:8443/talk',
  'https://user@example.org/',
  'https://93.184.216.34/',
  'https://172.32.0.1/',
  'https://172.15.0.1/',
  'https://192.0.1.1/',
  'https://192.1.0.1/',
  'https://193.168.0.1/',
  'https://100.63.0.1/',
  'https://169.253.1.1/',
  'https://223.1.1.1/',
  'https://[::ffff:5db8:d822]/',
  'https://100.128.0.1/',
  'https://[2606:4700::1111]/',
  'https://xn--bcher-kva.example.org/',
  'https://bücher.example.org/',
])('%s can be opened by a stranger', (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  'http://localhost:3000/',
  'http://app.localhost/',
  'https://nas.local/share',
  'https://wiki.corp.internal/x',
  'https://intranet/page',
  'http://127.0.0.1/',
  'http://0x7f.1/',
  'http://2130706433/',
  'http://10.1.2.3/',
  'http://192.0.0.1/',
  'http://172.31.255.255/',
  'http://100.127.0.1/',
  'http://224.0.0.1/',
  'http://[::ffff:10.0.0.1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://172.16.0.1/',
  'http://192.168.1.1/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://0.0.0.0/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[ff02::1]/',
  'https://localhost./',
  'file:///home/me/queue.md',
  'obsidian://open?vault=v',
  'ftp://example.org/',
  'javascript:alert(1)',
  'github.com/d/queue',
  'https://',
  'https://exa mple.org/',
  '',
])('%s cannot', (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test('a dot at the end of a host changes nothing', () => {
  expect(['http://localhost./', 'http://app.localhost./', 'http://127.0.0.1./', 'https://example.org./'].map(isPublicAddress)).toEqual([false, false, false, true]);
});

test('an IPv4 address in an IPv6 one is judged part by part', () => {
  // a9fe is 169.254, a9ff 169.255; c0a8 is 192.168, c0a9 192.169; c000:00 is 192.0.0, c000:01 is 192.0.1.
  const hosts = ['a9fe:1', 'a9ff:1', 'c0a8:1', 'c0a9:1', 'c000:1', 'c000:101', '7f00:1', '8000:1'];
  expect(hosts.map((host) => isPublicAddress(`http://[::ffff:${host}]/`))).toEqual([false, true, false, true, false, true, false, true]);
});

test('the blocks of IPv6 that stay at home end where they end', () => {
  const hosts = ['fbff::1', 'fc00::1', 'fdff::1', 'fe00::1', 'fe7f::1', 'fe80::1', 'febf::1', 'fec0::1', 'feff::1', 'ff00::1', '::2:0:0:1'];
  expect(hosts.map((host) => isPublicAddress(`http://[${host}]/`))).toEqual([true, false, false, true, true, false, false, false, false, false, true]);
});
