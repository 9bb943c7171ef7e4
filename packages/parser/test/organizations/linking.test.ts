import { describe, expect, it } from 'vitest'
import { isAcronym } from '../../src/organizations/linking/is-acronym.js'
import { isShortForm } from '../../src/organizations/linking/is-short-form.js'
import { parentNames, regionOf, splitRegion } from '../../src/organizations/naming/name-parts.js'

describe('isShortForm', () => {
  it.each([
    ['市人社局', '沧州市人力资源和社会保障局'],
    ['企业党委', '沧州高新区企业党委'],
    ['沧州职院', '沧州职业技术学院'],
    ['沧职', '沧州职业技术学院'],
    ['省二轻厅', '山西省第二轻工业厅'],
    ['北航科技园', '北京航空航天大学科技园'],
    ['河北港口集团', '河北港口集团有限公司'],
    ['小微企业创业辅导园', '沧州科技型小微企业创业辅导园'],
    ['‘两新’组织党委', '清远高新区“两新”组织党委'],
    ['洪洞县委', '中共洪洞县委'],
    ['泗水县政协', '中国人民政治协商会议泗水县委员会'],
  ])('%s stands for %s', (short, full) => {
    expect(isShortForm(short, full)).toBe(true)
  })

  it.each([
    // another city's
    ['沧州市人社局', '衡水市人力资源和社会保障局'],
    // the one above
    ['国家税务总局', '国家税务总局厦门市税务局第一稽查局'],
    ['全国人大常委会', '全国人大常委会预算工作委员会'],
    // an organization of its own stands between
    ['清远高新区党工委', '清远高新区“两新”组织党工委'],
    ['沧州市委', '共青团沧州市委'],
    // of another level
    ['省政协', '赣州市政协'],
    ['市水务局', '永昌县水务局'],
    // the discipline's committee is another
    ['市委', '平阳市纪委'],
    // what it lacks is a place
    ['国家税务总局稽查局', '国家税务总局厦门市税务局第一稽查局'],
    // the end of a word is no unit
    ['学院', '沧州职业技术学院附属医院'],
    ['河大', '河南农大'],
    ['高新区', '沧州经济开发区'],
  ])('%s does not stand for %s', (short, full) => {
    expect(isShortForm(short, full)).toBe(false)
  })
})

describe('isAcronym', () => {
  it.each([
    ['最高检', '最高人民检察院'],
    ['贸仲委', '中国国际经济贸易仲裁委员会'],
    ['三十八所', '中国电子科技集团公司第三十八研究所'],
    ['驻澳部队', '中国人民解放军驻澳门部队'],
    ['美联储', '美国联邦储备委员会'],
    ['社保基金会', '全国社会保障基金理事会'],
  ])('%s spells %s', (short, full) => {
    expect(isAcronym(short, full)).toBe(true)
  })

  it.each([
    // whole words: another organization
    ['国防大学', '国防科技大学'],
    ['宜春学院', '宜春职业技术学院'],
    ['苏州中学', '苏州市第六中学'],
    // the last word is not given
    ['最高检', '最高人民检察院宣传局'],
    ['中消协', '中国消费者报社'],
    ['证监', '中国证券监督管理委员会'],
  ])('%s does not spell %s', (short, full) => {
    expect(isAcronym(short, full)).toBe(false)
  })
})

describe('regions of names', () => {
  it.each([
    ['河北省沧州市人社局', '河北省沧州市', '人社局', '河北省/沧州市'],
    ['从江县人民法院', '从江县', '人民法院', '贵州省/黔东南苗族侗族自治州/从江县'],
    ['华为技术有限公司', '', '华为技术有限公司', null],
  ])('%s is of %s', (name, region, rest, path) => {
    expect(splitRegion(name)).toEqual({ region, rest })
    expect(regionOf(name)).toBe(path)
  })
})

describe('parentNames', () => {
  it.each([
    ['沧州高新区企业党委', '沧州高新区'],
    ['中南大学湘雅医院呼吸内科', '中南大学'],
  ])('%s may belong to %s', (name, parent) => {
    expect(parentNames(name)).toContain(parent)
  })

  it('names none of a name with one head', () => {
    expect(parentNames('沧州市财政局')).toEqual([])
  })
})
