#ifndef CTERMINAL_WAITING_H
#define CTERMINAL_WAITING_H

/// Waits until descriptors can be read, or written; a bit for each of at most two that can,
/// 0 when the time is over, -1 when a signal came. Negative descriptors are left out.
int cterminal_wait_for(const int *descriptors, int count, int writes, int timeout);

#endif
