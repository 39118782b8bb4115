%kind role
外相; défense : sectr=GOV kind=person
