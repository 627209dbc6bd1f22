// The protocol of docs/PROTOCOL.md: a crowd that joins and answers, and the console that leads it.
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "load.h"

enum { SECRET_BYTES = 32, ENVELOPE_BYTES = 256, STEPS = 40 };

static void send_text(struct conn *c, const char *text) { net_send(c, text, strlen(text)); }

static void base64url(const unsigned char *bytes, int count, char *out) {
  int length = EVP_EncodeBlock((unsigned char *)out, bytes, count);
  for (int i = 0; i < length; i++) {
    if (out[i] == '+') out[i] = '-';
    if (out[i] == '/') out[i] = '_';
    if (out[i] == '=') out[i] = 0;
  }
}

// The text of a member in a line that the server has written, or an empty one.
static void member(const char *line, size_t count, const char *key, char *out, size_t room) {
  out[0] = 0;
  char wanted[32];
  size_t length = (size_t)snprintf(wanted, sizeof wanted, "\"%s\":\"", key);
  const char *start = memmem(line, count, wanted, length);
  if (start == NULL) return;
  start += length;
  const char *end = memchr(start, '"', count - (size_t)(start - line));
  if (end == NULL || (size_t)(end - start) >= room) return;
  memcpy(out, start, (size_t)(end - start));
  out[end - start] = 0;
}

// Lengthens an object to a line of LINE_BYTES by the key `pad`.
static void pad(char *line, size_t count) {
  static const char open[] = ",\"pad\":\"";
  size_t at = count - 1;
  memcpy(line + at, open, sizeof open - 1);
  at += sizeof open - 1;
  memset(line + at, '0', LINE_BYTES - 3 - at);
  memcpy(line + LINE_BYTES - 3, "\"}\n", 3);
}

static EVP_PKEY *secret_key(const char *hex) {
  long count = 0;
  unsigned char *seed = OPENSSL_hexstr2buf(hex, &count);
  if (seed == NULL || count != SECRET_BYTES) fail("the secret has 64 hexadecimal digits");
  EVP_PKEY *key = EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, NULL, seed, SECRET_BYTES);
  OPENSSL_free(seed);
  return key;
}

static void public_line(EVP_PKEY *key, char *out) {
  unsigned char raw[32];
  size_t count = sizeof raw;
  EVP_PKEY_get_raw_public_key(key, raw, &count);
  char text[48];
  EVP_EncodeBlock((unsigned char *)text, raw, (int)count);
  sprintf(out, "attune-ed25519 %s", text);
}

void attune_public_key(const char *secret) {
  char line[80];
  EVP_PKEY *key = secret_key(secret);
  public_line(key, line);
  EVP_PKEY_free(key);
  puts(line);
}

static void prove(struct conn *c, const char *challenge) {
  static const char domain[] = "attune facilitator v1";
  static const char label[] = "EXPORTER-attune-facilitator-v1";
  unsigned char text[256], signature[64];
  size_t length = strlen(challenge), count = sizeof domain - 1;
  memcpy(text, domain, count);
  text[count++] = (unsigned char)length;
  memcpy(text + count, challenge, length);
  count += length;
  SSL_export_keying_material(
      c->ssl, text + count, 32, label, sizeof label - 1, (const unsigned char *)"", 0, 1);
  count += 32;
  EVP_PKEY *key = secret_key(load.secret);
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  size_t signed_bytes = sizeof signature;
  EVP_DigestSignInit(context, NULL, NULL, NULL, key);
  EVP_DigestSign(context, signature, &signed_bytes, text, count);
  EVP_MD_CTX_free(context);
  char line[80], encoded[96], out[320];
  public_line(key, line);
  EVP_PKEY_free(key);
  base64url(signature, (int)signed_bytes, encoded);
  snprintf(
      out, sizeof out, "{\"t\":\"prove\",\"key\":\"%s\",\"signature\":\"%s\"}\n", line, encoded);
  send_text(c, out);
}

static void upload(struct conn *c) {
  static char out[32768];
  int at = sprintf(
      out, "{\"t\":\"upload\",\"part\":1,\"of\":1,\"text\":\"workshop: 1\\nid: bench\\n"
           "title: A measured room\\nfor: [group]\\nled_by: facilitator\\n"
           "people: {min: 3, best: 10, max: 2000}\\nminutes: %d\\nsteps:\\n",
      STEPS);
  for (int i = 1; i <= STEPS; i++) {
    at += sprintf(
        out + at, "  - id: q%d\\n    type: choice\\n    minutes: 1\\n    time: open\\n"
                  "    title: Question %d\\n    ask: What is it like today?\\n"
                  "    options: [Near, Far, Changing]\\n",
        i, i);
  }
  strcpy(out + at, "\"}\n");
  send_text(c, out);
}

static void opened(struct conn *c) {
  char out[128];
  snprintf(
      out, sizeof out,
      "{\"t\":\"hello\",\"versions\":[1,1],\"role\":\"%s\",\"client\":\"load/1\"}\n",
      c->leads ? "facilitator" : "participant");
  send_text(c, out);
}

