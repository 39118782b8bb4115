/* Weights of the features of factuality.c. Made by tools/fit_status.py; do not edit. */
#include "status/status_int.h"

const say_weight say_status_weights[] = {{"bias=", 1.0f}};
const uint32_t say_status_weights_n = sizeof say_status_weights / sizeof *say_status_weights;
