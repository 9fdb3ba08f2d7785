/** Whose land is whose on the base: the practice of the United Nations, as far as Natural Earth allows. */
import { golanLine } from './golan-line.ts';
import { pointsOfRing, polygonHolds } from './rings.ts';
import { splitOff } from './split.ts';
import type { Point, Territory, World } from './world.ts';

/** What Natural Earth, by who holds it, gives to Morocco of Western Sahara. */
const westOfTheBerm = 'W. Sahara west of the berm';

/** The northern edge of Western Sahara, along 27 degrees 40 minutes north. */
const saharanLine: readonly Point[] = [
  [-13.18, 27.667],
  [-8.67, 27.667],
];

/** Natural Earth's extra territories that are drawn as part of another, without a line between. */
const parts: Readonly<Record<string, string>> = {
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  Dhekelia: 'Cyprus',
  Akrotiri: 'Cyprus',
  Baikonur: 'Kazakhstan',
  'USNB Guantanamo Bay': 'Cuba',
  Somaliland: 'Somalia',
  'Hong Kong': 'China',
  Macao: 'China',
  [westOfTheBerm]: 'W. Sahara',
};

const simferopol: Point = [34.1, 45.1];

/** The occupied part of Syria, a territory of its own so that the lines on both its sides can be told apart. */
export const golan = 'Golan Heights';

/**
 * Natural Earth's world with Crimea in Ukraine, the Golan apart from Israel, Western Sahara whole,
 * and small units joined.
 */
export function byUnitedNationsPractice(world: World): World {
  const split = splitOff(
    splitOff(world, 'Israel', golan, golanLine),
    'Morocco',
    westOfTheBerm,
    saharanLine,
  );
  return joined(moved(split, simferopol, 'Russia', 'Ukraine'));
}

/** The polygon of Crimea, shell first, then holes; none in a world without it. */
export function crimeaIn(world: World): readonly (readonly Point[])[] {
  const polygons = world.territories.flatMap((territory) => territory.polygons);
  const shapes = polygons.map((rings) => rings.map((ring) => pointsOfRing(world, ring)));
  return shapes.find((shape) => polygonHolds(shape, simferopol)) ?? [];
}

/** The polygon that holds the point goes from one territory to another. */
function moved(world: World, point: Point, from: string, to: string): World {
  const holds = (polygon: readonly (readonly number[])[]) =>
    polygonHolds(
      polygon.map((ring) => pointsOfRing(world, ring)),
      point,
    );
  const goes = world.territories.find(({ name }) => name === from)?.polygons.filter(holds) ?? [];
  const territories = world.territories.map((territory): Territory => {
    if (territory.name === to) return { ...territory, polygons: [...territory.polygons, ...goes] };
    if (territory.name !== from) return territory;
    return { ...territory, polygons: territory.polygons.filter((p) => !goes.includes(p)) };
  });
  return { ...world, territories };
}

function joined(world: World): World {
  const territories = world.territories
    .filter(({ name }) => parts[name] === undefined)
    .map((territory) => ({
      ...territory,
      polygons: [
        ...territory.polygons,
        ...world.territories
          .filter(({ name }) => parts[name] === territory.name)
          .flatMap(({ polygons }) => polygons),
      ],
    }));
  return { ...world, territories };
}
