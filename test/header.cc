// The public header in C++: it compiles, and the functions link under their C names.
#include "sayso.h"

#include <cstring>

int main()
{
    static_assert(SAYSO_FAULT == 5, "exit codes are part of the contract");
    sayso_error err;
    sayso_options options = {};
    options.model = "/nowhere/model.say";
    sayso_engine *engine = nullptr;
    int rc = sayso_engine_open(&engine, &options, &err);
    bool said = rc == SAYSO_INPUT && std::strstr(err.text, "/nowhere/model.say") != nullptr;
    bool day = sayso_day("2016-12-27T08:00", 16) == 20161227 && sayso_day("2015-02-29", 10) == 0;
    return engine == nullptr && said && day && std::strlen(sayso_version()) > 0 ? 0 : 1;
}
