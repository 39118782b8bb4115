/* Opens the lexicon that the build embedded (cmake/lexicon.S.in). A file of its own, so that
 * sayso-lexc, which makes that image, can link the room without it. */
#include "lex/layers.h"

#include <stdint.h>

extern const unsigned char say_lexicon_image[], say_lexicon_image_end[];

int say_lexicon_open(say_lexicon **out, say_error *err)
{
    uintptr_t begin = (uintptr_t)say_lexicon_image, end = (uintptr_t)say_lexicon_image_end;
    int rc = say_lexicon_make(out, err);
    if (rc) return rc;
    say_str image = {(const char *)say_lexicon_image, end - begin};
    rc = say_lexicon_lay(*out, image, false, err);
    if (!rc) return SAY_OK;
    say_lexicon_close(*out);
    *out = NULL;
    return rc;
}
