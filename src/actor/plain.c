/* Small readings of text that the actor room shares: words without accents, dates, sectors of
 * codes. */
#include "actor/table.h"

#include "base/utf8.h"

/* Base letters of U+00C0 .. U+017F, two bytes each where one letter becomes two; ' ' keeps it. */
static const char latin[] = "A A A A A A AEC E E E E I I I I D N O O O O O   O U U U U Y THss"
                            "a a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy "
                            "A a A a A a C c C c C c C c D d D d E e E e E e E e E e G g G g "
                            "G g G g H h H h I i I i I i I i I i IJijJ j K k k L l L l L l L "
                            "l L l N n N n N n n N n O o O o O o OEoeR r R r R r S s S s S s "
                            "S s T t T t T t U u U u U u U u U u U u W w Y y Y Z z Z z Z z s ";

static bool has_marks(say_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if ((unsigned char)w.p[i] >= 0x80) return true;
    return false;
}

say_str say_latin_plain(say_arena *arena, say_str w)
{
    if (!has_marks(w)) return w;
    char *out = say_arena_take(arena, w.n * 2 + 4);
    size_t n = 0, size;
    for (size_t i = 0; i < w.n; i += size) {
        uint32_t cp = say_utf8_at(w, i, &size);
        const char *base = cp >= 0xC0 && cp < 0x180 ? latin + 2 * (cp - 0xC0) : NULL;
        if (base && base[0] != ' ') {
            out[n++] = base[0];
            if (base[1] != ' ') out[n++] = base[1];
        } else if (cp == 0x2018 || cp == 0x2019 || cp == 0x02BC || cp == 0x02BB) {
            out[n++] = '\'';
        } else {
            memcpy(out + n, w.p + i, size);
            n += size;
        }
    }
    return (say_str){out, n};
}

static uint32_t digits_of(say_str s)
{
    uint32_t v = 0;
    for (size_t i = 0; i < s.n; i++)
        v = v * 10 + (uint32_t)(s.p[i] - '0');
    return v;
}

uint32_t say_day_of(say_str date, bool end)
{
    if (date.n < 4) return 0;
    uint32_t year = digits_of(say_str_slice(date, 0, 4));
    uint32_t month = date.n >= 7 ? digits_of(say_str_slice(date, 5, 7)) : end ? 12 : 1;
    uint32_t day = date.n >= 10 ? digits_of(say_str_slice(date, 8, 10)) : end ? 31 : 1;
    return year * 10000 + month * 100 + day;
}

/* Triples that are no country. */
static const char *const generic[] = {"IGO", "NGO", "NGM", "MNC", "IMG", "INT", "MED", "UIS", NULL};

/* Triples of peoples, religions and parts of the world, which are no country either. */
static const char *const peoples[] = {"MOS", "CHR", "JEW", "HIN", "BUD", "SIK", "BAH", "REL",
                                      "KUR", "ARB", "AFR", "EUR", "ASA", "SAM", "CAM", "WAF",
                                      "EAF", "SAF", "CFR", "NAF", "SEA", "SAS", "CAS", "CRB",
                                      "GLF", "CAU", "MEA", "PAC", NULL};

bool say_code_is_national(say_str code)
{
    say_str head = say_str_slice(code, 0, 3);
    return code.n >= 3 && !say_str_in(head, generic) && !say_str_in(head, peoples);
}

/* Strongest first: of USAGOVMIL the MIL says more than the GOV. MED and HLH are CAMEO's older
 * words. */
static const struct {
    const char *triple, *sector;
} sectors[] = {{"REB", "REB"}, {"SEP", "REB"}, {"INS", "REB"}, {"PRM", "PRM"}, {"SPY", "SPY"},
               {"MIL", "MIL"}, {"COP", "COP"}, {"JUD", "JUD"}, {"LEG", "LEG"}, {"UAF", "UAF"},
               {"OPP", "OPP"}, {"PTY", "PTY"}, {"GOV", "GOV"}, {"ELI", "ELI"}, {"LAB", "LAB"},
               {"AGR", "AGR"}, {"EDU", "EDU"}, {"MED", "JRN"}, {"JRN", "JRN"}, {"HLH", "MED"},
               {"CRM", "CRM"}, {"REF", "REF"}, {"BUS", "BUS"}, {"MNC", "BUS"}, {"REL", "REL"},
               {"CVL", "CVL"}, {"SOC", "SOC"}, {"NGO", "SOC"}, {"PRE", "PRE"}, {"UNK", "UNK"}};

say_str say_sector_of(say_str code)
{
    for (size_t s = 0; s < sizeof sectors / sizeof *sectors; s++)
        for (size_t i = say_code_is_national(code) ? 3 : 0; i + 3 <= code.n; i += 3)
            if (memcmp(code.p + i, sectors[s].triple, 3) == 0) return say_str_of(sectors[s].sector);
    bool armed = code.n >= 3 && memcmp(code.p, "IMG", 3) == 0;
    return armed ? SAY_LIT("REB") : (say_str){"", 0};
}

bool say_is_numeral(say_str w)
{
    static const char *const words[] = {"Jr", "Jr.", "Sr", "Sr.", NULL};
    if (say_str_in(w, words)) return true;
    size_t n = 0;
    while (n < w.n && (w.p[n] == 'I' || w.p[n] == 'V' || w.p[n] == 'X'))
        n++;
    return n > 1 && n == w.n;
}

say_str say_code_shown(say_arena *arena, say_str code, say_str country, say_str sector,
                       const say_item *role)
{
    if (!sector.n || !say_str_ends(code, sector) || code.n > country.n + sector.n) return code;
    bool other = role && role->code.n && say_str_eq(role->sector, sector);
    if (other) sector = role->code;
    if (!country.n) country = SAY_LIT("---");
    return say_str_format(arena, "%.*s%.*s", SAY_ARG(country), SAY_ARG(sector));
}
