/// The text of `--help`.
enum Help {
  static let text = """
    casebook: replays a recorded case of participatory governance and tells, for a
    day of your choice, where it stands, what may happen next, what is due, whether
    it was done properly, and what became of what people said.

    USAGE
      casebook [OPTIONS]               all sources, and where their cases stand
      casebook CASE | FILE [OPTIONS]   one of them in full
      casebook trace THING [OPTIONS]   one thing through all cases, both ways
      casebook check PLAN [OPTIONS]

      CASE  the name of a case of the casebook, such as uzice-employment (see
            --list)
      FILE  the path of your own record: a journal or a case file, in JSON
      THING what somebody said or what came of it: kind/identifier, such as
            contribution/c-04, or the identifier alone where only one thing has it
      PLAN  the path of an action plan as a contact point writes it, in JSON; its
            schema is Documentation/Schemas/plan.schema.json

    OPTIONS
      --on DAY         the day, such as 2019-10-10; without it the last day of the
                       record, and for a trace all that is on record
      --record NAME    one record of a case that has several; without it all of them
                       side by side; for a trace the case that knows the thing
      --language TAG   en, sr-Latn, sr-Cyrl or pl; without it en
      --rulebook NAME  the rulebook to judge by; without it those that the file
                       names: SEED-000, the promises of the project in Užice;
                       OGP-LOCAL and RS-OGP for local plans; OGP-STAND for members
                       of the Open Government Partnership
      --diagram        prints the process as a Mermaid diagram, and nothing else
      --timeline       draws the dates of a plan's commitments and milestones;
                       with --json as a Vega-Lite specification
      --burn-down      draws how many parts of a plan were open; with --json as a
                       Vega-Lite specification
      --json           prints the same as one JSON object
      --list           lists the cases
      --help           prints this

    Colour is used on a terminal only, and not where NO_COLOR is set.

    EXIT STATUS
      0   all is printed; also where rules were found breached
      64  the arguments are wrong
      65  the contents of the file are wrong; the message names the place
      66  the file cannot be read
      69  the cases of the casebook are not where the program looks for them

    EXAMPLES
      casebook --language sr-Cyrl
      casebook uzice-employment --on 2019-10-10
      casebook trace contribution/c-04
      casebook trace measure/library --language pl
      casebook pilot-of-five --on 2019-05-20
      casebook pilot-of-five --record vlasotince
      casebook check my-plan.json --on 2020-03-31
      casebook vlasotince --timeline
      casebook my-campaign.json --json

    """
}
