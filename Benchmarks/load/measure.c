// Clocks, the server's processor time and memory, and what is printed.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "load.h"

static double seconds(clockid_t clock) {
  struct timespec time;
  if (clock_gettime(clock, &time) != 0) fail("clock_gettime: is the server still running?");
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

double now_seconds(void) { return seconds(CLOCK_MONOTONIC); }

double cpu_seconds(pid_t server) {
  clockid_t clock;
  if (clock_getcpuclockid(server, &clock) != 0) fail("clock_getcpuclockid");
  return seconds(clock);
}

double resident_kilobytes(pid_t server) {
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", (int)server);
  FILE *file = fopen(path, "r");
  double kilobytes = 0;
  while (file != NULL && fgets(line, sizeof line, file) != NULL) {
    if (strncmp(line, "VmRSS:", 6) == 0) kilobytes = atof(line + 6);
  }
  if (file != NULL) fclose(file);
  if (kilobytes == 0) fail("the server's memory cannot be read");
  return kilobytes;
}

void report(const char *name, double value) {
  printf("%s %.6g\n", name, value);
  fflush(stdout);
}

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

double percentile(double *values, int count, int percent) {
  qsort(values, (size_t)count, sizeof *values, ascending);
  return values[(count - 1) * percent / 100];
}

double median(double *values, int count) { return percentile(values, count, 50); }

void fail(const char *what) {
  fprintf(stderr, "load: %s\n", what);
  exit(1);
}
