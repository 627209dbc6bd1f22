#pragma once
/* What Swift's Glibc module leaves out. */
#if defined(__linux__)
#include <sys/prctl.h>
/* Keeps the process's memory from other processes of the same user and from core dumps. */
static inline int cprocess_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
#else
static inline int cprocess_forbid_dumps(void) { return 0; }
#endif
