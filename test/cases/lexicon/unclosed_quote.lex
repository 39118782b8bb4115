%kind actor
Jane Roe : code=ATLGOV kind=person role="foreign minister
