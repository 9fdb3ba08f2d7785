/**
 * What reads from a style what it draws. It evaluates expressions, which takes a package of its own,
 * and the map can be seen before its legend is told anew: to be fetched by import().
 */
export { drawnSources } from '../cartography/drawn-sources.ts';
export { legendOf } from '../cartography/legend.ts';
