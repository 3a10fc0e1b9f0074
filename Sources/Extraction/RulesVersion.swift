/// Counts the changes of this stage's rules: what was extracted under another number is extracted
/// anew. A test tells when it must be counted up.
package let extractionVersion = 18
