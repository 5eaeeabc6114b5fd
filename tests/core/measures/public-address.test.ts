import { isPublicAddress } from '../../../src/core/measures/public-address';

test.each([
  'https://github.com/d/queue',
  'http://example.org',
  'HTTPS://Example.ORG/path?x=1#y',
  'https://example.org:8443/talk',
  'https://user@example.org/',
  'https://93.184.216.34/',
  'https://172.32.0.1/',
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
