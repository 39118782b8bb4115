/* The caller's error struct: a code and one sentence that says what, where, what was seen. */
#ifndef SAY_BASE_ERROR_H
#define SAY_BASE_ERROR_H

/* Also the program's exit codes (contract). */
typedef enum say_code {
    SAY_OK = 0,
    SAY_FOUND = 1,  /* a check found something */
    SAY_USAGE = 2,  /* called wrongly */
    SAY_INPUT = 3,  /* unreadable input, lexicon or model */
    SAY_SYSTEM = 4, /* ledger or file system */
    SAY_FAULT = 5   /* a fault of the program, out of memory among them */
} say_code;

typedef struct say_error {
    say_code code;
    char text[1000]; /* one message, no final newline; may hold several lines (a caret) */
} say_error;

/* Fills err (which may be NULL) and gives code back: `return say_error_set(err, SAY_INPUT, ...)`.
 */
int say_error_set(say_error *err, say_code code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#endif
