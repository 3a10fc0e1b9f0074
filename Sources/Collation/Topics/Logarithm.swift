/// The natural logarithm of a number of at least 1, by the series of atanh.
///
/// The C library's would do, but its last bits differ between systems, and the rank of a topic must
/// not.
func logarithm(_ number: Double) -> Double {
  // number = mantissa * 2^exponent with a mantissa from 1 to 2.
  let exponent = Double(number.exponent)
  let mantissa = number.significand
  let ratio = (mantissa - 1) / (mantissa + 1)
  var power = ratio
  var sum = 0.0
  for step in stride(from: 1.0, through: 31.0, by: 2.0) {
    sum += power / step
    power *= ratio * ratio
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_3
}
