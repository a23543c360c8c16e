// The workload as a Boost.MSM state machine: a row for every way, guards and one action as functors.
#define BOOST_MPL_CFG_NO_PREPROCESSED_HEADERS
#define BOOST_MPL_LIMIT_LIST_SIZE 50
#define BOOST_MPL_LIMIT_VECTOR_SIZE 50
#define FUSION_MAX_VECTOR_SIZE 50
#include <boost/msm/back/state_machine.hpp>
#include <boost/msm/front/functor_row.hpp>
#include <boost/msm/front/state_machine_def.hpp>

#include "workload.hpp"

namespace msm = boost::msm;
using msm::front::none;

template <Kind K> struct On { const Offer &offer; };

// The guards, each a question to the facts and the offer.
using Question = bool (*)(const Facts &, const Offer &);
template <Question ask> struct If {
  template <class E, class M, class S, class T> bool operator()(const E &on, M &machine, S &, T &) {
    return ask(machine.facts, on.offer);
  }
};
inline bool runs(const Facts &f, const Offer &) { return !f.isPaused; }
inline bool rests(const Facts &f, const Offer &) { return f.isPaused; }
inline bool given(const Facts &f, const Offer &o) { return !f.isPaused && o.event.count > 0; }
inline bool completes(const Facts &f, const Offer &o) { return given(f, o) && f.members + o.event.count >= 5; }
inline bool adds(const Facts &f, const Offer &o) { return given(f, o) && f.members + o.event.count < 5; }
inline bool peopled(const Facts &f, const Offer &) { return !f.isPaused && f.members >= 5; }
inline bool allied(const Facts &f, const Offer &o) { return !f.isPaused && f.support >= 100 && o.event.count >= 2; }
inline bool lastRegion(const Facts &f, const Offer &) { return !f.isPaused && f.partners >= 2 && f.regions >= 2; }
inline bool nextRegion(const Facts &f, const Offer &) { return !f.isPaused && f.partners >= 2 && f.regions < 2; }
inline bool spread(const Facts &f, const Offer &) { return !f.isPaused && f.regions >= 3; }
inline bool inTime(const Facts &f, const Offer &o) { return !f.isPaused && o.happened <= f.opened + 30; }
inline bool proposed(const Facts &f, const Offer &) { return !f.isPaused && f.proposals >= 3; }
inline bool over(const Facts &f, const Offer &o) { return !f.isPaused && o.happened >= f.opened + 30 && f.ranked > 0; }
inline bool ordered(const Facts &f, const Offer &) { return !f.isPaused && f.ranked > 0; }
inline bool yearPassed(const Facts &f, const Offer &o) { return o.happened >= f.opened + 365; }

// The action: the facts that an event of a kind leaves behind, and an entry.
struct Record {
  template <Kind K, class M, class S, class T> void operator()(const On<K> &on, M &machine, S &, T &) {
    Facts &facts = machine.facts;
    const int32_t count = on.offer.event.count;
    if constexpr (K == Kind::addMember) facts.members += count;
    if constexpr (K == Kind::addSupport) facts.support += count;
    if constexpr (K == Kind::formCoalition) facts.partners = count;
    if constexpr (K == Kind::joinRegion) facts.regions++;
    if constexpr (K == Kind::openConsultation) facts.opened = on.offer.happened;
    if constexpr (K == Kind::submit) facts.proposals += count;
    if constexpr (K == Kind::prioritise) facts.ranked++;
    if constexpr (K == Kind::reject) facts.regions = 0;
    if constexpr (K == Kind::pause) facts.isPaused = true;
    if constexpr (K == Kind::resume) facts.isPaused = false;
    machine.log.emplace_back(on.offer, Stage{}, Stage{});
  }
};

struct Definition : msm::front::state_machine_def<Definition> {
  typedef int no_exception_thrown;
  typedef int no_message_queue;
  Facts facts;
  std::vector<FullEntry> log;

