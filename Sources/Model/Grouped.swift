/// A number as messages write it: `1,204`.
package func grouped(_ number: Int) -> String {
  guard number >= 1000 else { return "\(number)" }
  return grouped(number / 1000) + "," + padded(number % 1000, to: 3)
}
