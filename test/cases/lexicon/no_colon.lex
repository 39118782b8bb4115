%kind role
minister sector=GOV kind=person
envoy :sector=GOV kind=person
