#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>

/// What has happened while waiting; several may be true at once.
enum {
  CTERMINAL_INPUT = 1,
  CTERMINAL_WOKEN = 2,
};

/// Signals that have come since they were last asked for.
enum {
  CTERMINAL_RESIZED = 1,
  CTERMINAL_ENDED = 2,
  CTERMINAL_CONTINUED = 4,
  CTERMINAL_STOPPED = 8,
};

/// Columns and rows of a terminal; -1 where the descriptor is none, or does not know them.
int cterminal_size(int descriptor, int *columns, int *rows);

/// Switches a terminal to raw input, writes `enter`, and takes the signals that would leave it so.
///
/// One terminal at a time. `leave` is written at the end, however the program ends: by
/// `cterminal_leave`, by `exit`, or in a signal's handler. 0, or the number of an error.
int cterminal_enter(int input, int output, const char *enter, const char *leave);

/// Whether that error means that another screen has the terminal.
int cterminal_is_busy(int error);

/// Other sequences for leaving and for coming back after a suspension; -1 where one is too long.
int cterminal_set_sequences(const char *enter, const char *leave);

/// Restores the terminal; safe in a signal's handler, and does nothing the second time.
void cterminal_leave(void);

/// Restores the terminal and the signals' handlers.
void cterminal_close(void);

/// Restores the terminal, stops the program as Ctrl-Z does, and enters again when it goes on.
void cterminal_suspend(void);

/// Enters again after somebody else stopped the program.
void cterminal_resume(void);

/// Writes everything while the terminal is entered; 0, -1 where it is not or the terminal is gone.
int cterminal_write(const void *bytes, size_t count);

/// Reads what is there; 0 at the end, -1 where the terminal is gone.
long cterminal_read(void *bytes, size_t capacity);

/// Waits for a wake-up, and for input if it `reads`, at most so many milliseconds; negative is for
/// ever. What has come, 0 when the time is over, -1 when a signal came.
int cterminal_wait(int timeout, int reads);

/// Ends the wait of the reading thread.
void cterminal_wake(void);

/// The signals since the last call.
int cterminal_take_signals(void);

/// A pair of descriptors for waking a thread; 0, or -1.
int cterminal_open_bell(int descriptors[2]);
void cterminal_ring_bell(int descriptor);
/// Waits until it has rung, at most so many milliseconds; 1 where it has.
int cterminal_await_bell(int descriptor, int timeout);
void cterminal_close_bell(int descriptors[2]);

/// Runs a function on a thread of its own; the process's signals come to it, or never do.
int cterminal_start_thread(void (*run)(void *context), void *context, int takes_signals);

/// Puts a terminal's line settings right after a program that could not; 0, or -1.
int cterminal_repair(int descriptor);

#endif
