#ifndef DIGESTGEN_OPEN_BENEATH_H
#define DIGESTGEN_OPEN_BENEATH_H

#include <errno.h>

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Opens `path` below the folder `root`, following no symbolic link and leaving it by no way (Linux 5.6,
// openat2(2)); -1 with errno ENOSYS where the system has no such call. glibc 2.36 has no function for
// it, and Swift cannot call syscall(2), which takes any number of arguments.
static inline int digestgen_open_beneath(int root, const char *path, unsigned long long flags) {
#if defined(__linux__) && defined(SYS_openat2)
  // struct open_how of linux/openat2.h: flags, mode, resolve. 0x02 no magic links, 0x04 no symbolic
  // links, 0x08 beneath.
  struct { unsigned long long flags, mode, resolve; } how = { flags, 0, 0x02 | 0x04 | 0x08 };
  return (int)syscall(SYS_openat2, root, path, &how, sizeof how);
#else
  (void)root; (void)path; (void)flags;
  errno = ENOSYS;
  return -1;
#endif
}

#endif
