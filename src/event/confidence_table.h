/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train, quiet
 * and judged.tsv; do not edit. Weights are hundredths of log odds; steps: from this product of both
 * shares, in thousandths, so many events of a hundred were right. */
/* roles: of 1633 events, 1403 */
static const int16_t roles_base = 7;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 17,     /* verb */
    [FACTOR_TRIGGER][1] = -42,    /* noun */
    [FACTOR_TRIGGER][2] = -50,    /* other */
    [FACTOR_TRIGGER][3] = 51,     /* over-verb */
    [FACTOR_TRIGGER][4] = -50,    /* over-noun */
    [FACTOR_CLAUSE][0] = 106,     /* main */
    [FACTOR_CLAUSE][1] = -58,     /* joined */
    [FACTOR_CLAUSE][2] = 71,      /* said */
    [FACTOR_CLAUSE][3] = -138,    /* side */
    [FACTOR_CLAUSE][4] = -117,    /* of-noun */
    [FACTOR_CLAUSE][5] = -61,     /* phrase */
    [FACTOR_ACTOR][0] = -74,      /* none */
    [FACTOR_ACTOR][1] = 37,       /* subj */
    [FACTOR_ACTOR][3] = -40,      /* poss */
    [FACTOR_ACTOR][4] = 11,       /* mod */
    [FACTOR_ACTOR][5] = -86,      /* word */
    [FACTOR_ACTOR][6] = -47,      /* long */
    [FACTOR_ACTOR][7] = 88,       /* searched */
    [FACTOR_ACTOR][8] = -24,      /* unsaid */
    [FACTOR_RECIPIENT][0] = -151, /* none */
    [FACTOR_RECIPIENT][1] = 20,   /* subj */
    [FACTOR_RECIPIENT][2] = 69,   /* obj */
    [FACTOR_RECIPIENT][5] = 50,   /* word */
    [FACTOR_RECIPIENT][6] = 26,   /* long */
    [FACTOR_RECIPIENT][7] = -83,  /* searched */
    [FACTOR_WHO][0] = -98,        /* nobody */
    [FACTOR_WHO][1] = 12,         /* coded-name */
    [FACTOR_WHO][2] = 15,         /* coded */
    [FACTOR_WHO][3] = 32,         /* name */
    [FACTOR_WHO][4] = 22,         /* words */
    [FACTOR_WHO][5] = -5,         /* pronoun */
    [FACTOR_WHO][6] = -10,        /* civilian */
    [FACTOR_WHOM][0] = -151,      /* nobody */
    [FACTOR_WHOM][1] = 69,        /* coded-name */
    [FACTOR_WHOM][2] = 50,        /* coded */
    [FACTOR_WHOM][3] = 18,        /* name */
    [FACTOR_WHOM][4] = -84,       /* words */
    [FACTOR_WHOM][5] = 36,        /* pronoun */
    [FACTOR_WHOM][6] = -50,       /* civilian */
    [FACTOR_DISTANCE][0] = -11,   /* 2 */
    [FACTOR_DISTANCE][1] = 31,    /* 5 */
    [FACTOR_DISTANCE][2] = 34,    /* 9 */
    [FACTOR_DISTANCE][3] = -12,   /* 15 */
    [FACTOR_DISTANCE][4] = -93,   /* more */
    [FACTOR_LENGTH][0] = -20,     /* 15 */
    [FACTOR_LENGTH][1] = -7,      /* 22 */
    [FACTOR_LENGTH][2] = 8,       /* 30 */
    [FACTOR_LENGTH][3] = 13,      /* 40 */
    [FACTOR_LENGTH][4] = 4,       /* more */
    [FACTOR_OTHERS][0] = 12,      /* 0 */
    [FACTOR_OTHERS][1] = 13,      /* 1 */
    [FACTOR_OTHERS][2] = -86,     /* 2 */
    [FACTOR_OTHERS][3] = 41,      /* more */
    [FACTOR_READINGS][0] = 7,     /* 1 */
    [FACTOR_READINGS][1] = 5,     /* 2 */
    [FACTOR_READINGS][2] = -2,    /* more */
};
/* type: of 765 events, 632 */
static const int16_t type_base = 47;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 27,   /* verb */
    [FACTOR_TRIGGER][1] = -59,  /* noun */
    [FACTOR_TRIGGER][2] = -10,  /* other */
    [FACTOR_TRIGGER][3] = 27,   /* over-verb */
    [FACTOR_TRIGGER][4] = 26,   /* over-noun */
    [FACTOR_CLAUSE][0] = 116,   /* main */
    [FACTOR_CLAUSE][1] = -50,   /* joined */
    [FACTOR_CLAUSE][2] = 99,    /* said */
    [FACTOR_CLAUSE][3] = -72,   /* side */
    [FACTOR_CLAUSE][4] = -62,   /* of-noun */
    [FACTOR_CLAUSE][5] = -23,   /* phrase */
    [FACTOR_READINGS][0] = 36,  /* 1 */
    [FACTOR_READINGS][1] = 10,  /* 2 */
    [FACTOR_READINGS][2] = -30, /* more */
    [FACTOR_STATUS][1] = 62,    /* actual */
    [FACTOR_STATUS][2] = 37,    /* ongoing */
    [FACTOR_STATUS][3] = -66,   /* planned */
    [FACTOR_STATUS][4] = 4,     /* possible */
    [FACTOR_STATUS][7] = 3,     /* negated */
    [FACTOR_TYPE][1] = 21,      /* AGREE */
    [FACTOR_TYPE][2] = -15,     /* CONSULT */
    [FACTOR_TYPE][4] = 12,      /* CONCEDE */
    [FACTOR_TYPE][5] = -74,     /* COOPERATE */
    [FACTOR_TYPE][6] = -48,     /* AID */
    [FACTOR_TYPE][7] = 91,      /* RETREAT */
    [FACTOR_TYPE][8] = -62,     /* REQUEST */
    [FACTOR_TYPE][9] = 64,      /* ACCUSE */
    [FACTOR_TYPE][10] = 7,      /* REJECT */
    [FACTOR_TYPE][11] = -29,    /* THREATEN */
    [FACTOR_TYPE][12] = 55,     /* PROTEST */
    [FACTOR_TYPE][13] = 28,     /* SANCTION */
    [FACTOR_TYPE][14] = -86,    /* MOBILIZE */
    [FACTOR_TYPE][15] = -30,    /* COERCE */
    [FACTOR_TYPE][16] = 74,     /* ASSAULT */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {3, 37},   /* 51 of 135 */
    {340, 38}, /* 18 of 47 */
    {427, 57}, /* 26 of 45 */
    {518, 61}, /* 28 of 45 */
    {597, 63}, /* 29 of 45 */
    {672, 67}, /* 32 of 47 */
    {738, 71}, /* 34 of 47 */
    {785, 75}, /* 69 of 91 */
    {830, 78}, /* 110 of 140 */
    {876, 79}, /* 37 of 46 */
    {892, 84}, /* 41 of 48 */
    {903, 94}, /* 157 of 166 */
};
