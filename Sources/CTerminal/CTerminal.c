#include "CTerminal.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "Waiting.h"

enum { SEQUENCE_CAPACITY = 512, PATIENCE = 200 };

typedef struct {
  char enter[SEQUENCE_CAPACITY];
  char leave[SEQUENCE_CAPACITY];
} sequences;

static const int soft[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT};
static const int hard[] = {SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT, SIGSYS};
enum { SOFT = sizeof soft / sizeof *soft, HARD = sizeof hard / sizeof *hard };

static struct termios original, raw;
static struct sigaction before_soft[SOFT], before_hard[HARD];
static int input = -1, output = -1, wake[2] = {-1, -1};
// A handler may read one pair while the other is being written.
static sequences stored[2];
static sequences *_Atomic current = &stored[0];
static atomic_int is_open, is_active, is_writing, is_resuming, signals;
static int chains_crashes, is_hooked;

// Leaving never hangs on a line that takes nothing; a frame stops as soon as we have left.
static int write_all(const char *bytes, size_t count, int is_leaving) {
  while (count > 0) {
    if (is_leaving && !cterminal_wait_for(&output, 1, 1, PATIENCE)) return -1;
    if (!is_leaving && !atomic_load(&is_active)) return -1;
    // Small pieces, so that leaving need not wait long for a writer.
    ssize_t written = write(output, bytes, count < 1024 ? count : 1024);
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    } else if (written < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
      cterminal_wait_for(&output, 1, 1, PATIENCE);
    } else if (written < 0 && errno != EINTR) {
      return -1;
    }
  }
  return 0;
}

// ---- Entering and leaving.

static void activate(void) {
  atomic_store(&is_active, 1);
  tcsetattr(input, TCSANOW, &raw);
  const char *enter = atomic_load(&current)->enter;
  write_all(enter, strlen(enter), 0);
}

void cterminal_leave(void) {
  int error = errno;
  if (atomic_exchange(&is_active, 0)) {
    // A frame that is half written would end up on the other screen; a stuck one does not hold us.
    for (int i = 0; i < 20 && atomic_load(&is_writing); i++) cterminal_wait_for(NULL, 0, 0, 5);
    const char *leave = atomic_load(&current)->leave;
    write_all(leave, strlen(leave), 1);
    // Replies that are still on their way would be typed into the shell.
    tcflush(input, TCIFLUSH);
    tcsetattr(input, TCSANOW, &original);
  }
  errno = error;
}

int cterminal_set_sequences(const char *enter, const char *leave) {
  if (strlen(enter) >= SEQUENCE_CAPACITY || strlen(leave) >= SEQUENCE_CAPACITY) return -1;
  sequences *other = atomic_load(&current) == &stored[0] ? &stored[1] : &stored[0];
  strcpy(other->enter, enter);
  strcpy(other->leave, leave);
  atomic_store(&current, other);
  return 0;
}

// ---- Signals.

static void note(int bit) {
  int error = errno;
  atomic_fetch_or(&signals, bit);
  cterminal_wake();
  errno = error;
}

static int is_function(const struct sigaction *action) {
  return (action->sa_flags & SA_SIGINFO) ||
         (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN);
}

// To whoever was there before us, such as a server that closes in good order; without one, the
// second signal ends a program that does not end by itself.
static void hand_over(int number, siginfo_t *info, void *context, int is_second) {
  for (int i = 0; i < SOFT; i++) {
    if (soft[i] != number || !is_function(&before_soft[i])) continue;
    if (before_soft[i].sa_flags & SA_SIGINFO) {
      before_soft[i].sa_sigaction(number, info, context);
    } else {
      before_soft[i].sa_handler(number);
    }
    return;
  }
  if (!is_second) return;
  signal(number, SIG_DFL);
  kill(getpid(), number);
}

static void on_soft(int number, siginfo_t *info, void *context) {
  switch (number) {
    case SIGWINCH: return note(CTERMINAL_RESIZED);
    case SIGCONT: return note(CTERMINAL_CONTINUED);
    case SIGTSTP: return note(CTERMINAL_STOPPED);
  }
  cterminal_leave();
  int is_second = atomic_load(&signals) & CTERMINAL_ENDED;
  note(CTERMINAL_ENDED);
  hand_over(number, info, context, is_second);
}

static void on_hard(int number, siginfo_t *info, void *context) {
  (void)info;
  (void)context;
  cterminal_leave();
  // Swift's backtracer would hold the terminal, so that it comes only where it was asked for.
  for (int i = 0; i < HARD; i++) {
    if (hard[i] == number && chains_crashes) sigaction(number, &before_hard[i], NULL);
  }
  if (!chains_crashes) signal(number, SIG_DFL);
  kill(getpid(), number);
}

typedef void handler(int, siginfo_t *, void *);

