/** Holds imports against the table of {@link ZONES}. */
import { posix } from 'node:path';
import type { Import } from './find';
import { SINGLE_DOORS, ZONES, type Zone } from './rules';

const inside = (file: string, path: string) => file === path || file.startsWith(`${path}/`) || file.startsWith(`${path}.`);

/** @returns the zone of a file, by the longest path that fits */
export function zoneOf(file: string): Zone | undefined {
  return ZONES.filter((zone) => inside(file, zone.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

const packageOf = (what: string) =>
  what.startsWith('node:')
    ? 'node:'
    : what
        .split('/')
        .slice(0, what.startsWith('@') ? 2 : 1)
        .join('/');

function allowedInside(zone: Zone, target: string): boolean {
  // A zone within a zone (the detector within the content) is closed to its neighbours as well.
  return zoneOf(target) === zone || zone.may.some((path) => inside(target, path));
}

/** @returns why an import breaks the table, or null where it does not */
export function fault({ file, line, what }: Import): string | null {
  const zone = zoneOf(file);
  if (!zone) return `${file}:${line} belongs to no part of the house`;
  if (what.startsWith('.')) {
    const target = posix.join(posix.dirname(file), what);
    return allowedInside(zone, target) ? null : `${file}:${line} imports ${target}, which ${zone.path} may not`;
  }
  const name = packageOf(what);
  const door = SINGLE_DOORS[name];
  if (door ? inside(file, door) : zone.packages?.includes(name)) return null;
  return `${file}:${line} imports ${what}, which ${zone.path} may not`;
}

/** @returns one line for each package of {@link SINGLE_DOORS} that more than one file imports */
export function crowdedDoors(imports: readonly Import[]): string[] {
  return Object.keys(SINGLE_DOORS).flatMap((name) => {
    const files = new Set(imports.filter(({ what }) => packageOf(what) === name).map(({ file }) => file));
    return files.size > 1 ? [`${name} is imported by ${[...files].join(' and ')}: one file must be its only door`] : [];
  });
}
