#ifndef DIGESTGEN_REVISION
#define DIGESTGEN_REVISION ""
#endif

/// The commit that the program was built from, as `make static` names it; empty in other builds, so that
/// they need not be made anew for each commit.
static inline const char *digestgen_revision(void) { return DIGESTGEN_REVISION; }
