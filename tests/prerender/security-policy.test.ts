import { describe, expect, it } from 'vitest';
import { securityPolicy } from '../../src/prerender/security-policy.ts';

/** What a policy says about each kind of thing. */
function rulesIn(policy: string): Readonly<Record<string, string>> {
  const rules = policy.matchAll(/([a-z-]+) ([^;]+)/gu);
  return Object.fromEntries([...rules].map(([, kind = '', allowed = '']) => [kind, allowed]));
}

describe('the policy of a page', () => {
  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['connect-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ])('has for %s only %s', (kind, allowed) => {
    expect(rulesIn(securityPolicy('p{color:red}'))[kind]).toBe(allowed);
  });

  it.each([
    ['', "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"],
    ['p{color:red}', "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='"],
  ])('allows the styles %j by what they say', (styles, hash) => {
    expect(rulesIn(securityPolicy(styles))['style-src']).toBe(`'self' ${hash}`);
  });

  it('allows nothing unsafe and no other host', () => {
    expect(securityPolicy('p{color:red}')).not.toMatch(/unsafe|https?:|\*|data:/u);
  });
});
