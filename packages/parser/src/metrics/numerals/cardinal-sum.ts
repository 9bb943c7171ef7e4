import { addDecimals, type Decimal, shiftDecimal, ZERO } from './decimal.js'

const ONE: Decimal = { digits: 1n, places: 0 }

/**
 * What has been read of a cardinal. 一百一十八亿六千万: 118 is the `section` until 亿 moves it into the `total`; then
 * 6 is `pending` until 千 moves it into the section, and 万 moves that into the total.
 */
export class CardinalSum {
  private total = ZERO
  private section = ZERO
  private pending: Decimal | null = null
  /** The same sum with the upper digit of 三四 in place of the lower. */
  private upperSection: Decimal | null = null
  private upperPending: Decimal | null = null
  /** Power of the last scale word, or -1. */
  lastPower = -1
  private sectionPower = 0
  scales = 0

  get isPending(): boolean {
    return this.pending !== null
  }

  get hasSection(): boolean {
    return this.section.digits !== 0n
  }

  get value(): Decimal {
    return addDecimals(addDecimals(this.total, this.section), this.pending ?? ZERO)
  }

  get max(): Decimal | null {
    if (this.upperPending) return addDecimals(addDecimals(this.total, this.section), this.upperPending)
    return this.upperSection && addDecimals(addDecimals(this.total, this.upperSection), this.pending ?? ZERO)
  }

  put(value: Decimal, upper: Decimal | null = null): void {
    this.pending = value
    this.upperPending = upper
  }

  /** Adds what stands after the decimal point: 点五. */
  addFraction(fraction: Decimal): void {
    this.pending = addDecimals(this.pending ?? ZERO, fraction)
  }

  /** 十, 百 and 千 multiply the pending digit; alone they are one ten, one hundred, one thousand. */
  scaleDigit(power: number): void {
    if (this.upperPending)
      this.upperSection = addDecimals(this.section, shiftDecimal(this.upperPending, power))
    this.section = addDecimals(this.section, shiftDecimal(this.pending ?? ONE, power))
    this.settle(power)
  }

  /** 万 and 亿 multiply the section; where a smaller scale went before (一万五千亿, 万亿, 亿亿), all of it. */
  scaleSection(power: number): void {
    const section = addDecimals(this.section, this.pending ?? ZERO)
    const upper = this.upperPending ? addDecimals(this.section, this.upperPending) : this.upperSection
    const all = this.total.digits !== 0n && (section.digits === 0n || this.sectionPower < power)
    const base = all ? ZERO : this.total
    const times = (part: Decimal) =>
      addDecimals(base, shiftDecimal(all ? addDecimals(this.total, part) : part, power))
    this.upperSection = null
    const max = upper && times(upper)
    this.total = times(section.digits === 0n && !all ? ONE : section)
    this.section = ZERO
    this.sectionPower = power
    if (max) this.upperSection = addDecimals(max, { digits: -this.total.digits, places: this.total.places })
    this.settle(power)
  }

  private settle(power: number): void {
    this.pending = null
    this.upperPending = null
    this.lastPower = power
    this.scales++
  }
}
