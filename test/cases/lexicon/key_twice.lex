%kind role
minister; envoy; minister : sector=GOV kind=person
