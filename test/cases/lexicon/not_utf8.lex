%kind role
ministre défense : sector=GOV kind=person
# café
