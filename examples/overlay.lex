# A toy overlay: sayso read --lexicon examples/overlay.lex REPORT
# Its lines come before the built-in ones; `sayso check examples/overlay.lex` runs the examples.
# The whole language is in sayso-lexicon(5).

# A word that patterns below may ask for.
%kind class
gadget : members="gadget contraption device"

# Who: invented actors of an invented country.
%kind actor
Ministry of Tides; MoT : code=INTGOV kind=organisation basis=invented
    + The Ministry of Tides said nothing.

# A role noun of your own.
%kind role
tidekeeper : sector=GOV kind=person

# What happened: a present to somebody, but only if it is a gadget.
%kind event
%default pos=v cameo=070 actor=subj
gift : type=AID recipient=to,iobj if="obj @gadget"
    + The ministry gifted a gadget to Yemen.
    - The ministry gifted a song to Yemen.

# Who says so.
%kind cue
%default pos=v frame=clause,quote
burble : stance=asserts weight=0.9
    + The minister burbled that the port was closed.
