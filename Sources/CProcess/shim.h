#pragma once
/* What Swift's Glibc module leaves out. */
#if defined(__linux__)
#include <sys/prctl.h>
/* Keeps the process's memory from other processes of the same user and from core dumps. */
static inline int cprocess_forbid_dumps(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
#else
static inline int cprocess_forbid_dumps(void) { return 0; }
#endif

/* glibc gives each thread its own heap and grows it by a few pages and a system call at a time; the
   first heap grows by 128 KiB. So there should be no more heaps than threads that are always busy. */
#if defined(__GLIBC__)
#include <malloc.h>
static inline void cprocess_limit_heaps(int count) { mallopt(M_ARENA_MAX, count); }
#else
static inline void cprocess_limit_heaps(int count) { (void)count; }
#endif
