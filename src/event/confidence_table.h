/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train, quiet
 * and judged.tsv; do not edit. Weights are hundredths of log odds; steps: from this product of both
 * shares, in thousandths, so many events of a hundred were right. */
/* roles: of 1630 events, 1391 */
static const int16_t roles_base = 8;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 15,    /* verb */
    [FACTOR_TRIGGER][1] = 1,     /* noun */
    [FACTOR_TRIGGER][2] = -26,   /* other */
    [FACTOR_TRIGGER][3] = 28,    /* over-verb */
    [FACTOR_TRIGGER][4] = -32,   /* over-noun */
    [FACTOR_CLAUSE][0] = 87,     /* main */
    [FACTOR_CLAUSE][1] = 4,      /* joined */
    [FACTOR_CLAUSE][2] = 47,     /* said */
    [FACTOR_CLAUSE][3] = -77,    /* side */
    [FACTOR_CLAUSE][4] = -67,    /* of-noun */
    [FACTOR_CLAUSE][5] = -30,    /* phrase */
    [FACTOR_ACTOR][0] = -17,     /* none */
    [FACTOR_ACTOR][1] = 43,      /* subj */
    [FACTOR_ACTOR][3] = -37,     /* poss */
    [FACTOR_ACTOR][5] = -36,     /* word */
    [FACTOR_ACTOR][6] = -74,     /* long */
    [FACTOR_ACTOR][8] = 2,       /* unsaid */
    [FACTOR_RECIPIENT][0] = -90, /* none */
    [FACTOR_RECIPIENT][1] = -1,  /* subj */
    [FACTOR_RECIPIENT][2] = 65,  /* obj */
    [FACTOR_RECIPIENT][5] = 60,  /* word */
    [FACTOR_RECIPIENT][6] = 18,  /* long */
    [FACTOR_RECIPIENT][7] = -78, /* searched */
    [FACTOR_WHO][0] = -15,       /* nobody */
    [FACTOR_WHO][1] = -2,        /* coded-name */
    [FACTOR_WHO][2] = 10,        /* coded */
    [FACTOR_WHO][3] = -2,        /* name */
    [FACTOR_WHO][4] = 14,        /* words */
    [FACTOR_WHO][5] = -12,       /* pronoun */
    [FACTOR_WHO][6] = 3,         /* civilian */
    [FACTOR_WHOM][0] = -90,      /* nobody */
    [FACTOR_WHOM][1] = 66,       /* coded-name */
    [FACTOR_WHOM][2] = 56,       /* coded */
    [FACTOR_WHOM][3] = 5,        /* name */
    [FACTOR_WHOM][4] = -62,      /* words */
    [FACTOR_WHOM][5] = 22,       /* pronoun */
    [FACTOR_WHOM][6] = -28,      /* civilian */
    [FACTOR_DISTANCE][0] = 6,    /* 2 */
    [FACTOR_DISTANCE][1] = 33,   /* 5 */
    [FACTOR_DISTANCE][2] = 35,   /* 9 */
    [FACTOR_DISTANCE][3] = -29,  /* 15 */
    [FACTOR_DISTANCE][4] = -64,  /* more */
    [FACTOR_LENGTH][0] = -23,    /* 15 */
    [FACTOR_LENGTH][1] = -5,     /* 22 */
    [FACTOR_LENGTH][2] = -3,     /* 30 */
    [FACTOR_LENGTH][3] = 5,      /* 40 */
    [FACTOR_LENGTH][4] = 19,     /* more */
    [FACTOR_OTHERS][0] = 12,     /* 0 */
    [FACTOR_OTHERS][1] = -12,    /* 1 */
    [FACTOR_OTHERS][2] = -37,    /* 2 */
    [FACTOR_READINGS][0] = -3,   /* 1 */
    [FACTOR_READINGS][1] = -6,   /* 2 */
    [FACTOR_READINGS][2] = 8,    /* more */
};
/* type: of 775 events, 623 */
static const int16_t type_base = 32;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 3,    /* verb */
    [FACTOR_TRIGGER][1] = -17,  /* noun */
    [FACTOR_TRIGGER][2] = -19,  /* other */
    [FACTOR_TRIGGER][3] = 22,   /* over-verb */
    [FACTOR_TRIGGER][4] = 14,   /* over-noun */
    [FACTOR_CLAUSE][0] = 88,    /* main */
    [FACTOR_CLAUSE][1] = -31,   /* joined */
    [FACTOR_CLAUSE][2] = 32,    /* said */
    [FACTOR_CLAUSE][3] = -39,   /* side */
    [FACTOR_CLAUSE][4] = -43,   /* of-noun */
    [FACTOR_CLAUSE][5] = -5,    /* phrase */
    [FACTOR_READINGS][0] = 20,  /* 1 */
    [FACTOR_READINGS][1] = 15,  /* 2 */
    [FACTOR_READINGS][2] = -31, /* more */
    [FACTOR_STATUS][1] = 71,    /* actual */
    [FACTOR_STATUS][2] = -8,    /* ongoing */
    [FACTOR_STATUS][3] = -28,   /* planned */
    [FACTOR_STATUS][4] = -5,    /* possible */
    [FACTOR_STATUS][5] = -9,    /* conditional */
    [FACTOR_STATUS][7] = 17,    /* negated */
    [FACTOR_TYPE][1] = 2,       /* AGREE */
    [FACTOR_TYPE][2] = -45,     /* CONSULT */
    [FACTOR_TYPE][3] = -9,      /* SUPPORT */
    [FACTOR_TYPE][4] = 12,      /* CONCEDE */
    [FACTOR_TYPE][5] = -36,     /* COOPERATE */
    [FACTOR_TYPE][6] = -31,     /* AID */
    [FACTOR_TYPE][7] = 40,      /* RETREAT */
    [FACTOR_TYPE][8] = -55,     /* REQUEST */
    [FACTOR_TYPE][9] = 44,      /* ACCUSE */
    [FACTOR_TYPE][10] = -16,    /* REJECT */
    [FACTOR_TYPE][11] = -17,    /* THREATEN */
    [FACTOR_TYPE][12] = 30,     /* PROTEST */
    [FACTOR_TYPE][13] = 7,      /* SANCTION */
    [FACTOR_TYPE][14] = -11,    /* MOBILIZE */
    [FACTOR_TYPE][15] = 24,     /* COERCE */
    [FACTOR_TYPE][16] = 65,     /* ASSAULT */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {33, 25},  /* 11 of 45 */
    {261, 31}, /* 14 of 45 */
    {354, 40}, /* 18 of 45 */
    {423, 44}, /* 20 of 45 */
    {476, 48}, /* 22 of 45 */
    {528, 52}, /* 24 of 46 */
    {568, 56}, /* 26 of 46 */
    {611, 61}, /* 28 of 45 */
    {666, 66}, /* 31 of 46 */
    {692, 75}, /* 172 of 227 */
    {802, 82}, /* 77 of 93 */
    {832, 89}, /* 42 of 46 */
    {844, 89}, /* 43 of 47 */
    {859, 94}, /* 95 of 100 */
};
