/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train, quiet
 * and judged.tsv; do not edit. Weights are hundredths of log odds; steps: from this product of both
 * shares, in thousandths, so many events of a hundred were right. */
/* roles: of 1725 events, 1486 */
static const int16_t roles_base = 10;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 17,     /* verb */
    [FACTOR_TRIGGER][1] = -27,    /* noun */
    [FACTOR_TRIGGER][2] = -61,    /* other */
    [FACTOR_TRIGGER][3] = 53,     /* over-verb */
    [FACTOR_TRIGGER][4] = -49,    /* over-noun */
    [FACTOR_CLAUSE][0] = 106,     /* main */
    [FACTOR_CLAUSE][1] = -53,     /* joined */
    [FACTOR_CLAUSE][2] = 69,      /* said */
    [FACTOR_CLAUSE][3] = -126,    /* side */
    [FACTOR_CLAUSE][4] = -110,    /* of-noun */
    [FACTOR_CLAUSE][5] = -73,     /* phrase */
    [FACTOR_ACTOR][0] = -84,      /* none */
    [FACTOR_ACTOR][1] = 25,       /* subj */
    [FACTOR_ACTOR][3] = -46,      /* poss */
    [FACTOR_ACTOR][4] = 5,        /* mod */
    [FACTOR_ACTOR][5] = -94,      /* word */
    [FACTOR_ACTOR][6] = 11,       /* long */
    [FACTOR_ACTOR][7] = 126,      /* searched */
    [FACTOR_ACTOR][8] = -11,      /* unsaid */
    [FACTOR_RECIPIENT][0] = -151, /* none */
    [FACTOR_RECIPIENT][1] = 18,   /* subj */
    [FACTOR_RECIPIENT][2] = 75,   /* obj */
    [FACTOR_RECIPIENT][5] = 52,   /* word */
    [FACTOR_RECIPIENT][6] = 27,   /* long */
    [FACTOR_RECIPIENT][7] = -87,  /* searched */
    [FACTOR_WHO][0] = -94,        /* nobody */
    [FACTOR_WHO][1] = 12,         /* coded-name */
    [FACTOR_WHO][2] = 12,         /* coded */
    [FACTOR_WHO][3] = 10,         /* name */
    [FACTOR_WHO][4] = 29,         /* words */
    [FACTOR_WHO][5] = 28,         /* pronoun */
    [FACTOR_WHO][6] = -11,        /* civilian */
    [FACTOR_WHOM][0] = -151,      /* nobody */
    [FACTOR_WHOM][1] = 67,        /* coded-name */
    [FACTOR_WHOM][2] = 55,        /* coded */
    [FACTOR_WHOM][3] = 17,        /* name */
    [FACTOR_WHOM][4] = -86,       /* words */
    [FACTOR_WHOM][5] = 37,        /* pronoun */
    [FACTOR_WHOM][6] = -43,       /* civilian */
    [FACTOR_DISTANCE][0] = -3,    /* 2 */
    [FACTOR_DISTANCE][1] = 31,    /* 5 */
    [FACTOR_DISTANCE][2] = 34,    /* 9 */
    [FACTOR_DISTANCE][3] = -12,   /* 15 */
    [FACTOR_DISTANCE][4] = -92,   /* more */
    [FACTOR_LENGTH][0] = -27,     /* 15 */
    [FACTOR_LENGTH][1] = -10,     /* 22 */
    [FACTOR_LENGTH][2] = 10,      /* 30 */
    [FACTOR_LENGTH][3] = 18,      /* 40 */
    [FACTOR_LENGTH][4] = 16,      /* more */
    [FACTOR_OTHERS][0] = 18,      /* 0 */
    [FACTOR_OTHERS][1] = 12,      /* 1 */
    [FACTOR_OTHERS][2] = -86,     /* 2 */
    [FACTOR_OTHERS][3] = 31,      /* more */
    [FACTOR_READINGS][0] = 12,    /* 1 */
    [FACTOR_READINGS][1] = 6,     /* 2 */
    [FACTOR_READINGS][2] = -2,    /* more */
};
/* type: of 851 events, 714 */
static const int16_t type_base = 63;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 20,   /* verb */
    [FACTOR_TRIGGER][1] = -50,  /* noun */
    [FACTOR_TRIGGER][2] = -3,   /* other */
    [FACTOR_TRIGGER][3] = 35,   /* over-verb */
    [FACTOR_TRIGGER][4] = 24,   /* over-noun */
    [FACTOR_CLAUSE][0] = 109,   /* main */
    [FACTOR_CLAUSE][1] = -48,   /* joined */
    [FACTOR_CLAUSE][2] = 114,   /* said */
    [FACTOR_CLAUSE][3] = -57,   /* side */
    [FACTOR_CLAUSE][4] = -73,   /* of-noun */
    [FACTOR_CLAUSE][5] = -25,   /* phrase */
    [FACTOR_READINGS][0] = 47,  /* 1 */
    [FACTOR_READINGS][1] = 15,  /* 2 */
    [FACTOR_READINGS][2] = -33, /* more */
    [FACTOR_STATUS][1] = 49,    /* actual */
    [FACTOR_STATUS][2] = 30,    /* ongoing */
    [FACTOR_STATUS][3] = -62,   /* planned */
    [FACTOR_STATUS][4] = 9,     /* possible */
    [FACTOR_STATUS][5] = 7,     /* conditional */
    [FACTOR_STATUS][8] = 17,    /* historical */
    [FACTOR_TYPE][1] = 14,      /* AGREE */
    [FACTOR_TYPE][2] = -26,     /* CONSULT */
    [FACTOR_TYPE][3] = 33,      /* SUPPORT */
    [FACTOR_TYPE][4] = 13,      /* CONCEDE */
    [FACTOR_TYPE][5] = -67,     /* COOPERATE */
    [FACTOR_TYPE][6] = -57,     /* AID */
    [FACTOR_TYPE][7] = 77,      /* RETREAT */
    [FACTOR_TYPE][8] = -61,     /* REQUEST */
    [FACTOR_TYPE][9] = 43,      /* ACCUSE */
    [FACTOR_TYPE][10] = 12,     /* REJECT */
    [FACTOR_TYPE][11] = -4,     /* THREATEN */
    [FACTOR_TYPE][12] = 56,     /* PROTEST */
    [FACTOR_TYPE][13] = 19,     /* SANCTION */
    [FACTOR_TYPE][14] = -101,   /* MOBILIZE */
    [FACTOR_TYPE][15] = -24,    /* COERCE */
    [FACTOR_TYPE][16] = 91,     /* ASSAULT */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {4, 36},   /* 33 of 90 */
    {253, 43}, /* 39 of 90 */
    {414, 60}, /* 56 of 92 */
    {561, 61}, /* 56 of 90 */
    {689, 74}, /* 135 of 180 */
    {825, 76}, /* 70 of 91 */
    {852, 80}, /* 73 of 90 */
    {879, 86}, /* 81 of 93 */
    {904, 90}, /* 83 of 91 */
    {923, 93}, /* 88 of 93 */
};
