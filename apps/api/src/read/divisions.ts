import { type Sql, sql } from './sql.js'

/** A region without its last division: 河北省/沧州市 of 河北省/沧州市/肃宁县. Engines share no function that finds a character. */
const above = (region: Sql): Sql => sql`RTRIM(RTRIM(${region}, REPLACE(${region}, '/', '')), '/')`

const isOfCounty = (region: Sql): Sql => sql`${region} LIKE '%/%/%'`
const isBelowProvince = (region: Sql): Sql => sql`${region} LIKE '%/%'`

/** The province of a region from the province down: 河北省 of 河北省/沧州市. */
export function provinceOf(region: Sql): Sql {
  return sql`CASE WHEN ${isOfCounty(region)} THEN ${above(above(region))} WHEN ${isBelowProvince(region)} THEN ${above(region)} ELSE ${region} END`
}

/** The city of a region, with its province; a city that is a province by itself; null where the region names none. */
export function cityOf(region: Sql): Sql {
  const first = sql`SUBSTR(${region}, 1, 3)`
  return sql`CASE WHEN ${first} IN ('北京市', '天津市', '上海市', '重庆市') THEN ${first} WHEN ${isOfCounty(region)} THEN ${above(region)} WHEN ${isBelowProvince(region)} THEN ${region} END`
}
