%kind role
minister; ; envoy : sector=GOV kind=person
; : sector=GOV kind=person
