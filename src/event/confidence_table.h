/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train and quiet;
 * do not edit. Weights are hundredths of log odds; steps: from this product of both shares, in
 * thousandths, so many events of a hundred were right. */
/* roles: of 1377 events, 1168 */
static const int16_t roles_base = -16;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][1] = -33,    /* noun */
    [FACTOR_TRIGGER][2] = -25,    /* other */
    [FACTOR_TRIGGER][4] = -36,    /* over-noun */
    [FACTOR_TRIGGER][3] = 33,     /* over-verb */
    [FACTOR_TRIGGER][0] = 11,     /* verb */
    [FACTOR_CLAUSE][1] = -33,     /* joined */
    [FACTOR_CLAUSE][0] = 114,     /* main */
    [FACTOR_CLAUSE][4] = -87,     /* of-noun */
    [FACTOR_CLAUSE][5] = -54,     /* phrase */
    [FACTOR_CLAUSE][2] = 79,      /* said */
    [FACTOR_CLAUSE][3] = -94,     /* side */
    [FACTOR_ACTOR][6] = -8,       /* long */
    [FACTOR_ACTOR][4] = -3,       /* mod */
    [FACTOR_ACTOR][0] = -96,      /* none */
    [FACTOR_ACTOR][3] = -28,      /* poss */
    [FACTOR_ACTOR][1] = 64,       /* subj */
    [FACTOR_ACTOR][5] = -46,      /* word */
    [FACTOR_RECIPIENT][6] = 20,   /* long */
    [FACTOR_RECIPIENT][0] = -132, /* none */
    [FACTOR_RECIPIENT][2] = 47,   /* obj */
    [FACTOR_RECIPIENT][7] = -65,  /* searched */
    [FACTOR_RECIPIENT][1] = 17,   /* subj */
    [FACTOR_RECIPIENT][5] = 57,   /* word */
    [FACTOR_WHO][2] = 15,         /* coded */
    [FACTOR_WHO][1] = 22,         /* coded-name */
    [FACTOR_WHO][3] = 3,          /* name */
    [FACTOR_WHO][0] = -96,        /* nobody */
    [FACTOR_WHO][4] = 1,          /* words */
    [FACTOR_WHOM][2] = 42,        /* coded */
    [FACTOR_WHOM][1] = 70,        /* coded-name */
    [FACTOR_WHOM][3] = 1,         /* name */
    [FACTOR_WHOM][0] = -132,      /* nobody */
    [FACTOR_WHOM][4] = -50,       /* words */
    [FACTOR_DISTANCE][3] = -13,   /* 15 */
    [FACTOR_DISTANCE][0] = -22,   /* 2 */
    [FACTOR_DISTANCE][1] = 33,    /* 5 */
    [FACTOR_DISTANCE][2] = 33,    /* 9 */
    [FACTOR_DISTANCE][4] = -87,   /* more */
    [FACTOR_LENGTH][0] = -1,      /* 15 */
    [FACTOR_LENGTH][1] = 1,       /* 22 */
    [FACTOR_LENGTH][2] = 2,       /* 30 */
    [FACTOR_LENGTH][3] = 1,       /* 40 */
    [FACTOR_LENGTH][4] = -53,     /* more */
    [FACTOR_OTHERS][0] = -8,      /* 0 */
    [FACTOR_OTHERS][1] = -21,     /* 1 */
    [FACTOR_OTHERS][2] = -26,     /* 2 */
    [FACTOR_READINGS][0] = -16,   /* 1 */
    [FACTOR_READINGS][1] = -24,   /* 2 */
    [FACTOR_READINGS][2] = 2,     /* more */
};
/* type: of 447 events, 404 */
static const int16_t type_base = 106;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][1] = -32,  /* noun */
    [FACTOR_TRIGGER][4] = 5,    /* over-noun */
    [FACTOR_TRIGGER][3] = 13,   /* over-verb */
    [FACTOR_TRIGGER][0] = 12,   /* verb */
    [FACTOR_CLAUSE][0] = 78,    /* main */
    [FACTOR_CLAUSE][4] = -38,   /* of-noun */
    [FACTOR_CLAUSE][5] = -30,   /* phrase */
    [FACTOR_CLAUSE][2] = 50,    /* said */
    [FACTOR_CLAUSE][3] = -29,   /* side */
    [FACTOR_READINGS][0] = 46,  /* 1 */
    [FACTOR_READINGS][1] = -9,  /* 2 */
    [FACTOR_READINGS][2] = -34, /* more */
    [FACTOR_STATUS][1] = 49,    /* actual */
    [FACTOR_STATUS][7] = -6,    /* negated */
    [FACTOR_STATUS][2] = -9,    /* ongoing */
    [FACTOR_STATUS][3] = -43,   /* planned */
    [FACTOR_TYPE][9] = 30,      /* ACCUSE */
    [FACTOR_TYPE][1] = 25,      /* AGREE */
    [FACTOR_TYPE][6] = -26,     /* AID */
    [FACTOR_TYPE][16] = 16,     /* ASSAULT */
    [FACTOR_TYPE][15] = -34,    /* COERCE */
    [FACTOR_TYPE][4] = 4,       /* CONCEDE */
    [FACTOR_TYPE][2] = 9,       /* CONSULT */
    [FACTOR_TYPE][5] = -44,     /* COOPERATE */
    [FACTOR_TYPE][14] = -45,    /* MOBILIZE */
    [FACTOR_TYPE][12] = 14,     /* PROTEST */
    [FACTOR_TYPE][10] = 5,      /* REJECT */
    [FACTOR_TYPE][8] = -5,      /* REQUEST */
    [FACTOR_TYPE][7] = 43,      /* RETREAT */
    [FACTOR_TYPE][13] = 11,     /* SANCTION */
    [FACTOR_TYPE][11] = -1,     /* THREATEN */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {11, 12},  /* 5 of 45 */
    {361, 21}, /* 9 of 45 */
    {532, 46}, /* 21 of 45 */
    {708, 72}, /* 34 of 46 */
    {783, 76}, /* 35 of 45 */
    {812, 83}, /* 40 of 47 */
    {834, 84}, /* 78 of 91 */
    {861, 90}, /* 85 of 93 */
    {888, 90}, /* 97 of 106 */
};
