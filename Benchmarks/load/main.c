// Puts one server to work and prints what it took, a figure a line.
//
//   load key SECRET                               prints a facilitator's public key
//   load attune|mqtt PORT PID COUNT PASSES SECRET one crowd of COUNT on one server
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "load.h"

enum { OUTSTANDING = 8, MOST_PASSES = 256 };

struct load load;
static pid_t server;

static void rest(double seconds) {
  double end = now_seconds() + seconds;
  while (now_seconds() < end) net_turn(50);
}

static void measure_joins(void) {
  double memory = resident_kilobytes(server), cpu = cpu_seconds(server), start = now_seconds();
  crowd_join();
  report("join_cpu_us", (cpu_seconds(server) - cpu) / load.count * 1e6);
  report("joins_per_second", load.count / (now_seconds() - start));
  rest(1.5);
  report("memory_kb", (resident_kilobytes(server) - memory) / load.count);
}

// Sends as many broadcasts at once, in one write.
static uint32_t publish(uint32_t sent, uint32_t wanted) {
  static unsigned char out[OUTSTANDING * 512];
  size_t count = 0;
  for (uint32_t i = 0; i < wanted; i++) count += load.protocol->broadcast(out + count);
  if (count > 0) net_send(&load.leader, out, count);
  return sent + wanted;
}

static void measure_broadcasts(int passes) {
  double last[MOST_PASSES];
  double cpu = cpu_seconds(server);
  for (int i = 0; i < passes; i++) {
    rest(0.05);
    double start = now_seconds();
    publish(0, 1);
    net_until_count(&load.completed, load.completed + 1, "a broadcast did not reach everybody");
    last[i] = (now_seconds() - start) * 1e3;
  }
  report("broadcast_cpu_us", (cpu_seconds(server) - cpu) / passes / load.count * 1e6);
  report("last_receiver_p99_ms", percentile(last, passes, 99));
  report("last_receiver_ms", median(last, passes));
}

static void measure_flood(double seconds) {
  uint32_t first = load.completed, sent = first;
  double cpu = cpu_seconds(server), start = now_seconds();
  while (now_seconds() - start < seconds) {
    sent = publish(sent, OUTSTANDING - (sent - load.completed));
    net_turn(100);
  }
  net_until_count(&load.completed, sent, "a flood did not reach everybody");
  double deliveries = (double)(sent - first) * load.count;
  report("deliveries_per_second", deliveries / (now_seconds() - start));
  report("delivery_cpu_us", (cpu_seconds(server) - cpu) / deliveries * 1e6);
}

// One step after the other: everybody answers at once, and the last acknowledgement ends the time.
static void measure_answers(int steps, int with_done) {
  double rates[MOST_PASSES], cpu = 0, time = 0;
  for (int i = 0; i < steps; i++) {
    load.cards = load.acknowledged = load.finished = 0;
    attune_verb("\"next\"");
    net_until_count(&load.cards, (uint32_t)load.count, "a step did not open for everybody");
    rest(0.2);
    double cpu_start = cpu_seconds(server), start = now_seconds();
    for (int p = 0; p < load.count; p++) {
      attune_answer(&load.crowd[p], with_done);
      if (p % 16 == 0) net_turn(0);
    }
    net_until_count(&load.acknowledged, (uint32_t)load.count, "an answer was not acknowledged");
    if (with_done) net_until_count(&load.finished, (uint32_t)load.count, "a done was lost");
    double taken = now_seconds() - start;
    rates[i] = load.count / taken;
    time += taken;
    cpu += cpu_seconds(server) - cpu_start;
  }
  double all = (double)steps * load.count;
  report(with_done ? "answers_done_per_second" : "answers_per_second", all / time);
  report(with_done ? "answers_done_median" : "answers_median", median(rates, steps));
  report(with_done ? "answer_done_cpu_us" : "answer_cpu_us", cpu / all * 1e6);
}

static void run(const char *protocol, int passes) {
  int is_ours = strcmp(protocol, "attune") == 0;
  load.protocol = is_ours ? &attune_protocol : &mqtt_protocol;
  load.crowd = calloc((size_t)load.count, sizeof *load.crowd);
  load.receivers = calloc(MAX_MESSAGES, sizeof *load.receivers);
  if (load.crowd == NULL || load.receivers == NULL) fail("memory");
  net_begin();
  load.protocol->lead();
  measure_joins();
  measure_broadcasts(passes);
  measure_flood(passes > 10 ? 5 : 2);
  if (!is_ours) return;
  attune_verb("\"auto-close\",\"on\":false");
  attune_verb("\"open\"");
  measure_answers(passes > 10 ? 15 : 5, 0);
  measure_answers(passes > 10 ? 15 : 5, 1);
}

int main(int count, char **arguments) {
  signal(SIGPIPE, SIG_IGN);
  if (count == 3 && strcmp(arguments[1], "key") == 0) {
    attune_public_key(arguments[2]);
    return 0;
  }
  if (count != 7) fail("usage: load attune|mqtt PORT PID COUNT PASSES SECRET");
  load.port = atoi(arguments[2]);
  server = atoi(arguments[3]);
  load.count = atoi(arguments[4]);
  load.secret = arguments[6];
  run(arguments[1], atoi(arguments[5]));
  return 0;
}