static void hook(int number, handler *taker, int flags, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = taker;
  action.sa_flags = flags | SA_SIGINFO;
  sigfillset(&action.sa_mask);
  sigaction(number, NULL, before);
  // Who ignores a signal goes on doing so, and a server may read its certificate again on HUP.
  int is_ignored = !(before->sa_flags & SA_SIGINFO) && before->sa_handler == SIG_IGN;
  if (taker == on_soft && is_ignored) return;
  if (number == SIGHUP && is_function(before)) return;
  sigaction(number, &action, NULL);
}

static void hook_all(void) {
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  chains_crashes = backtrace != NULL && strstr(backtrace, "enable=no") == NULL;
  static char stack[65536];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  for (int i = 0; i < SOFT; i++) hook(soft[i], on_soft, SA_RESTART, &before_soft[i]);
  for (int i = 0; i < HARD; i++) hook(hard[i], on_hard, SA_ONSTACK, &before_hard[i]);
  is_hooked = 1;
}

static void unhook(int number, handler *taker, const struct sigaction *before) {
  struct sigaction now;
  // Whoever came after us stays.
  if (sigaction(number, NULL, &now) == 0 && now.sa_sigaction == taker) {
    sigaction(number, before, NULL);
  }
}

// While the program exits, a thread may be taking the terminal back after a suspension: it sees that
// all is over, or it is waited for, a little.
static void leave_at_exit(void) {
  atomic_store(&is_open, 0);
  for (int i = 0; i < 40 && atomic_load(&is_resuming); i++) cterminal_wait_for(NULL, 0, 0, 5);
  cterminal_leave();
}

int cterminal_enter(int from, int to, const char *enter, const char *leave) {
  if (atomic_load(&is_open)) return EBUSY;
  if (!isatty(to)) return ENOTTY;
  struct termios found;
  if (tcgetattr(from, &found) != 0) return errno;
  if (wake[0] < 0 && cterminal_open_bell(wake) != 0) return errno;
  if (cterminal_set_sequences(enter, leave) != 0) return E2BIG;
  static int will_leave = 0;
  if (!will_leave && atexit(leave_at_exit) != 0) return ENOMEM;
  will_leave = 1;
  input = from;
  output = to;
  original = raw = found;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  raw.c_cflag |= CS8;
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  atomic_store(&signals, 0);
  atomic_store(&is_open, 1);
  hook_all();
  activate();
  return 0;
}

int cterminal_is_busy(int error) { return error == EBUSY; }

void cterminal_close(void) {
  atomic_store(&is_open, 0);
  cterminal_leave();
  if (!is_hooked) return;
  is_hooked = 0;
  for (int i = 0; i < SOFT; i++) unhook(soft[i], on_soft, &before_soft[i]);
  for (int i = 0; i < HARD; i++) unhook(hard[i], on_hard, &before_hard[i]);
}

// `raise`, unblocked, stops the program exactly here; the rest of a pipeline is asked as well.
static void stop(void) {
  sigset_t wanted, mask;
  struct sigaction action, before;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, NULL, &before);
  // Nobody would let us go on.
  if (!is_function(&before)) return;
  sigaction(SIGTSTP, &action, NULL);
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &wanted, &mask);
  if (getpgrp() != getpid()) kill(0, SIGTSTP);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}

void cterminal_suspend(void) {
  if (!atomic_load(&is_active)) return;
  cterminal_leave();
  stop();
  cterminal_resume();
}

static int is_over(void) {
  return !atomic_load(&is_open) || (atomic_load(&signals) & CTERMINAL_ENDED);
}

void cterminal_resume(void) {
  atomic_fetch_and(&signals, ~(CTERMINAL_CONTINUED | CTERMINAL_STOPPED));
  atomic_store(&is_resuming, 1);
  if (!is_over()) {
    activate();
    // Another thread may have closed it meanwhile.
    if (is_over()) cterminal_leave();
  }
  atomic_store(&is_resuming, 0);
}

// ---- Bytes.

int cterminal_write(const void *bytes, size_t count) {
  atomic_store(&is_writing, 1);
  int result = atomic_load(&is_active) ? write_all(bytes, count, 0) : -1;
  atomic_store(&is_writing, 0);
  return result;
}

long cterminal_read(void *bytes, size_t capacity) {
  ssize_t count;
  do count = read(input, bytes, capacity); while (count < 0 && errno == EINTR);
  return count;
}

int cterminal_wait(int timeout, int reads) {
  int descriptors[2] = {reads ? input : -1, wake[0]};
  int ready = cterminal_wait_for(descriptors, 2, 0, timeout);
  if (ready > 0 && ready & CTERMINAL_WOKEN) cterminal_await_bell(wake[0], 0);
  return ready;
}

void cterminal_wake(void) { cterminal_ring_bell(wake[1]); }

int cterminal_take_signals(void) {
  return atomic_fetch_and(&signals, CTERMINAL_ENDED);
}
