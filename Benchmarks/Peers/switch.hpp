// The workload as a switch written by hand; the kind of entry is the only difference between the two programs.
#pragma once
#include "workload.hpp"

template <class Entry> struct Switch {
  Stage at = Stage::draft;
  Facts facts;
  std::vector<Entry> log;

  explicit Switch(size_t room) { log.reserve(room); }
  Stage stage() const { return at; }

  bool step(const Offer &offer) {
    const int32_t count = offer.event.count, day = offer.happened;
    const bool runs = !facts.isPaused, isOpen = at < Stage::adopted;
    Stage next = at;
    switch (offer.event.kind) {
    case Kind::addMember:
      if (!isOpen || !runs || count <= 0) return false;
      facts.members += count;
      if (at == Stage::draft && facts.members >= 5) next = Stage::circle;
      break;
    case Kind::publish:
      if (at != Stage::circle || !runs || facts.members < 5) return false;
      next = Stage::published;
      break;
    case Kind::addSupport:
      if (at < Stage::published || !isOpen || !runs || count <= 0) return false;
      facts.support += count;
      break;
    case Kind::formCoalition:
      if (at != Stage::published || !runs || facts.support < 100 || count < 2) return false;
      facts.partners = count;
      next = Stage::coalition;
      break;
    case Kind::joinRegion:
      if (at != Stage::coalition || !runs || facts.partners < 2) return false;
      if (++facts.regions >= 3) next = Stage::platform;
      break;
    case Kind::openConsultation:
      if (at != Stage::platform || !runs || facts.regions < 3) return false;
      facts.opened = day;
      next = Stage::consultation;
      break;
    case Kind::submit:
      if (at != Stage::consultation || !runs || day > facts.opened + 30) return false;
      facts.proposals += count;
      break;
    case Kind::prioritise:
      if (at != Stage::consultation || !runs || facts.proposals < 3) return false;
      facts.ranked++;
      break;
    case Kind::closeConsultation:
      if (at != Stage::consultation || !runs || day < facts.opened + 30 || !facts.ranked) return false;
      next = Stage::platform;
      break;
    case Kind::adopt:
      if (at != Stage::platform || !runs || !facts.ranked) return false;
      next = Stage::adopted;
      break;
    case Kind::reject:
      if (at != Stage::platform || !runs) return false;
      facts.regions = 0;
      next = Stage::published;
      break;
    case Kind::reopen:
      if (at != Stage::adopted || day < facts.opened + 365) return false;
      next = Stage::platform;
      break;
    case Kind::pause:
      if (!isOpen || !runs) return false;
      facts.isPaused = true;
      break;
    case Kind::resume:
      if (runs) return false;
      facts.isPaused = false;
      break;
    case Kind::archive:
      if (at != Stage::adopted) return false;
      next = Stage::archived;
      break;
    }
    log.emplace_back(offer, at, next);
    at = next;
    return true;
  }
};
