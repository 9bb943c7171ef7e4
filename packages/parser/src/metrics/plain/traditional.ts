/**
 * Characters of numerals, units, and the words that rules of figures look for, in traditional print and in simplified: one character
 * for one, so that places stay. Source: the State Council's General List of Simplified Characters (简化字总表, 1986), 2026.
 * Purpose: figures in traditional print are read by the same rules; only
 * characters whose simplified form is one, and that simplified text does not print itself, are listed.
 */
const PAIRS = `
  億亿 萬万 兩两 貳贰 參叁 陸陆 個个 張张 條条 臺台 輛辆 項项 種种 處处 間间 頭头 隻只 顆颗 塊块 層层
  棟栋 雙双 對对 組组 輪轮 場场 歲岁 餘余 約约 幾几 點点 數数 過过 達达 還还 級级 噸吨 鐘钟 週周 戶户
  鋪铺 畝亩 頃顷 釐厘 冊册 門门 節节 課课 幀帧 筆笔 側侧 盞盏 頂顶 叢丛 縷缕 疊叠 發发 槍枪 壇坛 鍋锅
  窩窝 環环 檔档 劑剂 針针 貼贴 掛挂 軸轴 貫贯 錠锭 夥伙 幫帮 壟垄 學学 積积 萊莱 馬马 鎊镑 盧卢 歐欧
  韓韩 銀银 幣币 圓圆 錢钱 羅罗 蘭兰 亞亚 爾尔 蘇苏 賴赖 當当 畢毕 廠厂 師师 員员 業业 產产 銷销 額额
  價价 値值 資资 貸贷 費费 稅税 營营 運运 輸输 遞递 連连 續续 從从 將将 並并 與与 較较 時时 長长 寬宽
  闊阔 徑径 圍围 區区 縣县 鄉乡 鎮镇 國国 園园 機机 車车 電电 話话 網网 絡络 線线 設设 備备 護护 醫医
  藥药 療疗 診诊 兒儿 婦妇 聯联 黨党 團团 隊队 軍军 際际 島岛 灣湾 縮缩 減减 漲涨 擴扩 壓压 調调 躍跃
  飛飞 實实 現现 僅仅 後后 內内 滿满 顯显 總总 計计 統统 據据 記记 報报 讓让 請请 給给 這这 們们 來来
  開开 關关 補补 賠赔 償偿 購购 買买 賣卖 貨货 訂订 單单 簽签 協协 議议 書书 圖图 館馆 畫画 藝艺 術术
  劇剧 樂乐 舊旧 樓楼 橋桥 鐵铁 軌轨 遊游 飯饭 魚鱼 鳥鸟 豬猪 雞鸡 鴨鸭 鵝鹅 牆墙 棄弃 歷历 曆历 經经
  濟济 華华 漢汉 東东 龍龙 廣广 寧宁 濱滨 準准 確确 標标 麥麦 穀谷 葉叶 繭茧 蠶蚕 絲丝 紡纺 織织 紙纸
  鹽盐 糧粮 號号 檢检 測测 試试 驗验 練练 習习 贏赢 勝胜 敗败 賽赛 獎奖 優优 質质 氣气 熱热 陽阳 陰阴
  雲云 風风 災灾 損损 壞坏 傷伤 擊击 殺杀 罰罚 訴诉 訟讼 審审 誤误 領领 導导 勞劳 動动 務务 職职 僱雇
  齡龄 壽寿 歸归 佔占 擁拥 獲获 勵励 贈赠 獻献 寫写 讀读 聽听 說说 視视 見见 覺觉 觀观 規规 則则 離离
  遠远 邊边 選选 遷迁 適适 郵邮 鄰邻 醬酱 釀酿 鋼钢 錄录 鍵键 鏈链 隨随 險险 難难 靜静 頻频 顧顾 飼饲
  養养 體体 鬥斗 齊齐
`

const simplified = new Map<string, string>()
for (const pair of PAIRS.trim().split(/\s+/)) {
  const [traditional = '', simple = ''] = pair
  simplified.set(traditional, simple)
}

/** The characters that only traditional print has. */
const TRADITIONAL = new RegExp(`[${[...simplified.keys()].join('')}]`, 'g')

/** `text` with those characters in simplified form, unit for unit. */
export function toSimplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => simplified.get(character) ?? character)
}
