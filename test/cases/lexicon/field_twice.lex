%kind role
minister : sector=GOV kind=person sector=MIL
