#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include "Waiting.h"

// macOS cannot poll terminals, so that it selects.

int cterminal_wait_for(const int *descriptors, int count, int writes, int timeout) {
#ifdef __APPLE__
  fd_set set;
  FD_ZERO(&set);
  int highest = -1, ready = 0;
  for (int i = 0; i < count; i++) {
    if (descriptors[i] < 0 || descriptors[i] >= FD_SETSIZE) continue;
    FD_SET(descriptors[i], &set);
    if (descriptors[i] > highest) highest = descriptors[i];
  }
  struct timeval time = {timeout / 1000, timeout % 1000 * 1000};
  int found = select(highest + 1, writes ? NULL : &set, writes ? &set : NULL, NULL,
                     timeout < 0 ? NULL : &time);
  if (found <= 0) return found;
  for (int i = 0; i < count; i++) {
    if (descriptors[i] >= 0 && FD_ISSET(descriptors[i], &set)) ready |= 1 << i;
  }
  return ready;
#else
  struct pollfd set[2];
  int ready = 0;
  for (int i = 0; i < count; i++) {
    set[i] = (struct pollfd){descriptors[i], writes ? POLLOUT : POLLIN, 0};
  }
  int found = poll(set, (nfds_t)count, timeout);
  if (found <= 0) return found;
  for (int i = 0; i < count; i++) {
    if (set[i].revents) ready |= 1 << i;
  }
  return ready;
#endif
}

int cterminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    return -1;
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return 0;
}

int cterminal_open_bell(int descriptors[2]) {
  if (pipe(descriptors) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(descriptors[i], F_SETFL, O_NONBLOCK);
    fcntl(descriptors[i], F_SETFD, FD_CLOEXEC);
  }
  return 0;
}

void cterminal_ring_bell(int descriptor) {
  ssize_t written = write(descriptor, "", 1);
  (void)written;
}

int cterminal_await_bell(int descriptor, int timeout) {
  char rings[64];
  if (cterminal_wait_for(&descriptor, 1, 0, timeout) <= 0) return 0;
  while (read(descriptor, rings, sizeof rings) > 0) {}
  return 1;
}

void cterminal_close_bell(int descriptors[2]) {
  close(descriptors[0]);
  close(descriptors[1]);
}

static const int soft[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};

typedef struct {
  void (*run)(void *context);
  void *context;
} errand;

static void *run_errand(void *pointer) {
  errand copy = *(errand *)pointer;
  free(pointer);
  copy.run(copy.context);
  return NULL;
}

int cterminal_start_thread(void (*run)(void *context), void *context, int takes_signals) {
  errand *given = malloc(sizeof *given);
  pthread_t thread;
  sigset_t wanted, mask;
  if (given == NULL) return ENOMEM;
  *given = (errand){run, context};
  // A new thread takes over the mask of the one that starts it.
  sigemptyset(&wanted);
  for (size_t i = 0; i < sizeof soft / sizeof *soft; i++) sigaddset(&wanted, soft[i]);
  pthread_sigmask(takes_signals ? SIG_UNBLOCK : SIG_BLOCK, &wanted, &mask);
  int error = pthread_create(&thread, NULL, run_errand, given);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  if (error != 0) free(given);
  if (error == 0) pthread_detach(thread);
  return error;
}

int cterminal_repair(int descriptor) {
  struct termios settings;
  if (tcgetattr(descriptor, &settings) != 0) return -1;
  settings.c_iflag |= BRKINT | ICRNL | IXON;
  settings.c_iflag &= ~(tcflag_t)(INLCR | IGNCR | ISTRIP);
  settings.c_oflag |= OPOST | ONLCR;
  settings.c_lflag |= ISIG | ICANON | IEXTEN | ECHO | ECHOE | ECHOK;
  settings.c_lflag &= ~(tcflag_t)ECHONL;
  return tcsetattr(descriptor, TCSANOW, &settings);
}
