// Sockets and TLS: connects, reads and writes on one epoll.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "load.h"

enum { TIMEOUT_SECONDS = 120 };

void net_begin(void) {
  load.epoll = epoll_create1(EPOLL_CLOEXEC);
  load.tls = SSL_CTX_new(TLS_client_method());
  SSL_CTX_set_min_proto_version(load.tls, TLS1_3_VERSION);
  // The generator judges no certificates: its own work is not what is measured.
  SSL_CTX_set_verify(load.tls, SSL_VERIFY_NONE, NULL);
  SSL_CTX_set_mode(load.tls, SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(load.tls, 1);
  SSL_CTX_set_session_cache_mode(load.tls, SSL_SESS_CACHE_OFF);
  SSL_CTX_set1_groups_list(load.tls, "X25519");
  if (load.protocol->alpn != NULL) {
    SSL_CTX_set_alpn_protos(
        load.tls, (const unsigned char *)load.protocol->alpn, strlen(load.protocol->alpn));
  }
}

static void watch(struct conn *c, uint32_t events, int operation) {
  struct epoll_event event = {.events = events, .data.ptr = c};
  if (epoll_ctl(load.epoll, operation, c->fd, &event) != 0) fail("epoll_ctl");
}

void net_connect(struct conn *c) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(load.port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (c->fd < 0) fail("socket: is `ulimit -n` above the number of connections?");
  int yes = 1;
  setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  if (connect(c->fd, (struct sockaddr *)&address, sizeof address) != 0 && errno != EINPROGRESS) {
    fail("connect");
  }
  c->ssl = SSL_new(load.tls);
  SSL_set_fd(c->ssl, c->fd);
  SSL_set_connect_state(c->ssl);
  c->stage = CONNECTING;
  watch(c, EPOLLOUT, EPOLL_CTL_ADD);
}

static void shake(struct conn *c) {
  if (c->stage == CONNECTING) {
    c->stage = SHAKING;
    watch(c, EPOLLIN, EPOLL_CTL_MOD);
  }
  int result = SSL_do_handshake(c->ssl);
  if (result == 1) {
    c->stage = GREETING;
    load.protocol->opened(c);
  } else if (SSL_get_error(c->ssl, result) != SSL_ERROR_WANT_READ) {
    fail("handshake");
  }
}

void net_send(struct conn *c, const void *bytes, size_t count) {
  for (;;) {
    int result = SSL_write(c->ssl, bytes, (int)count);
    if (result == (int)count) return;
    if (SSL_get_error(c->ssl, result) != SSL_ERROR_WANT_WRITE) fail("write");
    struct pollfd wanted = {.fd = c->fd, .events = POLLOUT};
    poll(&wanted, 1, 1000);
  }
}

// Hands over whole messages and keeps the beginning of the next.
static void hand_over(struct conn *c, unsigned char *bytes, size_t count) {
  size_t taken = load.protocol->take(c, bytes, count);
  free(c->rest);
  c->rest = NULL;
  c->rest_bytes = count - taken;
  if (c->rest_bytes == 0) return;
  c->rest = malloc(c->rest_bytes);
  memcpy(c->rest, bytes + taken, c->rest_bytes);
}

static void receive(struct conn *c) {
  static unsigned char buffer[1 << 18];
  do {
    size_t kept = c->rest_bytes;
    if (kept > 0) memcpy(buffer, c->rest, kept);
    int result = SSL_read(c->ssl, buffer + kept, (int)(sizeof buffer - kept));
    if (result <= 0) {
      if (SSL_get_error(c->ssl, result) == SSL_ERROR_WANT_READ) return;
      fail("the server closed a connection");
    }
    hand_over(c, buffer, kept + (size_t)result);
  } while (SSL_has_pending(c->ssl));
}

void net_turn(int milliseconds) {
  struct epoll_event events[512];
  int count = epoll_wait(load.epoll, events, 512, milliseconds);
  for (int i = 0; i < count; i++) {
    struct conn *c = events[i].data.ptr;
    if (c->stage < GREETING) {
      shake(c);
    } else {
      receive(c);
    }
  }
}

void net_until(int *flag, const char *what) {
  double limit = now_seconds() + TIMEOUT_SECONDS;
  while (!*flag) {
    net_turn(100);
    if (now_seconds() > limit) fail(what);
  }
}

void net_until_count(uint32_t *counter, uint32_t goal, const char *what) {
  double limit = now_seconds() + TIMEOUT_SECONDS;
  while (*counter < goal) {
    net_turn(100);
    if (now_seconds() > limit) fail(what);
  }
}
