/** The areas that the article names and that no table outlines, and the city itself. */
import type { Feature, Geometry } from 'geojson';
import { areaRound, membersOf } from './areas-round.ts';

/** The south-west is spoken of as one: between its places hardly a bay is left, in metres. */
const SOUTH_WEST_FILL = 2500;

/**
 * Features of the layer besides the neighbourhoods; those without a geometry are derived. `members`
 * is the text of reference/areas.tsv.
 */
export function areaFeatures(members: string): readonly Feature<Geometry | null>[] {
  return [
    feature(
      'aleppo',
      { type: 'Point', coordinates: [37.15242, 36.20601] },
      {
        name: 'Aleppo',
        'name:ar': 'حلب',
        variants: ['Halab', 'Haleb'],
        kind: 'city',
        precision: 500,
        certainty: 'certain',
        sources: ['ocha-cod', 'geonames'],
        note: 'The point is the middle of the city after OCHA; another list lies 1.2 km off.',
        'note:ar': 'نقطة المكان هي وسط المدينة بحسب «أوتشا»؛ وتبعد عنها نقطة قائمة أخرى 1.2 كم.',
      },
    ),
    feature('ramouseh', null, {
      name: 'Ramouseh',
      'name:ar': 'الراموسة',
      variants: ['Ramousah', 'Ramoussa', 'Ramosa', 'Ramussa', 'al-Ramuseh'],
      kind: 'district',
      precision: 500,
      certainty: 'certain',
      sources: ['csr-aleppo', 'airwars', 'unosat-2015', 'wikipedia-map', 'own'],
      asOf: '2016-09-22',
      note:
        'Drawn as its four industrial districts. The opposition’s two areas met here on ' +
        '5–6 August 2016; the army retook it on 6–8 September 2016 (Wikipedia, 2016 Aleppo ' +
        'summer campaign).',
      'note:ar':
        'مرسوم بأحيائه الصناعية الأربعة. التقت هنا منطقتا المعارضة في 5 و6 آب 2016؛ واستعاده الجيش بين 6 و8 أيلول 2016 (ويكيبيديا، عن حملة حلب في صيف 2016).',
      derived: true,
      anchor: [37.13263, 36.15833],
      usual: true,
    }),
    feature('eastern-aleppo', null, {
      name: 'Eastern Aleppo',
      'name:ar': 'أحياء حلب الشرقية',
      variants: ['east Aleppo', 'Aleppo pocket'],
      kind: 'area',
      precision: 1000,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'airwars', 'csr-aleppo', 'un-2016-10', 'own'],
      asOf: '2016-09-22',
      note:
        'Districts held by the opposition about 22 September 2016 (approximate, about 30 km²): ' +
        'some are named by sources (Wikipedia, Airwars), others lie between them. The United Nations estimated ' +
        '250,000 to 275,000 people there and listed the area as besieged on 5 October 2016.',
      'note:ar':
        'أحياء كانت تسيطر عليها المعارضة نحو 22 أيلول 2016 (تقريبًا، نحو 30 كم²): بعضها تسمّيه المصادر (ويكيبيديا، «إيروورز»)، وبعضها الآخر يقع بينها. قدّرت الأمم المتحدة عدد الناس فيها بما بين 250,000 و275,000، وأدرجت المنطقة بين المناطق المحاصرة في 5 تشرين الأول 2016.',
      derived: true,
      anchor: [37.186, 36.204],
      usual: true,
    }),
    feature('eastern-aleppo-mixed', null, {
      name: 'Front-line districts of Aleppo',
      'name:ar': 'أحياء خطوط التماس في حلب',
      variants: [],
      kind: 'area',
      precision: 1000,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'airwars', 'csr-aleppo', 'own'],
      asOf: '2016-09-22',
      note:
        'Districts through which the front line ran about 22 September 2016 (approximate; ' +
        'Wikipedia, and the districts’ own entries).',
      'note:ar':
        'أحياء كان خط الجبهة يمر فيها نحو 22 أيلول 2016 (تقريبًا؛ ويكيبيديا، وما يُذكر عن كل حيّ على حدة).',
      context: true,
      derived: true,
      anchor: [37.15385, 36.17856],
      usual: true,
      mixed: true,
    }),
    feature('west-aleppo', null, {
      name: 'Western Aleppo',
      'name:ar': 'حلب الغربية',
      variants: ['west Aleppo', 'western Aleppo'],
      kind: 'area',
      precision: 1500,
      certainty: 'less-certain',
      sources: ['wikipedia-map', 'csr-aleppo', 'own'],
      asOf: '2016-09-22',
      note:
        'Western and central districts held by the government about 22 September 2016 ' +
        '(approximate; Wikipedia, and the districts’ own entries).',
      'note:ar':
        'أحياء غربية ووسطى كانت تسيطر عليها الحكومة نحو 22 أيلول 2016 (تقريبًا؛ ويكيبيديا، وما يُذكر عن كل حيّ على حدة).',
      context: true,
      derived: true,
      anchor: [37.122, 36.2107],
      usual: true,
    }),
    feature('sw-aleppo', areaRound(membersOf('sw-aleppo', members), SOUTH_WEST_FILL), {
      name: 'South-western Aleppo',
      'name:ar': 'جنوب غرب حلب',
      variants: [
        'south western Aleppo',
        'South Western part of the city',
        'south west Aleppo',
        'southwest Aleppo',
      ],
      kind: 'area',
      precision: 1500,
      certainty: 'uncertain',
      sources: ['wikipedia-map', 'syrian-archive', 'csr-aleppo', 'airwars', 'own'],
      asOf: '2016-09-22',
      note:
        'An area without edges, drawn as a soft shape round Ramouseh, the 1070 estate, ' +
        'al-Hikmah, al-Amiriyah and the military colleges. The opposition attacked here from ' +
        '31 July to 6 August 2016; the army retook the colleges on 4 September and Ramouseh on ' +
        '6–8 September 2016 (Wikipedia, 2016 Aleppo summer campaign).',
      'note:ar':
        'منطقة بلا حدود ثابتة، مرسومة بشكل متدرج حول الراموسة ومشروع 1070 والحكمة والعامرية والكليات العسكرية. هاجمت المعارضة هنا من 31 تموز إلى 6 آب 2016؛ واستعاد الجيش الكليات في 4 أيلول، والراموسة بين 6 و8 أيلول 2016 (ويكيبيديا، عن حملة حلب في صيف 2016).',
      anchor: [37.098, 36.158],
      usual: true,
    }),
  ];
}

function feature(
  id: string,
  geometry: Geometry | null,
  properties: Record<string, unknown>,
): Feature<Geometry | null> {
  return { type: 'Feature', id, properties, geometry };
}
