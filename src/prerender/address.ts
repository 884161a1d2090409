/** The address under which every static host serves a page without a detour: that of its folder. */
export function addressOf(path: string, home: string): string {
  return path === '/' ? home : `${home}${path.slice(1)}/`;
}
