import { suggestion } from '../near-names.ts';
import { nameOfPaper, type Refusal, type Way } from './refusal.ts';

/** Why a sheet can't be drawn as asked, and what to do, in English. */
export function refusalInEnglish(refusal: Refusal): string {
  switch (refusal.type) {
    case 'no-place':
    case 'no-layer': {
      const kind = refusal.type === 'no-place' ? 'place' : 'layer';
      return `There is no ${kind} "${refusal.id}" in this edition.${suggestion(refusal.near)}`;
    }
    case 'no-passage':
      return `There is no paragraph ${refusal.passage}: the article has 1 to ${refusal.passages}, and 0 is its headline.`;
    case 'no-mention':
      return `Paragraph ${refusal.passage} mentions no place. Paragraphs that do: ${refusal.mentioning.join(', ')}.`;
    case 'no-view':
      return (
        `The view ${refusal.center[0]}, ${refusal.center[1]}, ${refusal.zoom} is none: longitude up ` +
        `to 180, latitude up to 85, zoom from 0 to ${refusal.most}.`
      );
    case 'no-box': {
      const reason = refusal.isTurned
        ? 'Its west has to lie west of its east; '
        : 'West, south, east, north; ';
      return (
        `The box ${refusal.bounds.join(', ')} can't be drawn. ${reason}a box over the 180th ` +
        "meridian can't be drawn at all."
      );
    }
    case 'no-scale':
      return `The scale 1:${refusal.scale} is none. Say a number from 1, such as 50000.`;
    case 'no-middle':
      return `The map's middle ${refusal.center.join(', ')} is no position: longitude up to 180, latitude below 90.`;
    case 'no-margin':
      return `The margins are ${refusal.margin} mm. Say a number of millimetres from 0.`;
    case 'apart':
      return 'Nothing of what the sheet is about lies on its map. Move its middle nearer, or leave it out.';
    case 'too-large':
      return (
        `At ${ratio(refusal.scale)} the map on this paper can't hold what it is about. Choose ` +
        `${ratio(refusal.holding)} or a smaller scale, or larger paper.`
      );
    case 'too-wide':
      return (
        `At ${ratio(refusal.scale)} this paper shows ${refusal.degrees}° of longitude, and a map of ` +
        'the world has no one scale. Choose a larger scale.'
      );
    case 'beyond':
      return (
        `The map would reach from ${latitude(refusal.south)} to ${latitude(refusal.north)}, and ` +
        "Mercator’s projection can't show what lies beyond 85° north or south. Move its middle, " +
        'choose a larger scale, or turn the paper.'
      );
    case 'no-room': {
      const { size, orientation, margin } = refusal.paper;
      return (
        `${nameOfPaper(size)}, ${orientation}, with margins of ${margin} mm has no room for this ` +
        `sheet's map and words. You can ${refusal.ways.map(wayOf).join(', or ')}.`
      );
    }
  }
}

function wayOf(way: Way): string {
  switch (way.type) {
    case 'paper':
      return `take ${nameOfPaper(way.size)} or larger`;
    case 'turn':
      return `turn the paper to ${way.orientation}`;
    case 'margin':
      return `make the margins ${way.most} mm or less`;
    case 'key':
      return 'leave the key out';
  }
}

function ratio(scale: number): string {
  return `1:${scale.toLocaleString('en')}`;
}

function latitude(degrees: number): string {
  return `${Math.abs(degrees).toFixed(1)}° ${degrees < 0 ? 'S' : 'N'}`;
}
