/** Source of an expression for what a figure is counted per: 每斤, 每人, 每千瓦时. */
export const EACH =
  '每(?:人次|公斤|公顷|平方米|立方米|千瓦时|度电|小时|分钟|季度|学期|学年|[人户名亩斤吨件个家台辆次天年月日周头只株棵箱盒张份套位股注棒枝座间所村班校桌克秒升桶单片条场项款种批本册杯根跨瓶碗盘艘架栋段])'
