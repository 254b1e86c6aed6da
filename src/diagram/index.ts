/** The issue structure as a drawing: the face of this room. */
export type { NodeId } from '../core/client-links.ts';
export type { Wish } from './keys.ts';
export type { Picture } from './picture.ts';
export type { Scene, SceneNode, SceneLink } from './scene.ts';
export { Diagram } from './screen/diagram.ts';
export type { DiagramEvents } from './screen/diagram.ts';
