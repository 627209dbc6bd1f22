// The crowd: everybody joins, everybody hears.
#include "load.h"

enum { AT_ONCE = 64 };

void crowd_join(void) {
  while (load.placed < load.count) {
    while (load.begun < load.count && load.begun - load.placed < AT_ONCE) {
      net_connect(&load.crowd[load.begun++]);
    }
    net_turn(100);
  }
}

void crowd_hear(struct conn *c) {
  // Each hears in order, so the broadcast that everybody has heard is the next in order, too.
  if (++load.receivers[c->heard++] == (uint32_t)load.count) load.completed++;
}
