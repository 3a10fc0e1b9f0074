/// Counts the changes of the rules by which an article's features are found: features found under
/// another number are found anew. A test tells when it must be counted up.
package let featuresVersion = 5

/// Counts the changes of the rules by which articles are organised. A test tells when it must be
/// counted up.
package let collationVersion = 8
