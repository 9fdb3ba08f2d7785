import { WHITE } from '@protomaps/basemaps';
import type { Theme } from '../cartography/theme.ts';
import type { Flavor } from '@protomaps/basemaps';

/**
 * Protomaps' colours from ours: a base as pale as the embedded one (or, by night, as dark), so that
 * the article's places stand out from it just as much. All land is nearly one colour; what orients
 * are main roads by their casings, streets, buildings, water, runways and railways.
 */
export function flavorOf(theme: Theme): Flavor {
  // Of the white flavour only the colours of labels are left, which are never asked for.
  return { ...WHITE, ...landOf(theme), ...roadsOf(theme) };
}

function landOf({ country, land, builtUp, landmark, boundary, border, lake }: Theme) {
  return {
    background: country,
    earth: country,
    glacier: country,
    sand: country,
    beach: country,
    park_a: land,
    park_b: land,
    wood_a: land,
    wood_b: land,
    scrub_a: land,
    scrub_b: land,
    zoo: land,
    hospital: land,
    industrial: land,
    school: land,
    aerodrome: land,
    military: land,
    pedestrian: land,
    pier: landmark,
    buildings: builtUp,
    runway: landmark,
    railway: boundary,
    boundaries: border,
    water: lake,
  };
}

function roadsOf({ country, landmark: street, road, roadCasing }: Theme) {
  return {
    highway: road,
    major: road,
    link: road,
    minor_a: street,
    minor_b: street,
    minor_service: street,
    other: street,
    highway_casing_early: roadCasing,
    highway_casing_late: roadCasing,
    major_casing_early: roadCasing,
    major_casing_late: roadCasing,
    link_casing: country,
    minor_casing: country,
    minor_service_casing: country,
    bridges_highway: road,
    bridges_major: road,
    bridges_link: road,
    bridges_minor: street,
    bridges_other: street,
    bridges_highway_casing: roadCasing,
    bridges_major_casing: roadCasing,
    bridges_link_casing: country,
    bridges_minor_casing: country,
    bridges_other_casing: country,
    tunnel_highway: street,
    tunnel_major: street,
    tunnel_link: street,
    tunnel_minor: street,
    tunnel_other: street,
    tunnel_highway_casing: roadCasing,
    tunnel_major_casing: roadCasing,
    tunnel_link_casing: roadCasing,
    tunnel_minor_casing: country,
    tunnel_other_casing: country,
  };
}
