/// Counts the changes of the rules by which pages are rendered: it counts up when the same values give
/// other bytes, so that every page is rendered again. A test tells when it must be counted up.
package let renderingVersion = 10
