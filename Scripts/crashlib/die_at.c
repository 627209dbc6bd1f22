// Preloaded into the server: kills it with SIGKILL at an exact place, so that the program itself
// needs no hook. CRASH_KIND is "spool", "view" or "end", CRASH_COUNT the how-manieth, CRASH_UNDER
// the folder of the spools, CRASH_NOTE a file that says afterwards that it was this. If CRASH_ARM
// names a file, nothing counts before it is there.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

// A spool's head is shorter, its records are longer.
static const size_t least_record = 64;
static atomic_long passed;

// A sweep that is killed itself leaves no server behind.
__attribute__((constructor)) static void follow(void) { prctl(PR_SET_PDEATHSIG, SIGKILL); }

static int wants(const char *kind) {
  const char *wanted = getenv("CRASH_KIND");
  return wanted != NULL && strcmp(wanted, kind) == 0;
}

static int is_under(const char *path) {
  const char *folder = getenv("CRASH_UNDER");
  return folder != NULL && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_spool(int file) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return is_under(path);
}

static void reached(void) {
  const char *count = getenv("CRASH_COUNT"), *note = getenv("CRASH_NOTE");
  const char *arm = getenv("CRASH_ARM");
  if (count == NULL || note == NULL || (arm != NULL && access(arm, F_OK) != 0)) return;
  if (atomic_fetch_add(&passed, 1) + 1 != atol(count)) return;
  close(open(note, O_WRONLY | O_CREAT, 0600));
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "write");
  ssize_t result = real(file, bytes, count);
  if (count > least_record && wants("spool") && is_spool(file)) reached();
  return result;
}

ssize_t pread(int file, void *bytes, size_t count, off_t place) {
  static ssize_t (*real)(int, void *, size_t, off_t);
  if (real == NULL) real = dlsym(RTLD_NEXT, "pread");
  ssize_t result = real(file, bytes, count, place);
  if (count > least_record && wants("view") && is_spool(file)) reached();
  return result;
}

int unlink(const char *path) {
  static int (*real)(const char *);
  if (real == NULL) real = dlsym(RTLD_NEXT, "unlink");
  int result = real(path);
  if (wants("end") && is_under(path)) reached();
  return result;
}
