import { WAY_NAMES } from '../cartography/way-names.ts';
import { hasOneScale } from '../core/scale-bar.ts';
import type { Camera } from './camera.ts';
import type { Scene, SceneFeature } from './scene.ts';

/** What a small map keeps of the edition's places, by kind: what everyone knows. */
const LANDMARKS: readonly unknown[] = ['city', 'country'];

/** Rivers, lakes, towns and names of the base would only crowd a map of the world. */
const CROWDING = ['base-rivers', 'base-lakes', 'base-labels'];

/** Which places a panel may draw, by id. */
export interface Contents {
  readonly numbered: ReadonlySet<unknown>;
  readonly selected: string | null;
  /** Whether the panel outlines another and numbers nothing: it only says where that one is. */
  readonly isLocator: boolean;
}

/** The scene without what a panel of the world, or one that only locates another, has no room for. */
export function sceneWithin(scene: Scene, camera: Camera, contents: Contents): Scene {
  const { numbered, selected, isLocator } = contents;
  const isWorld = !hasOneScale(camera.bounds);
  if (!isWorld && !isLocator) return scene;
  const isKept = ({ seen }: SceneFeature): boolean =>
    numbered.has(seen.id) ||
    (!isWorld && (seen.id === selected || LANDMARKS.includes(seen.properties['kind'])));
  return (source) => {
    if (source === 'anchors' || source === WAY_NAMES || source.startsWith('layer-'))
      return scene(source).filter(isKept);
    const isCrowding = CROWDING.includes(source) || source.startsWith('context-');
    return isWorld && isCrowding ? [] : scene(source);
  };
}
