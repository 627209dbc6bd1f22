// What the files of the load generator share. One thread, one epoll, non-blocking OpenSSL.
#pragma once
#include <openssl/ssl.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

enum stage { IDLE, CONNECTING, SHAKING, GREETING, JOINING, OPEN };

// One connection of the crowd, or the one that leads it.
struct conn {
  SSL *ssl;
  unsigned char *rest;  // The beginning of a message whose end has not come.
  uint32_t rest_bytes;
  uint32_t heard;  // Broadcasts received.
  uint32_t sequence;
  int fd;
  uint8_t stage;
  uint8_t leads;
};

// What differs between the two servers.
struct protocol {
  const char *alpn;
  void (*opened)(struct conn *c);
  // Takes whole messages from the bytes and says how many bytes they were.
  size_t (*take)(struct conn *c, const unsigned char *bytes, size_t count);
  // Appends a broadcast of TEXT_BYTES to the buffer and returns its length.
  size_t (*broadcast)(unsigned char *out);
  void (*lead)(void);
};

enum { TEXT_BYTES = 400, LINE_BYTES = 1280, MAX_MESSAGES = 1 << 22 };

struct load {
  const struct protocol *protocol;
  SSL_CTX *tls;
  struct conn *crowd;
  struct conn leader;
  uint32_t *receivers;  // How many have heard each broadcast.
  int count, port, epoll, begun, placed;
  uint32_t completed;  // Broadcasts that all have heard.
  uint32_t acknowledged, finished, cards;
  char step[49];
  char code[32];
  const char *secret;
  int leader_ready, leader_heard;
};

extern struct load load;
extern const struct protocol attune_protocol, mqtt_protocol;

// net.c
void net_begin(void);
void net_connect(struct conn *c);
void net_send(struct conn *c, const void *bytes, size_t count);
void net_turn(int milliseconds);
void net_until(int *flag, const char *what);
void net_until_count(uint32_t *counter, uint32_t goal, const char *what);

// attune.c
void attune_public_key(const char *secret);
void attune_verb(const char *verb);
void attune_answer(struct conn *c, int with_done);

// crowd.c
void crowd_join(void);
void crowd_hear(struct conn *c);

// measure.c
double now_seconds(void);
double cpu_seconds(pid_t server);
double resident_kilobytes(pid_t server);
void report(const char *name, double value);
double median(double *values, int count);
double percentile(double *values, int count, int percent);
void fail(const char *what);
