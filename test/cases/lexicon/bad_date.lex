%kind actor
Jane Roe : code=ATLGOV kind=person from=2001-2-3
Jane Roe : code=ATLGOV kind=person from=2001-02-29 to=2004-02-29
Jane Roe : code=ATLGOV kind=person to=2001-13
