// The workload for the C++ peers: events, script, facts, entries and the harness.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>

enum class Stage : uint8_t { draft, circle, published, coalition, platform, consultation, adopted, archived };
enum class Kind : uint8_t {
  addMember, publish, addSupport, formCoalition, joinRegion, openConsultation, submit, prioritise,
  closeConsultation, adopt, reject, reopen, pause, resume, archive
};
struct Event { Kind kind; int32_t count; };
struct Identifier { uint64_t high, low; };
enum class Role : uint8_t { coordinator = 16 };

// What is offered: the event, both days, who and in which role.
struct Offer { Event event; int32_t happened, recorded; Identifier who; Role role; };

// The entry of the library: the same fields in the same 40 bytes.
struct FullEntry {
  int32_t happened, recorded;
  Identifier who;
  Role role;
  Event event;
  FullEntry(const Offer &o, Stage, Stage)
      : happened(o.happened), recorded(o.recorded), who(o.who), role(o.role), event(o.event) {}
};
static_assert(sizeof(FullEntry) == 40);

// The entry of the specification: eight bytes.
struct PlainEntry {
  int32_t day;
  Kind kind;
  Stage from, to;
  PlainEntry(const Offer &o, Stage from, Stage to) : day(o.happened), kind(o.event.kind), from(from), to(to) {}
};
static_assert(sizeof(PlainEntry) == 8);

struct Facts {
  bool isPaused = false;
  int32_t members = 1, support = 0, partners = 0, regions = 0, proposals = 0, ranked = 0, opened = 0;
};

struct Row { Kind kind; int32_t count, day; bool isAccepted; };
inline std::vector<Offer> script(bool acceptedOnly) {
  static const Row rows[] = {
      {Kind::publish, 0, 1, false},          {Kind::addMember, 2, 2, true},
      {Kind::addMember, 3, 3, true},         {Kind::pause, 0, 4, true},
      {Kind::addMember, 1, 4, false},        {Kind::resume, 0, 5, true},
      {Kind::publish, 0, 6, true},           {Kind::formCoalition, 3, 7, false},
      {Kind::addSupport, 60, 8, true},       {Kind::addSupport, 80, 9, true},
      {Kind::formCoalition, 3, 10, true},    {Kind::joinRegion, 1, 11, true},
      {Kind::joinRegion, 2, 12, true},       {Kind::adopt, 0, 12, false},
      {Kind::joinRegion, 3, 13, true},       {Kind::openConsultation, 0, 20, true},
      {Kind::submit, 2, 25, true},           {Kind::prioritise, 0, 26, false},
      {Kind::submit, 2, 30, true},           {Kind::prioritise, 0, 40, true},
      {Kind::closeConsultation, 0, 49, false}, {Kind::closeConsultation, 0, 50, true},
      {Kind::adopt, 0, 55, true},            {Kind::archive, 0, 60, true}};
  std::vector<Offer> offers;
  for (const Row &row : rows)
    if (row.isAccepted || !acceptedOnly)
      offers.push_back({{row.kind, row.count}, row.day, row.day, {1234567, 89}, Role::coordinator});
  return offers;
}

inline double cpuSeconds() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec * 1e-9;
}

// PROGRAM accepted|whole [SCRIPTS]: plays the script on a fresh case and a fresh log each time, and prints a line of
// JSON. With a number of scripts it plays just those, once.
template <class Case> int play(const char *name, int argc, char **argv) {
  bool acceptedOnly = argc > 1 && !strcmp(argv[1], "accepted");
  long scripts = argc > 2 ? atol(argv[2]) : 100000;
  int repetitions = argc > 2 ? 1 : 7;
  const std::vector<Offer> offers = script(acceptedOnly);
  double best = 1e9;
  long checksum = 0;
  for (int repetition = 0; repetition < repetitions; repetition++) {
    checksum = 0;
    double start = cpuSeconds();
    for (long round = 0; round < scripts; round++) {
      Case process(offers.size());
      for (const Offer &offer : offers) process.step(offer);
      checksum += process.log.size() * 31 + long(process.stage()) + process.facts.support;
      asm volatile("" ::"r"(process.log.data()) : "memory");
    }
    double seconds = cpuSeconds() - start;
    if (seconds < best) best = seconds;
  }
  printf("{\"name\":\"%s-%s\",\"unit\":\"ns/event\",\"value\":%f,\"checksum\":%ld}\n", name,
         acceptedOnly ? "accepted" : "whole", best * 1e9 / (scripts * offers.size()), checksum / scripts);
  return checksum == 705 * scripts ? 0 : 1;
}
