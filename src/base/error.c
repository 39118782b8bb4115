/* One way to fill an error. */
#include "base/error.h"

#include <stdarg.h>
#include <stdio.h>

int say_error_set(say_error *err, say_code code, const char *format, ...)
{
    if (!err) return code;
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    err->code = code;
    return code;
}
