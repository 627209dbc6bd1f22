// MQTT 3.1.1 (OASIS, 2014), as much of it as a crowd that listens needs.
#include <stdio.h>
#include <string.h>

#include "load.h"

static const char topic[] = "room";
enum { TOPIC_BYTES = sizeof topic - 1 };

static size_t put_text(unsigned char *out, const char *text, size_t count) {
  out[0] = (unsigned char)(count >> 8);
  out[1] = (unsigned char)count;
  memcpy(out + 2, text, count);
  return count + 2;
}

static void opened(struct conn *c) {
  // Protocol level 4, clean session, no keep-alive.
  static const unsigned char head[] = {0x10, 0, 0, 4, 'M', 'Q', 'T', 'T', 4, 2, 0, 0};
  char name[24];
  int length = snprintf(name, sizeof name, "c%d", c->leads ? -1 : (int)(c - load.crowd));
  unsigned char out[64];
  memcpy(out, head, sizeof head);
  size_t count = sizeof head + put_text(out + sizeof head, name, (size_t)length);
  out[1] = (unsigned char)(count - 2);
  net_send(c, out, count);
}

static void connected(struct conn *c) {
  if (c->leads) {
    load.leader_ready = 1;
    return;
  }
  c->stage = JOINING;
  unsigned char out[32] = {0x82, 0, 0, 1};
  size_t count = 4 + put_text(out + 4, topic, TOPIC_BYTES);
  out[count++] = 0;
  out[1] = (unsigned char)(count - 2);
  net_send(c, out, count);
}

static void hear(struct conn *c, unsigned char kind) {
  switch (kind >> 4) {
    case 2: connected(c); break;
    case 3: crowd_hear(c); break;
    case 9:
      c->stage = OPEN;
      load.placed++;
      break;
    default: fail("an MQTT packet that nobody asked for");
  }
}

static size_t take(struct conn *c, const unsigned char *bytes, size_t count) {
  size_t start = 0;
  while (count - start >= 2) {
    size_t length = 0, at = start + 1;
    int shift = 0, more = 1;
    while (more && at < count) {
      length |= (size_t)(bytes[at] & 0x7f) << shift;
      shift += 7;
      more = bytes[at++] & 0x80;
    }
    if (more || count - at < length) break;
    hear(c, bytes[start]);
    start = at + length;
  }
  return start;
}

static size_t broadcast(unsigned char *out) {
  size_t length = 2 + TOPIC_BYTES + TEXT_BYTES;
  out[0] = 0x30;
  out[1] = (unsigned char)(0x80 | (length & 0x7f));
  out[2] = (unsigned char)(length >> 7);
  size_t count = 3 + put_text(out + 3, topic, TOPIC_BYTES);
  memset(out + count, 'a', TEXT_BYTES);
  return count + TEXT_BYTES;
}

static void lead(void) {
  load.leader.leads = 1;
  net_connect(&load.leader);
  net_until(&load.leader_ready, "the publisher was not let in");
}

const struct protocol mqtt_protocol = {NULL, opened, take, broadcast, lead};