static int is(const char *name, const char *line, size_t count) {
  size_t length = strlen(name);
  return count > length + 6 && memcmp(line + 6, name, length) == 0 && line[6 + length] == '"';
}

// What the console hears while it makes the session; then it counts what was heard.
static void follow(struct conn *c, const char *line, size_t count) {
  char text[64];
  if (is("welcome", line, count)) {
    member(line, count, "challenge", text, sizeof text);
    prove(c, text);
  } else if (is("proved", line, count)) {
    upload(c);
  } else if (is("uploaded", line, count)) {
    send_text(c, "{\"t\":\"create\",\"room\":\"group\",\"rehearsal\":false,\"language\":\"\"}\n");
  } else if (is("created", line, count)) {
    member(line, count, "code", load.code, sizeof load.code);
  } else if (is("admitted", line, count)) {
    load.leader_ready = 1;
  } else if (is("heard", line, count)) {
    load.leader_heard++;
  } else if (is("step", line, count)) {
    member(line, count, "id", load.step, sizeof load.step);
  }
}

static void join(struct conn *c) {
  char out[64];
  c->stage = JOINING;
  snprintf(out, sizeof out, "{\"t\":\"join\",\"code\":\"%s\"}\n", load.code);
  send_text(c, out);
}

static void answer_ping(struct conn *c, const char *line, size_t count) {
  char out[LINE_BYTES];
  const char *number = memmem(line, count, "\"n\":", 4);
  size_t length = (size_t)sprintf(out, "{\"t\":\"pong\",\"n\":%lld}", atoll(number + 4));
  pad(out, length);
  net_send(c, out, LINE_BYTES);
}

static void hear(struct conn *c, const char *line, size_t count) {
  if (is("broadcast", line, count)) {
    if (!c->leads) crowd_hear(c);
  } else if (is("acknowledged", line, count)) {
    load.acknowledged++;
  } else if (is("done", line, count)) {
    load.finished++;
  } else if (is("error", line, count) || is("close", line, count)) {
    fprintf(stderr, "%.*s\n", (int)count, line);
    fail("the server refused a message");
  } else if (is("ping", line, count)) {
    answer_ping(c, line, count);
  } else if (c->leads) {
    follow(c, line, count);
  } else if (is("step", line, count)) {
    load.cards++;
  } else if (is("welcome", line, count)) {
    join(c);
  } else if (is("admitted", line, count)) {
    c->stage = OPEN;
    load.placed++;
  }
}

static size_t take(struct conn *c, const unsigned char *bytes, size_t count) {
  const unsigned char *start = bytes, *end = bytes + count, *newline;
  while ((newline = memchr(start, '\n', (size_t)(end - start))) != NULL) {
    hear(c, (const char *)start, (size_t)(newline - start));
    start = newline + 1;
  }
  return (size_t)(start - bytes);
}

static size_t broadcast(unsigned char *out) {
  static const char head[] = "{\"t\":\"verb\",\"verb\":\"broadcast\",\"text\":\"";
  size_t count = sizeof head - 1;
  memcpy(out, head, count);
  memset(out + count, 'a', TEXT_BYTES);
  memcpy(out + count + TEXT_BYTES, "\"}\n", 3);
  return count + TEXT_BYTES + 3;
}

void attune_verb(const char *verb) {
  char out[96];
  snprintf(out, sizeof out, "{\"t\":\"verb\",\"verb\":%s}\n", verb);
  load.leader_heard = 0;
  send_text(&load.leader, out);
  net_until(&load.leader_heard, "a verb was not heard");
}

// One answer of the 256-byte class, in a line of the length that every client's lines have.
void attune_answer(struct conn *c, int with_done) {
  static const char content[] = "{\"picks\":[2]}";
  static char encoded[2 * ENVELOPE_BYTES];
  if (encoded[0] == 0) {
    unsigned char envelope[ENVELOPE_BYTES] = {0, sizeof content - 1};
    memcpy(envelope + 2, content, sizeof content - 1);
    EVP_EncodeBlock((unsigned char *)encoded, envelope, ENVELOPE_BYTES);
  }
  unsigned char bytes[16];
  char token[32], line[LINE_BYTES + 1];
  RAND_bytes(bytes, sizeof bytes);
  base64url(bytes, sizeof bytes, token);
  int count = sprintf(
      line, "{\"t\":\"answer\",\"step\":\"%s\",\"token\":\"%s\",\"seq\":%u,\"envelope\":\"%s\"}",
      load.step, token, ++c->sequence, encoded);
  pad(line, (size_t)count);
  net_send(c, line, LINE_BYTES);
  if (!with_done) return;
  count =
      sprintf(line, "{\"t\":\"done\",\"step\":\"%s\",\"seq\":%u}", load.step, ++c->sequence);
  pad(line, (size_t)count);
  net_send(c, line, LINE_BYTES);
}

static void lead(void) {
  load.leader.leads = 1;
  net_connect(&load.leader);
  net_until(&load.leader_ready, "the console was not let in");
}

const struct protocol attune_protocol = {"\x08" "attune/1", opened, take, broadcast, lead};
