import type { ArtifactFacts } from './artifact-book';
import { ceilOf, reaches } from './grain';
import type { ArtifactNote } from './measure-input';
import { isPublicAddress } from './public-address';

/** Visibility looks back 90 days, today included (C30). */
export const VISIBILITY_DAYS = 90;
/** A new artifact has a week to become public before it counts against. */
export const PENDING_DAYS = 7;
/** Least artifacts the share needs before it says anything. */
export const LEAST_ARTIFACTS = 3;

/** How an artifact stands on a day. `not-shipped`: not in the 90 days. Public by an address, or only by the user's word. */
export type ArtifactStatus = 'not-shipped' | 'not-applicable' | 'public' | 'claimed' | 'pending' | 'hidden';

/** The artifact's status on a day (a day number): entries count up to that day, its note on every day (C30). */
export function statusOn(facts: ArtifactFacts, note: ArtifactNote | undefined, day: number): ArtifactStatus {
  if (lastShip(facts, day) === undefined) return 'not-shipped';
  const { notApplicable, address, claim } = turnsOf(facts, note);
  if (notApplicable <= day) return 'not-applicable';
  if (address <= day) return 'public';
  if (claim <= day) return 'claimed';
  return day - (facts.shipDays[0] ?? day) < PENDING_DAYS ? 'pending' : 'hidden';
}

/** From which day on an artifact is left out, has a public address, and is public by the user's word; its note speaks for every day (C30). */
export function turnsOf(facts: ArtifactFacts, note: ArtifactNote | undefined): { readonly notApplicable: number; readonly address: number; readonly claim: number } {
  return {
    notApplicable: note?.public === 'na' ? -Infinity : facts.notApplicableDay,
    // An address wins over `public: false`: it is the stronger proof (C44).
    address: typeof note?.url === 'string' && isPublicAddress(note.url) ? -Infinity : facts.addressDay,
    claim: note?.public === true ? -Infinity : facts.claimDay,
  };
}

/** Whether an artifact is public on a day, by an address or by the user's word, whenever it was shipped. */
export function isPublicNow(facts: ArtifactFacts, note: ArtifactNote | undefined, day: number): boolean {
  const { address, claim } = turnsOf(facts, note);
  return Math.min(address, claim) <= day;
}

/** The last day it was shipped on in the 90 days that end on `day`. */
export function lastShip(facts: ArtifactFacts, day: number): number | undefined {
  for (let i = facts.shipDays.length - 1; i >= 0; i -= 1) {
    const ship = facts.shipDays[i];
    if (ship !== undefined && ship <= day) return ship > day - VISIBILITY_DAYS ? ship : undefined;
  }
  return undefined;
}

/** 1 good, 0 bad, or null when the artifact is left out of the share. */
export function creditOf(status: ArtifactStatus): 0 | 1 | null {
  if (status === 'public' || status === 'claimed') return 1;
  return status === 'hidden' ? 0 : null;
}

/** The two ways to the target, in artifacts: publish what is shipped, `⌈τN - V⌉`, or ship new public ones, `⌈(τN - V)/(1-τ)⌉`. */
export function visibilityFixes(visible: number, shipped: number, target: number): { readonly publish: number; readonly ship: number } {
  const missing = target * shipped - visible;
  if (reaches(0, missing)) return { publish: 0, ship: 0 };
  return { publish: ceilOf(missing), ship: target >= 1 ? Infinity : ceilOf(missing / (1 - target)) };
}
