/* The words that values of the lexicon may be; short lists, looked through from the front. */
#include "lex/schema.h"

const char *const say_words_pos[] = {"v", "n", "a", "adv", "adp", "punct", NULL};
const char *const say_words_who[] = {"person",   "organisation", "place", "norp",
                                     "facility", "event",        NULL};
const char *const say_words_group[] = {"person", "group", "organisation", NULL};
const char *const say_words_how[] = {"line", "start", "part", NULL};
const char *const say_words_effect[] = {"fact",     "neg",         "possible", "planned",
                                        "demanded", "conditional", "hoped",    "none",
                                        "ongoing",  "historical",  NULL};

const char *const say_words_of[] = {"mode", "sector", NULL};
const char *const say_words_need[] = {"inner", NULL};
const char *const say_words_alone[] = {"yes", NULL};
const char *const say_words_party[] = {"actor", "recipient", NULL};
const char *const say_words_same[] = {"same", "none", NULL};

/* clause: ccomp ("said that ..."), to: xcomp or infinitive, whether: embedded question, inter: the
 * clause round the cue ("..., he said"), label: "Poll: ..." */
const char *const say_words_frame[] = {"clause", "quote", "to",    "obj",   "whether", "ing",
                                       "subj",   "small", "inter", "label", NULL};

const char *const say_words_prep[] = {
    "about",     "above",     "across",    "after",   "against", "ahead",     "along",
    "alongside", "amid",      "among",     "around",  "as",      "at",        "because",
    "before",    "behind",    "below",     "beside",  "between", "beyond",    "by",
    "despite",   "down",      "due",       "during",  "except",  "following", "for",
    "from",      "in",        "inside",    "instead", "into",    "like",      "near",
    "of",        "off",       "on",        "onto",    "out",     "outside",   "over",
    "past",      "per",       "regarding", "since",   "than",    "through",   "throughout",
    "till",      "to",        "toward",    "towards", "under",   "until",     "up",
    "upon",      "versus",    "via",       "with",    "within",  "without",   "concerning",
    "round",     "according", "besides",   NULL};

const char *const say_words_sector[] = {"GOV", "MIL", "REB", "OPP", "PTY", "COP", "JUD", "LEG",
                                        "PRM", "SPY", "UAF", "CVL", "BUS", "LAB", "AGR", "EDU",
                                        "JRN", "MED", "HLH", "REL", "ELI", "REF", "CRM", "SOC",
                                        "PRE", "UNK", "INS", "SEP", "IGO", "NGO", "NGM", "MNC",
                                        "IMG", "INT", "DEV", "ENV", "HRI", "MOD", "RAD", NULL};

const char *const say_words_modes[TYPE_COUNT] = {
    [TYPE_CONSULT] = "visit third-party multilateral phone",
    [TYPE_RETREAT] = "withdraw release return disarm ceasefire access resign",
    [TYPE_REQUEST] = "assist change yield meet",
    [TYPE_ACCUSE] = "disapprove investigate allege",
    [TYPE_REJECT] = "assist change yield meet",
    [TYPE_THREATEN] = "restrict ban arrest relations expel territory violence",
    [TYPE_PROTEST] = "demo riot strike hunger boycott obstruct vandalize",
    [TYPE_SANCTION] = "convict expel withdraw discontinue",
    [TYPE_MOBILIZE] = "troops weapons police militia",
    [TYPE_COERCE] = "seize restrict ban censor curfew martial-law arrest deport withhold "
                    "misinformation cyber",
    [TYPE_ASSAULT] = "abduct beat torture sexual targeted destroy primitive firearms explosives "
                     "suicide-attack aerial drone heavy-weapons crowd-control unconventional "
                     "territory",
};