  // A state notes its stage on entry, because MSM numbers the states in an order of its own.
  Stage at = Stage::draft;
  template <Stage S> struct In : msm::front::state<> {
    template <class E, class M> void on_entry(const E &, M &machine) { machine.at = S; }
  };
  typedef In<Stage::draft> Draft;
  typedef In<Stage::circle> Circle;
  typedef In<Stage::published> Published;
  typedef In<Stage::coalition> Coalition;
  typedef In<Stage::platform> Platform;
  typedef In<Stage::consultation> Consultation;
  typedef In<Stage::adopted> Adopted;
  typedef In<Stage::archived> Archived;
  typedef Draft initial_state;

  template <class From, Kind K, class To, class Guard> using Way = msm::front::Row<From, On<K>, To, Record, Guard>;
  template <class At, Kind K, Question ask> using Stay = Way<At, K, none, If<ask>>;

  struct transition_table
      : boost::mpl::vector<
            Way<Draft, Kind::addMember, Circle, If<completes>>, Stay<Draft, Kind::addMember, adds>,
            Stay<Circle, Kind::addMember, given>, Stay<Published, Kind::addMember, given>,
            Stay<Coalition, Kind::addMember, given>, Stay<Platform, Kind::addMember, given>,
            Stay<Consultation, Kind::addMember, given>, Way<Circle, Kind::publish, Published, If<peopled>>,
            Stay<Published, Kind::addSupport, given>, Stay<Coalition, Kind::addSupport, given>,
            Stay<Platform, Kind::addSupport, given>, Stay<Consultation, Kind::addSupport, given>,
            Way<Published, Kind::formCoalition, Coalition, If<allied>>,
            Way<Coalition, Kind::joinRegion, Platform, If<lastRegion>>, Stay<Coalition, Kind::joinRegion, nextRegion>,
            Way<Platform, Kind::openConsultation, Consultation, If<spread>>,
            Stay<Consultation, Kind::submit, inTime>, Stay<Consultation, Kind::prioritise, proposed>,
            Way<Consultation, Kind::closeConsultation, Platform, If<over>>,
            Way<Platform, Kind::adopt, Adopted, If<ordered>>, Way<Platform, Kind::reject, Published, If<runs>>,
            Way<Adopted, Kind::reopen, Platform, If<yearPassed>>, Way<Adopted, Kind::archive, Archived, none>,
            Stay<Draft, Kind::pause, runs>, Stay<Circle, Kind::pause, runs>, Stay<Published, Kind::pause, runs>,
            Stay<Coalition, Kind::pause, runs>, Stay<Platform, Kind::pause, runs>,
            Stay<Consultation, Kind::pause, runs>, Stay<Draft, Kind::resume, rests>,
            Stay<Circle, Kind::resume, rests>, Stay<Published, Kind::resume, rests>,
            Stay<Coalition, Kind::resume, rests>, Stay<Platform, Kind::resume, rests>,
            Stay<Consultation, Kind::resume, rests>> {};

  template <class M, class E> void no_transition(const E &, M &, int) {}
};

struct Case : msm::back::state_machine<Definition> {
  explicit Case(size_t room) {
    log.reserve(room);
    start();
  }
  Stage stage() const { return at; }

  template <Kind K> bool on(const Offer &offer) { return process_event(On<K>{offer}) == msm::back::HANDLED_TRUE; }
  bool step(const Offer &offer) {
    switch (offer.event.kind) {
    case Kind::addMember: return on<Kind::addMember>(offer);
    case Kind::publish: return on<Kind::publish>(offer);
    case Kind::addSupport: return on<Kind::addSupport>(offer);
    case Kind::formCoalition: return on<Kind::formCoalition>(offer);
    case Kind::joinRegion: return on<Kind::joinRegion>(offer);
    case Kind::openConsultation: return on<Kind::openConsultation>(offer);
    case Kind::submit: return on<Kind::submit>(offer);
    case Kind::prioritise: return on<Kind::prioritise>(offer);
    case Kind::closeConsultation: return on<Kind::closeConsultation>(offer);
    case Kind::adopt: return on<Kind::adopt>(offer);
    case Kind::reject: return on<Kind::reject>(offer);
    case Kind::reopen: return on<Kind::reopen>(offer);
    case Kind::pause: return on<Kind::pause>(offer);
    case Kind::resume: return on<Kind::resume>(offer);
    case Kind::archive: return on<Kind::archive>(offer);
    }
    return false;
  }
};

int main(int argc, char **argv) { return play<Case>("msm", argc, argv); }
