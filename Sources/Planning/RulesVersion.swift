/// Counts the changes of the rules by which pages are planned. A test tells when it must be counted
/// up.
package let planningVersion = 3
