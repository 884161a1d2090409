import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { oncePer } from '../core/once-per.ts';
import { type Basis, isBlank, onlyBasis, sameBasis } from '../share/basis.ts';
import { type DecodedLink, decodeLink } from '../share/link/link.ts';
import type { ReadVariant, Refusal, Shown } from '../share/link/reading.ts';
import { isSameModel } from '../share/model-version.ts';
import { sameVariants, type Variant } from '../share/variants.ts';
import { fragmentShown, isAt, isMarkedOwn, replaceFragment, writeFragment } from './address.ts';
import { answersStore, replaceAll, replaceKept, useOwn } from './answers-store.ts';
import { isAnchor } from './first-visit.ts';
import { type Kept, keptAt, variantsOf } from './kept.ts';
import { decisive } from './knowledge.ts';
import { compareUrl, fragmentFor, fragmentForSet, linkFor, resultUrl } from './links.ts';

/** What somebody else's link asks this page to show. */
export type SharedLink =
  | { readonly status: 'none' }
  | (Basis & {
      readonly status: 'shared';
      /** The link itself, as the sender made it: what to pass on. */
      readonly link: string;
      /** The model and the verdicts as the sender saw them. */
      readonly shown: Shown;
      /** Something was changed on the link's way, and the checksum proves it undone. */
      readonly repaired: boolean;
      /** The variants of a set; what else stands here is of the one looked at. */
      readonly set?: readonly ReadVariant[];
      /** The place of the one looked at in the set. */
      readonly at?: number;
    })
  | (Refusal & { readonly raw: string });

const none: SharedLink = { status: 'none' };

interface Open {
  /** Undefined until something is opened or closed here: then it is what the address held at first. */
  readonly link: SharedLink | undefined;
}

/** What is open beside the person's own answers. Lives in memory only. */
const sharedStore = createStore<Open>(() => ({ link: undefined }));

let first: SharedLink | undefined;

/** What is open. A link in the address is read when it is first asked for, not while the app loads. */
function opened({ link }: Open): SharedLink {
  return link ?? (first ??= linkInAddress());
}

/** What somebody else's link asks this page to show; `none` also when it says what one's own answers say. */
export function useSharedLink(): SharedLink {
  const link = useStore(sharedStore, opened);
  const own = useStore(answersStore);
  return besides(link, own);
}

/** The same, for what happens between two drawings of a page. */
export function sharedNow(): SharedLink {
  return besides(opened(sharedStore.getState()), answersStore.getState());
}

/** What the pages are about without a trial: a shared link's answers, else the person's own. */
export function baseNow(): Basis {
  const link = sharedNow();
  return onlyBasis(link.status === 'shared' ? link : answersStore.getState());
}

/** Calls back when a link was opened or closed; returns how to stop that. */
export function onSharedLink(listener: () => void): () => void {
  return sharedStore.subscribe(listener);
}

/** One's own link is nobody else's, unless other rules made it: then what it showed is worth a look. */
function besides(link: SharedLink, own: Kept): SharedLink {
  return compared(link)(own);
}

/** Many parts of a page ask it of the same two. */
const compared = oncePer((link: SharedLink) =>
  oncePer((own: Kept): SharedLink => {
    if (link.status !== 'shared' || !saysTheSame(link, own)) return link;
    return isSameModel(link.shown.model, decisive.model) ? none : link;
  }),
);

function saysTheSame(link: Basis & { readonly set?: readonly Variant[] }, own: Kept): boolean {
  return link.set === undefined ? sameBasis(link, own) : sameVariants(link.set, variantsOf(own));
}

/** Looks at another variant of the shared set. Without one: nothing. */
export function lookAt(at: number): void {
  const link = opened(sharedStore.getState());
  const variant = link.status === 'shared' ? link.set?.[at] : undefined;
  if (link.status !== 'shared' || variant === undefined) return;
  sharedStore.setState({ link: { ...link, ...variant.basis, shown: variant.shown, at } });
}

/** Opens a link out of any text, as if it had come in the address. Writes nothing of the person's. */
export function openLink(text: string): SharedLink {
  const link = sharedBy(decodeLink(decisive, text));
  sharedStore.setState({ link });
  return link;
}

/** Shows what somebody shared in another way than by a link. Writes nothing of the person's. */
export function showShared(link: SharedLink): void {
  sharedStore.setState({ link });
}

/** Makes the shared answers the person's own, and those the backup. Without a shared link: nothing. */
export function keepAsMine(): void {
  const link = opened(sharedStore.getState());
  if (link.status !== 'shared') return;
  if (link.set === undefined) replaceAll(link);
  else replaceKept(keptAt(link.set, link.at ?? 0));
  // A result has its new address at once: to change it twice takes a browser long.
  if (isAt(resultUrl())) replaceFragment(ownFragment(answersStore.getState()), true);
  else writeFragment('', true);
}

/** Goes back to the person's own answers and takes the link out of the address. */
export function closeShared(): void {
  sharedStore.setState({ link: none });
  writeFragment('', true);
}

/** The absolute address of the result page with the person's own answers in its fragment. */
export function useOwnLink(): string {
  return linkFor(useOwn());
}

/**
 * Keeps the link to what is shown in the address of the result page, so that copying the address
 * shares it: the person's own answers, or the shared link. A refused link and any other page stay
 * as they are; a trial shows in no address.
 */
export function useOwnLinkInAddress(): void {
  const own = useOwn();
  const shared = useSharedLink();
  useEffect(() => {
    if (!isAt(resultUrl())) return;
    if (shared.status === 'shared') writeFragment(shared.link, false);
    if (shared.status === 'none') writeFragment(ownFragment(own), true);
  }, [own, shared]);
}

/** The same for the page that compares: the link there holds all variants. */
export function useSetLinkInAddress(): void {
  const { answers, priorities, figures, among } = useOwn();
  const shared = useSharedLink();
  useEffect(() => {
    if (!isAt(compareUrl())) return;
    const variants = variantsOf({ answers, priorities, figures, among });
    if (shared.status === 'shared') writeFragment(shared.link, false);
    if (shared.status === 'none')
      writeFragment(variants.length > 1 ? fragmentForSet(variants) : '', true);
  }, [answers, priorities, figures, among, shared]);
}

function ownFragment(own: Basis): string {
  return isBlank(own) ? '' : fragmentFor(own);
}

function linkInAddress(): SharedLink {
  if (typeof window === 'undefined') return none;
  const fragment = fragmentShown();
  if (isAnchor(fragment)) return none;
  return isOwn(fragment) ? none : sharedBy(decodeLink(decisive, fragment));
}

function sharedBy(decoded: DecodedLink): SharedLink {
  return decoded.status === 'ok' ? { ...decoded, status: 'shared' } : decoded;
}

/** A fragment that this tab wrote, perhaps before later answers: not somebody else's. */
function isOwn(fragment: string): boolean {
  return fragment !== '' && !isBlank(answersStore.getState()) && isMarkedOwn();
}

/** A new fragment opens what it says, and taking it out of the address closes that again. */
function followFragment(): void {
  const fragment = fragmentShown();
  if (fragment === '' || !isAnchor(fragment)) sharedStore.setState({ link: linkInAddress() });
}

/** Moving within the app drops the fragment but not the shared link; moving back to one opens it. */
function followHistory(): void {
  if (fragmentShown() !== '') followFragment();
}

if (typeof window !== 'undefined') {
  window.addEventListener('hashchange', followFragment);
  window.addEventListener('popstate', followHistory);
  answersStore.subscribe(({ edits }, before) => {
    if (edits !== before.edits) sharedStore.setState({ link: none });
  });
}
