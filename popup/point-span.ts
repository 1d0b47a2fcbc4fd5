export { spanOfPoint } from '../src/render/point-span';
