%kind role
minister : sector GOV
