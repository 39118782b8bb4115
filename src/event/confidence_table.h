/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train and quiet;
 * do not edit. Weights are hundredths of log odds; steps: from this product of both shares, in
 * thousandths, so many events of a hundred were right. */
/* roles: of 1376 events, 1170 */
static const int16_t roles_base = -16;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 11,     /* verb */
    [FACTOR_TRIGGER][1] = -30,    /* noun */
    [FACTOR_TRIGGER][2] = -25,    /* other */
    [FACTOR_TRIGGER][3] = 32,     /* over-verb */
    [FACTOR_TRIGGER][4] = -38,    /* over-noun */
    [FACTOR_CLAUSE][0] = 117,     /* main */
    [FACTOR_CLAUSE][1] = -34,     /* joined */
    [FACTOR_CLAUSE][2] = 79,      /* said */
    [FACTOR_CLAUSE][3] = -96,     /* side */
    [FACTOR_CLAUSE][4] = -88,     /* of-noun */
    [FACTOR_CLAUSE][5] = -52,     /* phrase */
    [FACTOR_ACTOR][0] = -97,      /* none */
    [FACTOR_ACTOR][1] = 64,       /* subj */
    [FACTOR_ACTOR][3] = -25,      /* poss */
    [FACTOR_ACTOR][4] = -4,       /* mod */
    [FACTOR_ACTOR][5] = -46,      /* word */
    [FACTOR_ACTOR][6] = -9,       /* long */
    [FACTOR_RECIPIENT][0] = -132, /* none */
    [FACTOR_RECIPIENT][1] = 17,   /* subj */
    [FACTOR_RECIPIENT][2] = 50,   /* obj */
    [FACTOR_RECIPIENT][5] = 57,   /* word */
    [FACTOR_RECIPIENT][6] = 19,   /* long */
    [FACTOR_RECIPIENT][7] = -67,  /* searched */
    [FACTOR_WHO][0] = -97,        /* nobody */
    [FACTOR_WHO][1] = 23,         /* coded-name */
    [FACTOR_WHO][2] = 14,         /* coded */
    [FACTOR_WHO][3] = 3,          /* name */
    [FACTOR_WHO][4] = 1,          /* words */
    [FACTOR_WHOM][0] = -132,      /* nobody */
    [FACTOR_WHOM][1] = 69,        /* coded-name */
    [FACTOR_WHOM][2] = 44,        /* coded */
    [FACTOR_WHOM][3] = 1,         /* name */
    [FACTOR_WHOM][4] = -51,       /* words */
    [FACTOR_DISTANCE][0] = -26,   /* 2 */
    [FACTOR_DISTANCE][1] = 31,    /* 5 */
    [FACTOR_DISTANCE][2] = 31,    /* 9 */
    [FACTOR_DISTANCE][3] = -14,   /* 15 */
    [FACTOR_DISTANCE][4] = -77,   /* more */
    [FACTOR_LENGTH][0] = -2,      /* 15 */
    [FACTOR_LENGTH][1] = -1,      /* 22 */
    [FACTOR_LENGTH][2] = -1,      /* 30 */
    [FACTOR_LENGTH][3] = 1,       /* 40 */
    [FACTOR_LENGTH][4] = -46,     /* more */
    [FACTOR_OTHERS][0] = -8,      /* 0 */
    [FACTOR_OTHERS][1] = -19,     /* 1 */
    [FACTOR_OTHERS][2] = -28,     /* 2 */
    [FACTOR_READINGS][0] = -15,   /* 1 */
    [FACTOR_READINGS][1] = -26,   /* 2 */
    [FACTOR_READINGS][2] = 3,     /* more */
};
/* type: of 449 events, 406 */
static const int16_t type_base = 106;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 12,   /* verb */
    [FACTOR_TRIGGER][1] = -32,  /* noun */
    [FACTOR_TRIGGER][3] = 13,   /* over-verb */
    [FACTOR_TRIGGER][4] = 5,    /* over-noun */
    [FACTOR_CLAUSE][0] = 78,    /* main */
    [FACTOR_CLAUSE][2] = 50,    /* said */
    [FACTOR_CLAUSE][3] = -29,   /* side */
    [FACTOR_CLAUSE][4] = -38,   /* of-noun */
    [FACTOR_CLAUSE][5] = -30,   /* phrase */
    [FACTOR_READINGS][0] = 46,  /* 1 */
    [FACTOR_READINGS][1] = -9,  /* 2 */
    [FACTOR_READINGS][2] = -34, /* more */
    [FACTOR_STATUS][1] = 50,    /* actual */
    [FACTOR_STATUS][2] = -9,    /* ongoing */
    [FACTOR_STATUS][3] = -43,   /* planned */
    [FACTOR_STATUS][7] = -6,    /* negated */
    [FACTOR_TYPE][1] = 25,      /* AGREE */
    [FACTOR_TYPE][2] = 9,       /* CONSULT */
    [FACTOR_TYPE][4] = 4,       /* CONCEDE */
    [FACTOR_TYPE][5] = -44,     /* COOPERATE */
    [FACTOR_TYPE][6] = -27,     /* AID */
    [FACTOR_TYPE][7] = 43,      /* RETREAT */
    [FACTOR_TYPE][8] = -5,      /* REQUEST */
    [FACTOR_TYPE][9] = 30,      /* ACCUSE */
    [FACTOR_TYPE][10] = 5,      /* REJECT */
    [FACTOR_TYPE][11] = -1,     /* THREATEN */
    [FACTOR_TYPE][12] = 14,     /* PROTEST */
    [FACTOR_TYPE][13] = 11,     /* SANCTION */
    [FACTOR_TYPE][14] = -45,    /* MOBILIZE */
    [FACTOR_TYPE][15] = -34,    /* COERCE */
    [FACTOR_TYPE][16] = 16,     /* ASSAULT */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {14, 12},  /* 5 of 45 */
    {361, 21}, /* 9 of 45 */
    {545, 48}, /* 22 of 45 */
    {716, 74}, /* 34 of 45 */
    {787, 79}, /* 37 of 46 */
    {815, 81}, /* 38 of 46 */
    {835, 86}, /* 81 of 93 */
    {863, 87}, /* 41 of 46 */
    {873, 91}, /* 139 of 151 */
};
