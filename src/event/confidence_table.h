/* Made by tools/fit_confidence.py from the seen half of plv-train, cameo-spans-train, quiet
 * and judged.tsv; do not edit. Weights are hundredths of log odds; steps: from this product of both
 * shares, in thousandths, so many events of a hundred were right. */
/* roles: of 1617 events, 1395 */
static const int16_t roles_base = 8;
static const int16_t roles_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 19,     /* verb */
    [FACTOR_TRIGGER][1] = -42,    /* noun */
    [FACTOR_TRIGGER][2] = -63,    /* other */
    [FACTOR_TRIGGER][3] = 53,     /* over-verb */
    [FACTOR_TRIGGER][4] = -46,    /* over-noun */
    [FACTOR_CLAUSE][0] = 107,     /* main */
    [FACTOR_CLAUSE][1] = -61,     /* joined */
    [FACTOR_CLAUSE][2] = 69,      /* said */
    [FACTOR_CLAUSE][3] = -135,    /* side */
    [FACTOR_CLAUSE][4] = -111,    /* of-noun */
    [FACTOR_CLAUSE][5] = -65,     /* phrase */
    [FACTOR_ACTOR][0] = -76,      /* none */
    [FACTOR_ACTOR][1] = 28,       /* subj */
    [FACTOR_ACTOR][3] = -43,      /* poss */
    [FACTOR_ACTOR][4] = 8,        /* mod */
    [FACTOR_ACTOR][5] = -85,      /* word */
    [FACTOR_ACTOR][6] = 15,       /* long */
    [FACTOR_ACTOR][7] = 88,       /* searched */
    [FACTOR_ACTOR][8] = -25,      /* unsaid */
    [FACTOR_RECIPIENT][0] = -153, /* none */
    [FACTOR_RECIPIENT][1] = 19,   /* subj */
    [FACTOR_RECIPIENT][2] = 72,   /* obj */
    [FACTOR_RECIPIENT][5] = 50,   /* word */
    [FACTOR_RECIPIENT][6] = 28,   /* long */
    [FACTOR_RECIPIENT][7] = -84,  /* searched */
    [FACTOR_WHO][0] = -100,       /* nobody */
    [FACTOR_WHO][1] = 14,         /* coded-name */
    [FACTOR_WHO][2] = 13,         /* coded */
    [FACTOR_WHO][3] = 20,         /* name */
    [FACTOR_WHO][4] = 25,         /* words */
    [FACTOR_WHO][5] = 6,          /* pronoun */
    [FACTOR_WHO][6] = -9,         /* civilian */
    [FACTOR_WHOM][0] = -153,      /* nobody */
    [FACTOR_WHOM][1] = 70,        /* coded-name */
    [FACTOR_WHOM][2] = 56,        /* coded */
    [FACTOR_WHOM][3] = 18,        /* name */
    [FACTOR_WHOM][4] = -84,       /* words */
    [FACTOR_WHOM][5] = 35,        /* pronoun */
    [FACTOR_WHOM][6] = -54,       /* civilian */
    [FACTOR_DISTANCE][0] = -3,    /* 2 */
    [FACTOR_DISTANCE][1] = 30,    /* 5 */
    [FACTOR_DISTANCE][2] = 32,    /* 9 */
    [FACTOR_DISTANCE][3] = -9,    /* 15 */
    [FACTOR_DISTANCE][4] = -99,   /* more */
    [FACTOR_LENGTH][0] = -24,     /* 15 */
    [FACTOR_LENGTH][1] = -8,      /* 22 */
    [FACTOR_LENGTH][2] = 9,       /* 30 */
    [FACTOR_LENGTH][3] = 18,      /* 40 */
    [FACTOR_LENGTH][4] = 4,       /* more */
    [FACTOR_OTHERS][0] = 16,      /* 0 */
    [FACTOR_OTHERS][1] = 12,      /* 1 */
    [FACTOR_OTHERS][2] = -89,     /* 2 */
    [FACTOR_OTHERS][3] = 37,      /* more */
    [FACTOR_READINGS][0] = 5,     /* 1 */
    [FACTOR_READINGS][1] = 8,     /* 2 */
    [FACTOR_READINGS][2] = -2,    /* more */
};
/* type: of 718 events, 624 */
static const int16_t type_base = 72;
static const int16_t type_weight[FACTOR_COUNT][SAY_FACTOR_VALUES] = {
    [FACTOR_TRIGGER][0] = 25,   /* verb */
    [FACTOR_TRIGGER][1] = -62,  /* noun */
    [FACTOR_TRIGGER][2] = 19,   /* other */
    [FACTOR_TRIGGER][3] = 23,   /* over-verb */
    [FACTOR_TRIGGER][4] = 20,   /* over-noun */
    [FACTOR_CLAUSE][0] = 113,   /* main */
    [FACTOR_CLAUSE][1] = -44,   /* joined */
    [FACTOR_CLAUSE][2] = 122,   /* said */
    [FACTOR_CLAUSE][3] = -63,   /* side */
    [FACTOR_CLAUSE][4] = -74,   /* of-noun */
    [FACTOR_CLAUSE][5] = -33,   /* phrase */
    [FACTOR_READINGS][0] = 52,  /* 1 */
    [FACTOR_READINGS][1] = 12,  /* 2 */
    [FACTOR_READINGS][2] = -37, /* more */
    [FACTOR_STATUS][1] = 51,    /* actual */
    [FACTOR_STATUS][2] = 44,    /* ongoing */
    [FACTOR_STATUS][3] = -84,   /* planned */
    [FACTOR_STATUS][4] = 15,    /* possible */
    [FACTOR_STATUS][5] = 4,     /* conditional */
    [FACTOR_TYPE][1] = 24,      /* AGREE */
    [FACTOR_TYPE][2] = -11,     /* CONSULT */
    [FACTOR_TYPE][3] = 29,      /* SUPPORT */
    [FACTOR_TYPE][4] = 8,       /* CONCEDE */
    [FACTOR_TYPE][5] = -80,     /* COOPERATE */
    [FACTOR_TYPE][6] = -52,     /* AID */
    [FACTOR_TYPE][7] = 87,      /* RETREAT */
    [FACTOR_TYPE][8] = -53,     /* REQUEST */
    [FACTOR_TYPE][9] = 57,      /* ACCUSE */
    [FACTOR_TYPE][10] = 9,      /* REJECT */
    [FACTOR_TYPE][11] = -15,    /* THREATEN */
    [FACTOR_TYPE][12] = 52,     /* PROTEST */
    [FACTOR_TYPE][13] = 25,     /* SANCTION */
    [FACTOR_TYPE][14] = -96,    /* MOBILIZE */
    [FACTOR_TYPE][15] = -35,    /* COERCE */
    [FACTOR_TYPE][16] = 71,     /* ASSAULT */
};
static const struct {
    uint16_t from;
    uint8_t percent;
} step[] = {
    {3, 39},   /* 35 of 90 */
    {285, 47}, /* 44 of 92 */
    {471, 61}, /* 56 of 90 */
    {667, 76}, /* 139 of 180 */
    {844, 80}, /* 74 of 91 */
    {872, 81}, /* 76 of 93 */
    {901, 91}, /* 83 of 90 */
    {920, 93}, /* 117 of 124 */
};
